import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Text,
  Virtualizer,
} from 'react-aria-components';
import { cx } from '../cx.ts';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import popover from '../overlays/Popover.module.css';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import fieldStyles from './Field.module.css';
import styles from './SearchPicker.module.css';

export interface SearchPickerOption {
  readonly value: string;
  readonly label: string;
  /** A second line: category, country, table. It is searched too. */
  readonly help?: string;
}

export interface SearchPickerProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly help?: ReactNode;
  readonly options: readonly SearchPickerOption[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** Takes the focus when it appears, and shows what can be found. */
  readonly isFocusedFirst?: boolean;
}

/** Finds one of many by typing: a seat, a theme, a statement. Good for hundreds. */
export function SearchPicker({
  label,
  isLabelHidden = false,
  help,
  options,
  value,
  onChange,
  placeholder,
  isDisabled = false,
  isFocusedFirst = false,
}: SearchPickerProps) {
  const input = useRef<HTMLInputElement>(null);
  useFocusOnMount(input, isFocusedFirst);
  const words = useKitMessages();
  return (
    <ComboBox
      className={fieldStyles['field'] ?? ''}
      defaultItems={options}
      value={value ?? null}
      onChange={(key) => onChange(key === null ? undefined : String(key))}
      menuTrigger="focus"
      allowsEmptyCollection
      isDisabled={isDisabled}
    >
      <Label className={isLabelHidden ? fieldStyles['hiddenLabel'] : fieldStyles['label']}>{label}</Label>
      {help !== undefined && (
        <Text slot="description" className={fieldStyles['help'] ?? ''}>
          {help}
        </Text>
      )}
      <div className={styles['box']}>
        <Input
          ref={input}
          className={cx(fieldStyles['control'], styles['input'])}
          placeholder={placeholder ?? ''}
        />
        <Button className={styles['open'] ?? ''}>
          <ChevronDown className={styles['icon']} aria-hidden />
        </Button>
      </div>
      <Popover className={cx(popover['popover'], popover['fitTrigger'])} offset={4}>
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 36, padding: 4 }}>
          <ListBox<SearchPickerOption>
            className={cx(popover['list'], popover['virtualList'])}
            renderEmptyState={() => <p className={popover['empty']}>{words('nothingFound')}</p>}
          >
            {(option) => (
              <ListBoxItem
                id={option.value}
                textValue={option.help === undefined ? option.label : `${option.label} ${option.help}`}
                className={popover['item'] ?? ''}
              >
                <Text slot="label">{option.label}</Text>
                {option.help !== undefined && (
                  <Text slot="description" className={popover['itemHelp'] ?? ''}>
                    {option.help}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}
