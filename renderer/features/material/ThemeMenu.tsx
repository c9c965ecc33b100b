import { useState } from 'react';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import type { Doing } from '../doing/use-doing.ts';
import { useMaterial } from './material-context.tsx';
import { TextDialog } from './TextDialog.tsx';

interface ThemeMenuProps {
  readonly theme: string;
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly doing: Doing;
}

/** Renames, merges, splits, moves and removes one theme. */
export function ThemeMenu({ theme: id, selected, onSelect, doing }: ThemeMenuProps) {
  const t = useMessages(materialMessages);
  const { themes, cards, trace } = useMaterial();
  const [open, setOpen] = useState<'rename' | 'split' | 'merge' | null>(null);
  const at = themes.findIndex((row) => row.id === id);
  const theme = themes[at];
  if (theme === undefined) return null;
  const inside = selected.filter((card) => cards[card]?.theme === id);
  const close = (): void => setOpen(null);
  // Themes are numbered anew around the one that moves, so that no two share a place.
  const move = async (by: -1 | 1): Promise<void> => {
    const order = themes.filter((row) => row.id !== id).map((row) => row.id);
    order.splice(at + by, 0, id);
    for (const [index, row] of order.entries()) {
      const answer = await doing.act('theme.move', { theme: row, order: index + 1 });
      if (!answer.ok) return;
    }
  };
  return (
    <>
      <Menu
        size="compact"
        variant="plain"
        label={t('themes.actions', { theme: theme.label })}
        groups={[
          [
            { id: 'rename', label: t('themes.rename'), onAction: () => setOpen('rename') },
            {
              id: 'merge',
              label: t('themes.mergeInto'),
              isDisabled: themes.length < 2,
              onAction: () => setOpen('merge'),
            },
            {
              id: 'split',
              label: t('themes.split'),
              isDisabled: inside.length === 0,
              onAction: () => setOpen('split'),
            },
            { id: 'trace', label: t('act.trace'), onAction: () => trace({ kind: 'theme', id }) },
          ],
          [
            { id: 'left', label: t('themes.left'), isDisabled: at === 0, onAction: () => void move(-1) },
            {
              id: 'right',
              label: t('themes.right'),
              isDisabled: at === themes.length - 1,
              onAction: () => void move(1),
            },
          ],
          [
            {
              id: 'remove',
              label: t('themes.remove'),
              isDanger: true,
              onAction: () => doing.go('theme.remove', { theme: id }),
            },
          ],
        ]}
      >
        {'…'}
      </Menu>
      {open === 'rename' && (
        <TextDialog
          title={t('themes.rename')}
          label={t('themes.name')}
          value={theme.label}
          confirm={t('themes.rename')}
          onClose={close}
          onText={(label) => doing.go('theme.rename', { theme: id, label })}
        />
      )}
      {open === 'split' && (
        <TextDialog
          title={t('themes.split')}
          label={t('themes.name')}
          confirm={t('themes.split')}
          onClose={close}
          onText={(label) => {
            doing.go('theme.split', { theme: id, inputs: inside, label });
            onSelect([]);
          }}
        />
      )}
      {open === 'merge' && (
        <MergeTheme
          label={theme.label}
          others={themes.filter((row) => row.id !== id)}
          onClose={close}
          onInto={(into) => doing.go('theme.merge', { theme: id, into })}
        />
      )}
    </>
  );
}

interface MergeThemeProps {
  readonly label: string;
  readonly others: readonly { readonly id: string; readonly label: string }[];
  readonly onInto: (into: string) => void;
  readonly onClose: () => void;
}

function MergeTheme({ label, others, onInto, onClose }: MergeThemeProps) {
  const t = useMessages(materialMessages);
  const kit = useMessages(kitMessages);
  const [into, setInto] = useState<string | undefined>(undefined);
  return (
    <Dialog
      title={t('themes.mergeInto')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{kit('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={into === undefined}
            onPress={() => {
              if (into !== undefined) onInto(into);
              onClose();
            }}
          >
            {t('themes.mergeInto')}
          </Button>
        </>
      }
    >
      <Select
        label={t('themes.pick', { theme: label })}
        options={others.map((row) => ({ value: row.id, label: row.label }))}
        value={into}
        onChange={setInto}
      />
    </Dialog>
  );
}
