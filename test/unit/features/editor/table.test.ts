import { getSchema } from '@tiptap/core';
import { TableMap } from '@tiptap/pm/tables';
import { initProseMirrorDoc } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { schemaExtensions } from '../../../../renderer/features/documents/editor/schema/extensions.ts';
import { withSaneSpans } from '../../../../renderer/features/documents/editor/schema/table.ts';
import { textOf } from '../../../../shared/docs/shape.ts';

describe('a table', () => {
  it.each([1e9, -1, 0, 1.5, Number.NaN, 'wide', null])(
    'of a peer whose cell spans %j columns stays small',
    (span) => {
      const schema = getSchema([...schemaExtensions('notes')]);
      withSaneSpans(schema);
      const text = textOf(new Y.Doc());
      const cell = new Y.XmlElement('tableCell');
      // The types of Yjs know texts only; a peer's bytes know no types.
      cell.setAttribute('colspan', span as unknown as string);
      cell.setAttribute('rowspan', span as unknown as string);
      cell.insert(0, [new Y.XmlElement('paragraph')]);
      const row = new Y.XmlElement('tableRow');
      row.insert(0, [cell]);
      const table = new Y.XmlElement('table');
      table.insert(0, [row]);
      text.insert(0, [table]);
      const node = initProseMirrorDoc(text, schema).doc.firstChild;
      expect(node?.type.name).toBe('table');
      expect(node && TableMap.get(node).width).toBe(1);
    },
  );
});
