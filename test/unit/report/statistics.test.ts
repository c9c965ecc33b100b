import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { archiveOf, releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { commonView, personalView } from '../../../shared/domain/view/view.ts';
import { assemble } from '../../../shared/report/assemble/assemble.ts';
import type { Block, Inline } from '../../../shared/report/blocks.ts';
import { type Answers, delphiRoom } from '../../helpers/delphi-room.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { workedExample } from '../../helpers/worked-example.ts';

const texts = ['Visits each term.', 'Paid time to learn.', 'Results in all languages.'];

const release = (state: Consultation) => releaseOf(state, { random: seededRandom('x') });

function blocksOf(
  state: Consultation,
  language: 'en' | 'fr' = 'en',
  what: 'report' | 'meeting' | 'outcome' = 'report',
) {
  const { blocks } = assemble(release(state), { what, language, head: null });
  return blocks.flatMap((block): readonly Block[] => (block.kind === 'annex' ? block.blocks : [block]));
}

const plain = (inline: Inline): string => inline.map(({ text }) => text).join('');

/** The rows of the table under a caption, as text. */
function rowsOf(blocks: readonly Block[], caption: RegExp): string[][] {
  const found = blocks.find((block) => block.kind === 'table' && caption.test(plain(block.caption)));
  if (found?.kind !== 'table') throw new Error(`There is no table ${caption.source}.`);
  return found.rows.map(({ cells }) => cells.map(plain));
}

const alike: Answers = [
  [9, 5, 1],
  [8, 5, 2],
  [9, 6, 1],
  [9, 5, 2],
  [7, 4, 1],
  [8, 5, 1],
];

describe('[BA20] agreement between people', () => {
  test('stands in the annex of the report, with its warning and its sources', () => {
    const room = delphiRoom(6, texts);
    room.play(alike);
    const blocks = blocksOf(room.world.state);
    const rows = rowsOf(blocks, /agreement between people/u);
    expect(rows.map(([name, value]) => [name, value])).toEqual([
      ['Kendall’s W', '1.00'],
      ['Krippendorff’s α', '0.91'],
      ['Fleiss’ κ', '–'],
      ['Gwet’s AC1', '–'],
      ['ICC(2,k)', '0.99'],
    ]);
    expect(rows[0]?.[2]).toBe('6, 3');
    expect(rows[0]?.[3]).toContain('(p = 0.002)');
    expect(rows[2]?.[3]).toContain('neighbouring answers');
    expect(JSON.stringify(blocks)).toContain('None of these is consensus.');
    expect(JSON.stringify(blocksOf(room.world.state, 'fr'))).toContain('Rien de ceci n’est le consensus.');
    for (const what of ['meeting', 'outcome'] as const) {
      expect(JSON.stringify(blocksOf(room.world.state, 'en', what))).not.toContain('Kendall');
    }
  });

  test('a ballot of one statement is only named', () => {
    const room = delphiRoom(6, [texts[0]!]);
    room.play(alike);
    const [ballot] = release(room.world.state).ballots;
    expect(ballot?.agreement).toEqual([]);
    const two = delphiRoom(6, texts);
    two.play(alike);
    const only = two.statements.slice(0, 1);
    two.play(alike, only);
    expect(JSON.stringify(blocksOf(two.world.state))).toContain('there are none for: Round 2');
  });

  test('linked answers are told of those who answered everything, unless so few did not that they could be told', () => {
    const values = (answers: Answers) => {
      const room = delphiRoom(answers.length, texts);
      room.play(answers);
      return Object.fromEntries(
        release(room.world.state).ballots[0]!.agreement.map(({ name, value, why, people }) => [
          name,
          why ?? [value, people],
        ]),
      );
    };
    const one = values([...alike, [9, 'abstain', 1]]);
    expect(one).toMatchObject({ kendall: 'nearly-all', icc: 'nearly-all' });
    expect(one['krippendorff']).toEqual([expect.any(Number), 7]);
    expect(values([...alike, [9, null, 1], [8, null, 2], [9, 'abstain', 1]])).toMatchObject({
      kendall: [1, 6],
    });
    expect(values(alike.map(([a, b]) => [a ?? null, b ?? null, null]))).toMatchObject({ kendall: [1, 6] });
    expect(
      values([
        [9, 5, 2],
        [8, null, 2],
        [9, 5, null],
        [8, 5, 2],
      ]),
    ).toMatchObject({
      kendall: 'too-few-complete',
    });
  });

  test('of a secret or an imported ballot only what follows from its published totals', () => {
    const { agreement } = archiveOf(workedExample()).ballots[0]!;
    const why = Object.fromEntries(
      agreement.map(({ name, value, why: reason }) => [name, reason ?? typeof value]),
    );
    expect(why).toEqual({
      kendall: 'imported',
      krippendorff: 'number',
      fleiss: 'number',
      gwet: 'number',
      icc: 'words',
    });
    for (const ballot of archiveOf(workedExample()).ballots) {
      if (ballot.collection === 'secret') expect(ballot.agreement[0]?.why).toBe('secret');
    }
  });

  test('a figure that is told never hangs on the order of people or statements', () => {
    const cell = fc.integer({ min: 1, max: 9 });
    const answers = fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 7 });
    fc.assert(
      fc.property(answers, (rows) => {
        const told = (these: Answers) => {
          const room = delphiRoom(these.length, texts);
          room.play(these);
          return release(room.world.state).ballots[0]!.agreement.map(({ value, why }) => ({ value, why }));
        };
        const before = told(rows);
        expect(told(rows.toReversed())).toEqual(before);
        expect(told(rows.map((row) => row.toReversed()))).toEqual(before);
        for (const { value, why } of before) expect(value === null).toBe(why !== null);
      }),
      { numRuns: 15 },
    );
  });
});

