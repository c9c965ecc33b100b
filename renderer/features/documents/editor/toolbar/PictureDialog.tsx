import type { Editor } from '@tiptap/core';
import { ImagePlus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { TextField } from '../../../../ui/controls/TextField.tsx';
import { Stack } from '../../../../ui/frame/Stack.tsx';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../../../ui/language/SayProvider.tsx';
import { Dialog } from '../../../../ui/overlays/Dialog.tsx';
import { Notice } from '../../../../ui/status/Notice.tsx';
import { pictureFile } from '../paste/picture-file.ts';
import styles from './toolbar.module.css';

/** Stores a picture in the consultation's file; gives its hash, or the sentence that says why not. */
export type StorePicture = (file: Blob) => Promise<{ readonly hash: string } | { readonly say: string }>;

interface PictureDialogProps {
  readonly editor: Editor;
  /** A picture that was pasted or dropped; null: one is to be chosen. */
  readonly file: Blob | null;
  readonly onPicture: StorePicture;
  readonly onClose: () => void;
}

/** Asks for a picture and for words that say what it shows. */
export function PictureDialog({ editor, file, onPicture, onClose }: PictureDialogProps) {
  const t = useMessages(editorMessages);
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(file);
  const [alt, setAlt] = useState('');
  const [isAltMissing, setIsAltMissing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const preview = usePreview(chosen);
  const insert = async (): Promise<void> => {
    if (chosen === null || isBusy) return;
    if (alt.trim() === '') {
      setIsAltMissing(true);
      return;
    }
    setIsBusy(true);
    const picture = await pictureFile(chosen);
    const stored = picture === null ? { say: t('picture.notOne') } : await onPicture(picture);
    setIsBusy(false);
    if ('say' in stored) {
      setProblem(say(stored.say));
      return;
    }
    editor
      .chain()
      .focus()
      .insertContent({ type: 'image', attrs: { hash: stored.hash, alt: alt.trim() } })
      .run();
    onClose();
  };
  return (
    <Dialog
      title={t('picture.title')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <Button variant="primary" isBusy={isBusy} isDisabled={chosen === null} onPress={() => void insert()}>
          {t('picture.insert')}
        </Button>
      }
    >
      <Stack gap={12}>
        <div className={styles['choose']}>
          <Button icon={ImagePlus} onPress={() => input.current?.click()} isFocusedFirst={file === null}>
            {t('picture.choose')}
          </Button>
          <span className={styles['fileName']}>{chosen instanceof File ? chosen.name : ''}</span>
          <input
            ref={input}
            type="file"
            hidden
            accept="image/jpeg,image/png"
            onChange={(event) => {
              setChosen(event.target.files?.[0] ?? null);
              setProblem(null);
            }}
          />
        </div>
        {preview !== null && <img className={styles['preview']} src={preview} alt={t('picture.chosen')} />}
        <TextField
          label={t('picture.alt')}
          help={t('picture.altHelp')}
          value={alt}
          onChange={(value) => {
            setAlt(value);
            setIsAltMissing(false);
          }}
          onEnter={() => void insert()}
          maxLength={300}
          isFocusedFirst={file !== null}
          {...(isAltMissing ? { error: t('picture.altMissing') } : {})}
        />
        {problem !== null && (
          <Notice tone="red" isLive>
            {problem}
          </Notice>
        )}
      </Stack>
    </Dialog>
  );
}

function usePreview(file: Blob | null): string | null {
  const address = useMemo(() => (file === null ? null : URL.createObjectURL(file)), [file]);
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  return address;
}
