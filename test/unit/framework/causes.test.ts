import { describe, expect, test } from 'vitest';
import { betweenVersions } from '../../../shared/framework/between.ts';
import { compareFrameworks } from '../../../shared/framework/compare.ts';
import { nothing } from '../../../shared/framework/lines.ts';
import { aFramework, anElement } from '../../helpers/framework-world.ts';

const first = { version: 'V0', at: '2026-03-01T10:00:00.000Z', wordings: { S1: 1, S2: 4 } };
const second = { version: 'V1', at: '2026-03-09T10:00:00.000Z', wordings: { S1: 2, S2: 4 } };
const ballot = (id: string, countedAt: string | null, statement = 'S2') => ({
  id,
  countedAt,
  items: [{ statement }],
});
const comment = (
  id: string,
  answer: 'accepted' | 'partly' | 'no',
  parts: { version?: string; line?: string } = {},
) => ({
  id,
  version: 'V0',
  line: 'element A',
  response: { answer, reason: '' },
  ...parts,
});

describe('why two versions differ', () => {
  const on = (statements: readonly string[]) => ({ ...nothing, statements: [...statements] });
  const before = aFramework({ elements: [anElement('A', { from: on(['S1']) }), anElement('GONE')] });

  test('[CB9] a reworded line names its accepted comments, the rewording under it, and ballots since', () => {
    const after = aFramework({ elements: [anElement('A', { label: 'Better', from: on(['S1', 'S2']) })] });
    const between = betweenVersions(first, second, {
      comments: [
        comment('C1', 'accepted'),
        comment('C2', 'partly'),
        comment('C3', 'no'),
        comment('C4', 'accepted', { version: 'V9' }),
        comment('C5', 'accepted', { line: 'element GONE' }),
      ],
      ballots: [
        ballot('B1', '2026-03-02T10:00:00.000Z'),
        ballot('EARLY', '2026-02-02T10:00:00.000Z'),
        ballot('LATE', '2026-03-10T10:00:00.000Z'),
        ballot('OPEN', null),
        ballot('OTHER', '2026-03-02T10:00:00.000Z', 'S7'),
      ],
    });
    const changes = compareFrameworks(before, after, between);
    const because = (what: string) =>
      changes.find((change) => change.what === what)?.because.map(({ kind, id }) => `${kind} ${id}`);
    expect(because('reworded')).toEqual([
      'comment C1',
      'comment C2',
      'statement S2',
      'ballot B1',
      'statement S1',
    ]);
    expect(because('removed')).toEqual(['comment C5']);
    expect(changes.find(({ what }) => what === 're-linked')).toMatchObject({
      came: [{ kind: 'statement', id: 'S2' }],
      went: [],
    });
  });

  test('[CB9] a line that rests on a comment itself names it once', () => {
    const from = { ...nothing, comments: ['C1'], inputs: ['I1'] };
    const after = aFramework({ elements: [anElement('A', { label: 'Better', from })] });
    const between = betweenVersions(
      first,
      { version: null, at: null, wordings: {} },
      {
        comments: [comment('C1', 'accepted')],
        ballots: [],
      },
    );
    const [change] = compareFrameworks(before, after, between);
    expect(change?.because).toEqual([
      { kind: 'comment', id: 'C1' },
      { kind: 'input', id: 'I1' },
    ]);
  });

  test('[CB9] without a record, what a line rests on since still tells', () => {
    const after = aFramework({ elements: [anElement('A', { from: on(['S2']) })] });
    expect(compareFrameworks(before, after)[0]).toMatchObject({
      what: 're-linked',
      came: [{ kind: 'statement', id: 'S2' }],
      went: [{ kind: 'statement', id: 'S1' }],
      because: [{ kind: 'statement', id: 'S2' }],
    });
  });
});
