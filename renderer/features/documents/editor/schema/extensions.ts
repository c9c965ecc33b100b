import { type AnyExtension, Node } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Highlight } from '@tiptap/extension-highlight';
import { StarterKit } from '@tiptap/starter-kit';
import type * as Y from 'yjs';
import type { DocumentKind } from '../../../../../shared/domain/model/document.ts';
import { Link } from './link.ts';
import { Picture } from './picture.ts';
import { tables } from './table.ts';

/** What a block of several paragraphs takes its direction from; a paragraph does so by its style. */
const auto = { HTMLAttributes: { dir: 'auto' } } as const;

/** Our own undo is that of the shared document; a trailing paragraph would be written by every page at once. */
const common = { undoRedo: false, trailingNode: false, link: false, code: false, codeBlock: false } as const;

/**
 * The nodes and marks of a document, as `shared/docs/blocks.ts` names them.
 *
 * A wording is paragraphs of words and nothing else, since a statement is: what a peer would put in besides is taken
 * out by the binding. References are added by the editor, which knows their labels.
 */
export function schemaExtensions(kind: DocumentKind): readonly AnyExtension[] {
  if (kind === 'wording') {
    return [
      StarterKit.configure({
        ...common,
        document: false,
        blockquote: false,
        bold: false,
        bulletList: false,
        hardBreak: false,
        heading: false,
        horizontalRule: false,
        italic: false,
        listItem: false,
        listKeymap: false,
        orderedList: false,
        strike: false,
        underline: false,
      }),
      Node.create({ name: 'doc', topNode: true, content: 'paragraph+' }),
    ];
  }
  return [
    StarterKit.configure({
      ...common,
      heading: { levels: [1, 2, 3], ...auto },
      bulletList: auto,
      orderedList: auto,
      blockquote: auto,
    }),
    Highlight,
    Link,
    Picture,
    ...tables,
  ];
}

/** The text's binding to the shared document: undo takes back one's own changes only. */
export function sharedText(fragment: Y.XmlFragment): AnyExtension {
  return Collaboration.configure({ fragment });
}
