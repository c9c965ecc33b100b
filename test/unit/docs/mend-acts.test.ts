import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { letGo, removedLine } from '../../../shared/docs/mend-acts.ts';
import { readFramework } from '../../../shared/docs/read-framework.ts';
import { seedDocument } from '../../../shared/docs/seed.ts';
import { keepLine, removeLine } from '../../../shared/docs/write-framework.ts';
import { validate } from '../../../shared/framework/validate.ts';
import { exampleFramework } from '../../helpers/framework-world.ts';
import { workedExample } from '../../helpers/worked-example.ts';

const record = workedExample();
const blocking = (doc: Y.Doc) =>
  validate(readFramework(doc).content, record).filter(({ level }) => level === 'blocks');

describe('[FR23] what names a line that was removed', () => {
  it('is mended whichever element goes, and brings nothing else to lead nowhere', () => {
    const content = exampleFramework();
    for (const { id } of content.elements) {
      const doc = new Y.Doc();
      seedDocument(doc, { kind: 'framework', content });
      removeLine(doc, 'elements', id);
      for (const { kind, where, what } of blocking(doc)) {
        expect(kind).toBe('leads-nowhere');
        letGo(doc, where, what);
      }
      // Relations that went were let go by the drawings that showed them.
      expect(blocking(doc)).toEqual([]);
    }
  });

  it('comes back as it was, and says until then what it said', () => {
    const content = exampleFramework();
    const [first] = content.elements;
    const doc = new Y.Doc();
    seedDocument(doc, { kind: 'framework', content });
    expect(removedLine(doc, 'elements', first!.id)).toBeNull();
    removeLine(doc, 'elements', first!.id);
    expect(removedLine(doc, 'elements', first!.id)).toMatchObject({ label: first!.label });
    expect(removedLine(doc, 'elements', 'NEVER')).toBeNull();
    keepLine(doc, 'elements', first!.id);
    expect(readFramework(doc).content).toEqual(content);
  });
});
