import type { Editor } from '@tiptap/core';
import type { Reference } from '../schema/references.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { PictureDialog, type StorePicture } from './PictureDialog.tsx';
import { ReferenceDialog } from './ReferenceDialog.tsx';

interface EditorDialogsProps {
  readonly editor: Editor;
  readonly open: 'link' | 'picture' | 'reference' | null;
  readonly file: Blob | null;
  readonly references: readonly Reference[];
  readonly onPicture: StorePicture;
  readonly onClose: () => void;
}

/** The dialog that is open, if any. */
export function EditorDialogs({ editor, open, file, references, onPicture, onClose }: EditorDialogsProps) {
  switch (open) {
    case 'link':
      return <LinkDialog editor={editor} onClose={onClose} />;
    case 'picture':
      return <PictureDialog editor={editor} file={file} onPicture={onPicture} onClose={onClose} />;
    case 'reference':
      return <ReferenceDialog editor={editor} references={references} onClose={onClose} />;
    case null:
      return null;
  }
}
