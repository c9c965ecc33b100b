import { Node } from '@tiptap/core';
import type { ReferenceBook } from './references.ts';

export interface ReferenceOptions {
  readonly book: ReferenceBook | null;
  /** What a chip says whose subject is not (or not any more) in the record that this page sees. */
  readonly missing: () => string;
  readonly className: string;
}

/** A statement, source or card named in the text: the text holds its id, the chip shows its label of now. */
export const ReferenceNode = Node.create<ReferenceOptions>({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,

  addOptions() {
    return { book: null, missing: () => '…', className: '' };
  },

  addAttributes() {
    return { kind: { default: null }, id: { default: null } };
  },

  parseHTML() {
    return [
      {
        tag: 'span[data-reference]',
        getAttrs: (element) => {
          const [kind = '', id = ''] = (element.dataset['reference'] ?? '').split(' ');
          return kind === '' || id === '' ? false : { kind, id };
        },
      },
    ];
  },

  renderHTML({ node }) {
    return [
      'span',
      { 'data-reference': `${String(node.attrs['kind'])} ${String(node.attrs['id'])}` },
      labelOf(this.options, node.attrs),
    ];
  },

  renderText({ node }) {
    return labelOf(this.options, node.attrs);
  },

  addNodeView() {
    const { options } = this;
    return ({ node }) => {
      const dom = document.createElement('span');
      dom.className = options.className;
      dom.dir = 'auto';
      const draw = (): void => {
        dom.textContent = labelOf(options, node.attrs);
        dom.title = options.book?.find(node.attrs['kind'], node.attrs['id'])?.text ?? '';
      };
      draw();
      const stop = options.book?.subscribe(draw);
      return { dom, destroy: () => stop?.(), ignoreMutation: () => true };
    };
  },
});

function labelOf(options: ReferenceOptions, attrs: Readonly<Record<string, unknown>>): string {
  return options.book?.labelOf(attrs['kind'], attrs['id']) ?? options.missing();
}
