import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isFromOthers } from '../threads/thread-marks.ts';

export interface MayEditOptions {
  /** By the right of this moment, which can change while the text is open. */
  readonly mayEdit: () => boolean;
}

/**
 * Keeps a text from being changed by who may not, while the caret stays.
 *
 * A text that is not editable at all has no caret in browsers, and nobody could mark a passage for a comment by
 * keyboard. So it stays editable, says that it is read only, and every change but those of others is refused.
 */
export const MayEdit = Extension.create<MayEditOptions>({
  name: 'mayEdit',

  addOptions() {
    return { mayEdit: () => false };
  },

  addProseMirrorPlugins() {
    const { mayEdit } = this.options;
    const refuse = (_view: unknown, event: Event): boolean => {
      if (mayEdit()) return false;
      event.preventDefault();
      return true;
    };
    return [
      new Plugin({
        filterTransaction: (transaction) => !transaction.docChanged || isFromOthers(transaction) || mayEdit(),
        props: {
          attributes: () => ({ 'aria-readonly': mayEdit() ? 'false' : 'true' }),
          handleDOMEvents: {
            beforeinput: refuse,
            paste: refuse,
            cut: refuse,
            drop: refuse,
            dragstart: refuse,
          },
        },
      }),
    ];
  },
});
