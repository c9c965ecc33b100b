import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../shared/docs/blocks.ts';
import { textOf } from '../../../../shared/docs/shape.ts';
import { liveBlocks } from '../../../../renderer/features/documents/reading/live-blocks.ts';

function paragraph(words: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(words)]);
  return element;
}

function written(...paragraphs: readonly string[]): Y.Doc {
  const doc = new Y.Doc();
  textOf(doc).insert(0, paragraphs.map(paragraph));
  return doc;
}

describe('the blocks of a text that is read', () => {
  it('keep every block as it was but the one in which somebody writes', async () => {
    const doc = written('One.', 'Two.', 'Three.');
    const live = liveBlocks(doc);
    const told: number[] = [];
    const end = live.subscribe(() => told.push(told.length));
    const before = live.snapshot();
    const second = textOf(doc).get(1);
    if (!(second instanceof Y.XmlElement)) throw new Error('no second paragraph');
    (second.get(0) as Y.XmlText).insert(4, ' And more.');
    await Promise.resolve();
    const after = live.snapshot();
    expect(told).toHaveLength(1);
    expect(after[0]).toBe(before[0]);
    expect(after[2]).toBe(before[2]);
    expect(after[1]?.key).toBe(before[1]?.key);
    expect(plainText(after.map(({ block }) => block))).toBe('One.\nTwo. And more.\nThree.');
    end();
  });

  it('give a block the same key wherever it moves to, and tell changes of one moment once', async () => {
    const doc = written('One.', 'Two.');
    const live = liveBlocks(doc);
    let told = 0;
    live.subscribe(() => (told += 1));
    const [first] = live.snapshot();
    textOf(doc).insert(0, [paragraph('Zero.')]);
    textOf(doc).insert(0, [paragraph('Before all.')]);
    await Promise.resolve();
    expect(told).toBe(1);
    expect(live.snapshot()[2]?.key).toBe(first?.key);
    expect(new Set(live.snapshot().map(({ key }) => key)).size).toBe(4);
  });

  it('are read anew by whoever looks without listening', () => {
    const doc = written('One.');
    const live = liveBlocks(doc);
    expect(live.snapshot()).toHaveLength(1);
    textOf(doc).insert(1, [paragraph('Two.')]);
    expect(live.snapshot()).toHaveLength(2);
    expect(live.snapshot()).toBe(live.snapshot());
  });
});
