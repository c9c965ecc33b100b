import { useRef } from 'react';
import type { CellView } from '../../../shared/domain/view/reading-view.ts';
import { consoleMatrixMessages } from '../../../shared/i18n/console-matrix.ts';
import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './console.module.css';
import { useFormKeys } from './use-form-keys.ts';

interface AmendProps {
  readonly cell: CellView;
  /** What was typed into it before; null where nothing was. */
  readonly typed: string | null;
  readonly isBusy: boolean;
  readonly onType: (text: string) => void;
  readonly onSave: (items: readonly string[]) => void;
  readonly onClose: () => void;
}

/** The words of a cell edited beside those that were read; the room sees the new ones when they are saved. */
export function Amend({ cell, typed, isBusy, onType, onSave, onClose }: AmendProps) {
  const t = useMessages(consoleMatrixMessages);
  const words = useMessages(matrixMessages);
  const now = cell.amended ?? cell.items;
  const text = typed ?? now.join('\n');
  const items = text
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const form = useRef<HTMLFormElement>(null);
  const isSame = items.length === now.length && items.every((item, index) => item === now[index]);
  const save = (): void => {
    if (!isSame && !isBusy) onSave(items);
  };
  useFormKeys(form, { save, close: onClose });
  return (
    <form
      ref={form}
      className={styles['amend']}
      aria-label={t('amend.title')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles['compared']}>
        <div>
          <Text size="small" tone="muted">
            {words('before')}
          </Text>
          {cell.items.length === 0 ? (
            <Text tone="muted">{words('cell.empty')}</Text>
          ) : (
            <ul className={styles['items']}>
              {cell.items.map((item, index) => (
                <li key={index} dir="auto">
                  {item}
                </li>
              ))}
            </ul>
          )}
        </div>
        <TextArea
          label={t('amend.items')}
          help={t('amend.empty')}
          value={text}
          onChange={onType}
          rows={6}
          limit={4000}
          isFocusedFirst
        />
      </div>
      <Stack isRow gap={8} justify="end">
        <Button onPress={onClose}>{t('amend.cancel')}</Button>
        <Button variant="primary" type="submit" isDisabled={isSame} isBusy={isBusy}>
          {t('amend.save')}
        </Button>
      </Stack>
    </form>
  );
}
