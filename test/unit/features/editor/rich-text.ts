import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Transform } from '@tiptap/pm/transform';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import { EditorState } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { ReferenceNode } from '../../../../renderer/features/documents/editor/schema/reference-node.ts';
import { schemaExtensions } from '../../../../renderer/features/documents/editor/schema/extensions.ts';
import { textOf } from '../../../../shared/docs/shape.ts';

/** The schema of notes, as the rich editor has it. */
export const richSchema = getSchema([...schemaExtensions('notes'), ReferenceNode]);

/** A text with a paragraph for each line, in a document of its own. */
export function textWith(lines: readonly string[], client?: number): Y.XmlFragment {
  const doc = new Y.Doc();
  if (client !== undefined) doc.clientID = client;
  const paragraphs = lines.map((line) => {
    const paragraph = new Y.XmlElement('paragraph');
    if (line !== '') paragraph.insert(0, [new Y.XmlText(line)]);
    return paragraph;
  });
  textOf(doc).insert(0, paragraphs);
  return textOf(doc);
}

/** The text as the rich editor reads it. */
export function richNode(text: Y.XmlFragment): Node {
  return initProseMirrorDoc(text, richSchema).doc;
}

/** What the rich editor does when somebody changes its text: the change is written into the shared one. */
export function editRich(text: Y.XmlFragment, change: (state: EditorState) => Transform): void {
  const { doc, mapping } = initProseMirrorDoc(text, richSchema);
  const changed = change(EditorState.create({ doc })).doc;
  const shared = text.doc;
  shared?.transact(() => updateYFragment(shared, text, changed, { mapping, isOMark: new Map() }), 'rich');
}
