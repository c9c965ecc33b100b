import type { Editor } from '@tiptap/core';
import { useMemo } from 'react';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { SearchPicker } from '../../../../ui/controls/SearchPicker.tsx';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../../../ui/overlays/Dialog.tsx';
import type { Reference } from '../schema/references.ts';
import { insertReference } from './MentionList.tsx';

interface ReferenceDialogProps {
  readonly editor: Editor;
  readonly references: readonly Reference[];
  readonly onClose: () => void;
}

/** Finds one of hundreds of statements, sources and cards, and names it at the caret. */
export function ReferenceDialog({ editor, references, onClose }: ReferenceDialogProps) {
  const t = useMessages(editorMessages);
  const options = useMemo(
    () =>
      references.map((reference) => ({
        value: `${reference.kind} ${reference.id}`,
        label: `${reference.label} · ${reference.text}`,
        help: t(`reference.kind.${reference.kind}`),
      })),
    [references, t],
  );
  return (
    <Dialog title={t('reference.title')} isOpen onClose={onClose} size="small">
      <SearchPicker
        isFocusedFirst
        label={t('reference.find')}
        options={options}
        value={undefined}
        onChange={(value) => {
          const chosen = references.find(({ kind, id }) => `${kind} ${id}` === value);
          if (chosen === undefined) return;
          const { from, to } = editor.state.selection;
          onClose();
          insertReference(editor, chosen, { from, to });
        }}
      />
    </Dialog>
  );
}