describe('[BA22] rounds', () => {
  const split: Answers = [
    [9, 1, 5],
    [8, 2, 5],
    [9, 3, 4],
    [9, 5, 6],
    [7, 6, 5],
    [8, 7, 4],
    [9, 8, 6],
    [8, 9, 5],
  ];

  function threeRounds() {
    const room = delphiRoom(8, texts);
    room.play(split);
    const [, paid = '', languages = ''] = room.statements;
    room.lead('statement.reword', {
      statement: languages,
      seen: 1,
      text: 'Results in the languages of the schools.',
      reason: 'Clearer.',
    });
    room.play(
      split.map(([, b, c], index) => [null, index < 2 ? 8 : (b ?? null), c ?? null]),
      [paid, languages],
    );
    return room;
  }

  test('say who answered, left and came, what is settled, and what left and why', () => {
    const blocks = blocksOf(threeRounds().world.state);
    expect(rowsOf(blocks, /^Rounds, response/u)).toEqual([
      ['Round 1', '3', '8', '8 (100%)', '–', '–', '1', '2'],
      ['Round 2', '2', '8', '8 (100%)', '0', '0', '0', '2'],
    ]);
    expect(rowsOf(blocks, /left the rounds/u)).toEqual([['S01', 'Round 1', 'Consensus for it: 100% at 7–9']]);
    expect(rowsOf(blocks, /Reworded between/u)).toEqual([
      ['S03', 'Round 2', 'Results in all languages.', 'Results in the languages of the schools.', 'Clearer.'],
    ]);
    const drawn = blocks.find(
      (block) => block.kind === 'figure' && /Median of each/u.test(plain(block.caption)),
    );
    expect(drawn?.kind === 'figure' && drawn.figure.description).toContain(
      'S02 Paid time to learn.: Round 1 5.5, Round 2 7.5.',
    );
  });

  test('stability is of the same people on the same wording', () => {
    const rows = rowsOf(blocksOf(threeRounds().world.state), /what moved/u);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(0, 5)).toEqual(['S02', '8', '5.5 → 7.5', '2 (25%)', '25%']);
    expect(rowsOf(blocksOf(threeRounds().world.state, 'fr'), /ce qui a bougé/u)[0]?.[2]).toBe('5,5 → 7,5');
  });

  test('a statement that was dropped or not asked again says so', () => {
    const room = delphiRoom(8, texts);
    room.play(split);
    const [visits = '', paid = '', languages = ''] = room.statements;
    room.lead('statement.drop', { statement: languages, reason: 'Said elsewhere.' });
    room.play(split, [visits]);
    const rows = rowsOf(blocksOf(room.world.state), /left the rounds/u);
    expect(rows.map((row) => row[2])).toEqual([
      'Not asked again; its last result stands: No consensus yet: 38% at 7–9, another round',
      'dropped: Said elsewhere.',
    ]);
    expect(paid).not.toBe('');
  });

  test('[BA19] where one person left, the two rounds are not compared', () => {
    const room = delphiRoom(8, texts);
    room.play(split);
    room.play([...split.slice(0, 7), [null, null, null]]);
    const since = release(room.world.state).ballots.at(-1)?.since;
    expect(since).toMatchObject({ before: 8, both: 7, joined: 0, moved: [] });
    expect(since?.hidden).toHaveLength(3);
    expect(JSON.stringify(blocksOf(room.world.state))).toContain(
      'Not compared, as so few people left or came',
    );
  });
});

