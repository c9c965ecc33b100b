import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { readAreas, setArea } from '../../../../shared/docs/board.ts';
import type { Answer } from '../../../../shared/contract/frames.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { takeOver } from '../../../../renderer/features/documents/team/take-over.ts';

const plan = {
  renamed: [{ theme: 't1', label: 'Time to learn' }],
  newThemes: [{ area: 'a2', label: 'Money' }],
  moves: [
    { input: 'c1', area: 'a2', theme: null },
    { input: 'c2', area: 'a1', theme: 't1' },
    { input: 'c3', area: 'a1', theme: 't1' },
  ],
  untouched: [],
};

function board(): Y.Doc {
  const doc = new Y.Doc();
  setArea(doc, 'a1', { label: 'Time to learn', x: 0, y: 0, w: 300, h: 300, theme: 't1' });
  setArea(doc, 'a2', { label: 'Money', x: 400, y: 0, w: 300, h: 300, theme: null });
  return doc;
}

describe('taking a board over', () => {
  it('renames, adds themes with their cards, moves the others, and binds the new area to its theme', async () => {
    const sent: (readonly [string, JsonObject | undefined])[] = [];
    const doc = board();
    const done = await takeOver(
      plan,
      (name, body): Promise<Answer> => {
        sent.push([name, body]);
        return Promise.resolve({ ok: true, answer: name === 'theme.add' ? { theme: 't2' } : {} });
      },
      doc,
    );
    expect(done).toBe(true);
    expect(sent).toEqual([
      ['theme.rename', { theme: 't1', label: 'Time to learn' }],
      ['theme.add', { label: 'Money', inputs: ['c1'] }],
      ['input.sort', { inputs: ['c2', 'c3'], theme: 't1' }],
    ]);
    expect(readAreas(doc).find(({ id }) => id === 'a2')?.theme).toBe('t2');
  });

  it('stops at the first refusal', async () => {
    const sent: string[] = [];
    const done = await takeOver(
      plan,
      (name): Promise<Answer> => {
        sent.push(name);
        return Promise.resolve({ ok: false, reason: 'not-found', say: 'Gone.' });
      },
      board(),
    );
    expect(done).toBe(false);
    expect(sent).toEqual(['theme.rename']);
  });
});
