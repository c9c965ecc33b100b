import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../shared/docs/shape.ts';
import { addThread, readThreads, setThreadState } from '../../../../shared/docs/threads.ts';
import { anchorFinder } from '../../../../renderer/features/documents/editor/threads/anchors.ts';
import { passageOf, placedThreads } from '../../../../renderer/features/documents/phone/passages.ts';
import { liveBlocks } from '../../../../renderer/features/documents/reading/live-blocks.ts';

const refer = (): null => null;

function written(...paragraphs: readonly string[]): Y.Doc {
  const doc = new Y.Doc();
  textOf(doc).insert(
    0,
    paragraphs.map((words) => {
      const element = new Y.XmlElement('paragraph');
      element.insert(0, [new Y.XmlText(words)]);
      return element;
    }),
  );
  return doc;
}

function remark(doc: Y.Doc, id: string, block: number): void {
  const passage = passageOf(
    liveBlocks(doc)
      .snapshot()
      .slice(block, block + 1),
    refer,
  );
  addThread(doc, {
    id,
    kind: 'comment',
    ...passage,
    text: 'Why?',
    replacement: null,
    at: '2026-11-28T10:00:00Z',
    who: { kind: 'participant' },
  });
}

describe('a passage that is chosen on a phone', () => {
  it('is the block’s words, between anchors that the editor finds', () => {
    const doc = written('One.', 'Two words.', 'Three.');
    const passage = passageOf(liveBlocks(doc).snapshot().slice(1, 2), refer);
    expect(passage.quote).toBe('Two words.');
    const span = anchorFinder(textOf(doc)).span(passage);
    expect((span?.to ?? 0) - (span?.from ?? 0)).toBe('Two words.'.length);
  });

  it('is a whole wording, from its first word to its last', () => {
    const doc = written('One.', 'Two.');
    const passage = passageOf(liveBlocks(doc).snapshot(), refer);
    expect(passage.quote).toBe('One.\nTwo.');
    expect(anchorFinder(textOf(doc)).span(passage)).toEqual({ from: 1, to: 11 });
  });

  it('keeps its remarks while others write before it', () => {
    const doc = written('One.', 'Two.');
    remark(doc, 'mine', 1);
    const first = textOf(doc).get(0);
    if (first instanceof Y.XmlElement) (first.get(0) as Y.XmlText).insert(0, 'Long ago. ');
    const blocks = liveBlocks(doc).snapshot();
    const placed = placedThreads(doc, blocks, readThreads(doc));
    expect(placed.byBlock.get(blocks[1]?.key ?? '')?.map(({ id }) => id)).toEqual(['mine']);
  });

  it('says which remarks lost their words, and leaves out those that were withdrawn', () => {
    const doc = written('One.', 'Two.');
    remark(doc, 'lost', 1);
    remark(doc, 'taken back', 0);
    setThreadState(doc, 'taken back', 'withdrawn');
    textOf(doc).delete(1, 1);
    addThread(doc, {
      id: 'broken',
      kind: 'comment',
      from: '%%%',
      to: null,
      quote: '',
      text: 'x',
      replacement: null,
      at: '2026-11-28T11:00:00Z',
      who: { kind: 'team' },
    });
    const placed = placedThreads(doc, liveBlocks(doc).snapshot(), readThreads(doc));
    expect(placed.byBlock.size).toBe(0);
    expect(placed.whole).toEqual([]);
    expect(placed.gone.map(({ id }) => id)).toEqual(['lost', 'broken']);
  });
});
