import { Node } from '@tiptap/core';

const hashShape = /^[0-9a-f]{64}$/u;

/** A picture of the consultation's file, by its hash; its words are for those who cannot see it. */
export const Picture = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return { hash: { default: null }, alt: { default: '' }, width: { default: null } };
  },

  parseHTML() {
    return [
      {
        tag: 'img[data-hash]',
        getAttrs: (element) => {
          const hash = element.dataset['hash'] ?? '';
          return hashShape.test(hash) ? { hash, alt: element.getAttribute('alt') ?? '' } : false;
        },
      },
    ];
  },

  renderHTML({ node }) {
    const { hash, alt, width } = node.attrs as Readonly<Record<string, unknown>>;
    const known = typeof hash === 'string' && hashShape.test(hash) ? hash : null;
    return [
      'img',
      {
        ...(known === null ? {} : { src: `/pictures/${known}`, 'data-hash': known }),
        alt: typeof alt === 'string' ? alt : '',
        ...(typeof width === 'number' ? { width: String(width) } : {}),
      },
    ];
  },

  renderText: ({ node }) => (typeof node.attrs['alt'] === 'string' ? node.attrs['alt'] : ''),
});
