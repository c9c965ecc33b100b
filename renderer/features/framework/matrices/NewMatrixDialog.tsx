import { useState } from 'react';
import type { FrameworkContent, Heading } from '../../../../shared/domain/model/framework.ts';
import { longestLabel } from '../../../../shared/framework/problems.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { frameworkMatricesMessages } from '../../../../shared/i18n/framework-matrices.ts';
import { makeId } from '../../../../shared/util/id.ts';
import { randomBytes } from '../../../client/random.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../../ui/overlays/Dialog.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import type { Draft } from '../draft/draft.ts';
import { useLineWords } from '../use-line-words.ts';
import { mostCells } from './most-cells.ts';

interface NewMatrixDialogProps {
  readonly draft: Draft;
  readonly content: FrameworkContent;
  readonly onClose: () => void;
}

/** What the rows or columns are to be: the elements of a kind, or words, one a line. */
type Choice = { readonly kind: string | null; readonly words: string };

const inWords: Choice = { kind: null, words: '' };

/** Makes a matrix: a title, and rows and columns out of elements or of words. Every cell is there at once. */
export function NewMatrixDialog({ draft, content, onClose }: NewMatrixDialogProps) {
  const t = useMessages(frameworkMatricesMessages);
  const f = useMessages(frameworkMessages);
  const [title, setTitle] = useState('');
  const [rows, setRows] = useState<Choice>(inWords);
  const [cols, setCols] = useState<Choice>(inWords);
  const [refused, refuse] = useState<string | null>(null);
  const names = (choice: Choice) => headingsOf(content, choice).map(({ label }) => label);
  const count = names(rows).length * names(cols).length;
  const save = (): void => {
    const long = [title.trim(), ...names(rows), ...names(cols)].find(
      (name) => [...name].length > longestLabel,
    );
    if (title.trim() === '') return refuse(t('refuse.title'));
    if (names(rows).length === 0) return refuse(t('refuse.rows'));
    if (names(cols).length === 0) return refuse(t('refuse.cols'));
    if (long !== undefined)
      return refuse(t('refuse.long', { most: longestLabel, name: `${[...long].slice(0, 40).join('')}…` }));
    if (count > mostCells) return refuse(t('refuse.large', { count, most: mostCells }));
    draft.matrices.put({
      id: makeId(randomBytes),
      title: title.trim(),
      rows: headingsOf(content, rows),
      cols: headingsOf(content, cols),
    });
    onClose();
  };
  const edit =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      refuse(null);
      set(value);
    };
  return (
    <Dialog
      title={t('add')}
      isOpen
      onClose={onClose}
      size="medium"
      actions={
        <>
          <Button onPress={onClose}>{f('adopt.cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <TextField label={t('title')} value={title} onChange={edit(setTitle)} isSerif isFocusedFirst />
        <Headings of="rows" content={content} value={rows} onChange={edit(setRows)} />
        <Headings of="cols" content={content} value={cols} onChange={edit(setCols)} />
        {count > 0 && <p>{t('cells', { count })}</p>}
        {refused !== null && (
          <Notice tone="amber" isLive>
            {refused}
          </Notice>
        )}
      </Stack>
    </Dialog>
  );
}

interface HeadingsProps {
  readonly of: 'rows' | 'cols';
  readonly content: FrameworkContent;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

function Headings({ of, content, value, onChange }: HeadingsProps) {
  const t = useMessages(frameworkMatricesMessages);
  const words = useLineWords();
  const kinds = [...new Set(content.elements.map(({ kind }) => kind))];
  return (
    <>
      <Select
        label={t(`${of}.from`)}
        options={[
          { value: '', label: t('from.words') },
          ...kinds.map((kind) => ({
            value: `kind ${kind}`,
            label: t('from.kind', {
              kind: words.kind(kind),
              count: content.elements.filter((row) => row.kind === kind).length,
            }),
          })),
        ]}
        value={value.kind === null ? '' : `kind ${value.kind}`}
        onChange={(key) => onChange({ ...value, kind: key === '' ? null : key.slice('kind '.length) })}
      />
      {value.kind === null && (
        <TextArea
          label={t(`${of}.words`)}
          value={value.words}
          onChange={(text) => onChange({ ...value, words: text })}
          rows={3}
          limit={4000}
        />
      )}
    </>
  );
}

function headingsOf(content: FrameworkContent, { kind, words }: Choice): readonly Heading[] {
  if (kind !== null)
    return content.elements
      .filter((row) => row.kind === kind)
      .map(({ id, label }) => ({ id, element: id, label }));
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((label) => ({ id: makeId(randomBytes), element: null, label }));
}
