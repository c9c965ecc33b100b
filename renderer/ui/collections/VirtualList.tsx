import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { cx } from '../cx.ts';
import { useFontsGeneration } from './use-fonts-generation.ts';
import styles from './VirtualList.module.css';

export interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** What is read out and found by typing. */
  readonly textOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** `none` only reads; `one` and `many` select; Shift and Ctrl extend as usual. */
  readonly selection?: 'none' | 'one' | 'many';
  readonly selected?: readonly string[];
  readonly onSelect?: (ids: readonly string[]) => void;
  /** Enter, or a double press. */
  readonly onOpen?: (id: string) => void;
  /** Guess of a row's height before it is measured, in pixels. */
  readonly rowHeight?: number;
  readonly empty?: ReactNode;
}

/** A list that stays quick with many hundreds of rows: only those in sight are drawn. Fills its parent. */
export function VirtualList<Item>({
  label,
  items,
  idOf,
  textOf,
  children,
  selection = 'none',
  selected = [],
  onSelect,
  onOpen,
  rowHeight = 36,
  empty,
}: VirtualListProps<Item>) {
  const fonts = useFontsGeneration();
  const rows = items.map((item) => ({ id: idOf(item), item }));
  const report = (chosen: Selection): void => {
    onSelect?.(chosen === 'all' ? rows.map((row) => row.id) : [...chosen].map(String));
  };
  return (
    <Virtualizer key={fonts} layout={ListLayout} layoutOptions={{ estimatedRowHeight: rowHeight }}>
      <ListBox
        className={styles['list'] ?? ''}
        aria-label={label}
        items={rows}
        dependencies={[children]}
        selectionMode={selection === 'one' ? 'single' : selection === 'many' ? 'multiple' : 'none'}
        selectionBehavior={selection === 'many' ? 'toggle' : 'replace'}
        selectedKeys={selected}
        onSelectionChange={report}
        {...(onOpen === undefined ? {} : { onAction: (key) => onOpen(String(key)) })}
        renderEmptyState={() => empty}
      >
        {(row) => (
          <ListBoxItem id={row.id} textValue={textOf(row.item)} className={cx(styles['row'])}>
            {children(row.item)}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