describe('[BA21] other rules', () => {
  const five: Answers = [
    [5, 5, 1],
    [4, 5, 2],
    [4, 4, 1],
    [5, 2, 2],
    [4, 1, 1],
    [4, 4, 1],
  ];

  test('are told in the annex once the result was adopted, and not before', () => {
    const room = delphiRoom(6, texts, { method: 'rate' });
    room.play(five);
    const [visits = ''] = room.statements;
    expect(JSON.stringify(blocksOf(room.world.state))).not.toContain('If another rule');
    const adopt = { statement: visits, kind: 'adopted', seen: 1, note: '' };
    room.lead('statement.decide', adopt);
    const blocks = blocksOf(room.world.state);
    const rows = rowsOf(blocks, /under other rules/u);
    expect(rows[0]?.[0]).toMatch(/^As it was set: .*75%/u);
    expect(rows[0]?.[1]).toBe('1');
    const half = rows.find(([words]) => /at least 50%/u.test(words ?? ''));
    expect(half?.slice(1)).toEqual(['2', 'agreed: S02']);
    expect(rows.every(([, , differs]) => differs !== undefined)).toBe(true);
    expect(JSON.stringify(blocksOf(room.world.state, 'fr'))).toContain('Si une autre règle avait été fixée');
    expect(JSON.stringify(blocksOf(room.world.state, 'en', 'outcome'))).not.toContain('If another rule');
  });

  test('wait while another statement that the ballot agreed on does', () => {
    const room = delphiRoom(6, texts, { method: 'rate' });
    room.play(five.map(([a]) => [a ?? null, a ?? null, 1]));
    const [visits = '', paid = ''] = room.statements;
    room.lead('statement.decide', { statement: visits, kind: 'adopted', seen: 1, note: '' });
    expect(release(room.world.state).ballots[0]?.otherRules).toEqual([]);
    room.lead('statement.decide', { statement: paid, kind: 'adopted', seen: 1, note: '' });
    expect(release(room.world.state).ballots[0]?.otherRules.length).toBeGreaterThan(5);
  });

  test('no view of a phone, the screen or the console holds any of it', () => {
    const room = delphiRoom(6, texts, { method: 'rate' });
    room.play(five);
    room.lead('statement.decide', {
      statement: room.statements[0] ?? '',
      kind: 'adopted',
      seen: 1,
      note: '',
    });
    const { state } = room.world;
    const [ballot] = release(state).ballots;
    const views = JSON.stringify([
      ...(['screen', 'console', 'phone'] as const).map((surface) => commonView(state, nobodyLive, surface)),
      personalView(state, nobodyLive, { surface: 'phone', device: 'phone-0' }),
    ]);
    expect(views).toContain(ballot?.rule.en);
    for (const { rule } of ballot!.otherRules) expect(views).not.toContain(rule.en);
    expect(views).not.toMatch(/kendall|krippendorff|otherRules/u);
  });
});
