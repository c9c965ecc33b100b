import { Mark, mergeAttributes } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { safeAddress } from './safe-address.ts';

/**
 * A link that carries its address and nothing else.
 *
 * The ready-made extension would write target, class and rel into the shared text, where they would count as changes
 * of what is adopted.
 */
export const Link = Mark.create({
  name: 'link',
  priority: 900,
  inclusive: false,

  addAttributes() {
    return { href: { default: null } };
  },

  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = safeAddress(element.getAttribute('href') ?? '');
          return href === null ? false : { href };
        },
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    const { href: stored } = HTMLAttributes as { readonly href?: unknown };
    const href = typeof stored === 'string' ? safeAddress(stored) : null;
    return ['a', mergeAttributes(href === null ? {} : { href, rel: 'noopener noreferrer', title: href }), 0];
  },

  addProseMirrorPlugins() {
    const { editor, type } = this;
    return [
      new Plugin({
        props: {
          // An address pasted onto words makes a link of them.
          handlePaste(view, event) {
            const { empty, from, to } = view.state.selection;
            const pasted = event.clipboardData?.getData('text/plain').trim() ?? '';
            if (empty || !/^(?:https?:|mailto:)\S+$/iu.test(pasted) || !editor.isEditable) return false;
            const href = safeAddress(pasted);
            if (href === null) return false;
            view.dispatch(view.state.tr.addMark(from, to, type.create({ href })));
            return true;
          },
          // A press places the caret, as anywhere in the text; with Ctrl it opens the address elsewhere.
          handleClick(_view, _position, event) {
            const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
            const href = safeAddress(anchor?.getAttribute('href') ?? '');
            if (href === null || !(event.ctrlKey || event.metaKey)) return false;
            globalThis.open(href, '_blank', 'noopener,noreferrer');
            return true;
          },
        },
      }),
    ];
  },
});
