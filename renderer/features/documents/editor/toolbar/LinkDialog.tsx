import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { TextField } from '../../../../ui/controls/TextField.tsx';
import { Stack } from '../../../../ui/frame/Stack.tsx';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../../../ui/overlays/Dialog.tsx';
import { safeAddress } from '../schema/safe-address.ts';

interface LinkDialogProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Asks for the address of the words that are selected, or of a link that the caret stands in. */
export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const t = useMessages(editorMessages);
  const { href } = editor.getAttributes('link') as { readonly href?: unknown };
  const before = typeof href === 'string' ? href : '';
  const [address, setAddress] = useState(before);
  const [words, setWords] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const needsWords = editor.state.selection.empty && before === '';
  const save = (): void => {
    const safe = safeAddress(address);
    if (safe === null) {
      setIsWrong(true);
      return;
    }
    const chain = editor.chain().focus();
    if (needsWords) {
      const text = words.trim() === '' ? address.trim() : words.trim();
      chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href: safe } }] }).run();
    } else chain.extendMarkRange('link').setMark('link', { href: safe }).run();
    onClose();
  };
  return (
    <Dialog
      title={t('link.title')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          {before !== '' && (
            <Button
              onPress={() => {
                editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
                onClose();
              }}
            >
              {t('link.remove')}
            </Button>
          )}
          <Button variant="primary" onPress={save}>
            {t('link.save')}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <TextField
          label={t('link.address')}
          help={t('link.addressHelp')}
          value={address}
          onChange={(value) => {
            setAddress(value);
            setIsWrong(false);
          }}
          onEnter={save}
          inputMode="url"
          autoCapitalize="none"
          isFocusedFirst
          {...(isWrong ? { error: t('link.wrong') } : {})}
        />
        {needsWords && (
          <TextField label={t('link.words')} value={words} onChange={setWords} onEnter={save} isSerif />
        )}
      </Stack>
    </Dialog>
  );
}
