import { describe, expect, test } from 'vitest';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import { assemble } from '../../../shared/report/assemble/assemble.ts';
import type { Block, Inline } from '../../../shared/report/blocks.ts';
import { type Answers, delphiRoom } from '../../helpers/delphi-room.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';

const texts = ['Visits each term.', 'Paid time to learn.', 'Results in all languages.'];

function blocksOf(state: Consultation): readonly Block[] {
  const dossier = releaseOf(state, { random: seededRandom('x') });
  return assemble(dossier, { what: 'report', language: 'en', head: null }).blocks;
}

const plain = (inline: Inline): string => inline.map(({ text }) => text).join('');

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

describe('[BA22] documents of rounds', () => {
  test('draw how each statement moved that was asked again in the same words', () => {
    const room = delphiRoom(8, texts);
    room.play(split);
    const [, paid = '', languages = ''] = room.statements;
    room.lead('statement.reword', { statement: languages, seen: 1, text: 'Results in two languages.' });
    room.play(
      split.map(([, b, c], index) => [null, index < 2 ? 8 : (b ?? null), c ?? null]),
      [paid, languages],
    );
    const drawn = blocksOf(room.world.state).flatMap((block) =>
      block.kind === 'figure' && plain(block.caption).startsWith('From round to round') ? [block] : [],
    );
    expect(drawn.map(({ caption }) => plain(caption))).toEqual([
      'From round to round: S02 Paid time to learn.',
    ]);
    const [{ figure }] = drawn as [(typeof drawn)[number]];
    expect(figure.description).toMatch(/Round 1.*5\.5.*Round 2.*7\.5/u);
    expect(figure.data.rows).toHaveLength(2);
    const many = delphiRoom(
      8,
      Array.from({ length: 14 }, (_, at) => `Statement ${at + 1} is kept.`),
    );
    const first = split.map(([, value]) => Array.from({ length: 14 }, () => value ?? null));
    many.play(first);
    many.play(first.map((row) => row.map((value, at) => (at < 2 ? 9 : value))));
    const blocks = blocksOf(many.world.state);
    const captions = blocks.flatMap((block) => (block.kind === 'figure' ? [plain(block.caption)] : []));
    const slopes = captions.filter((caption) => caption.startsWith('From round to round'));
    expect(slopes).toHaveLength(12);
    expect(slopes.slice(0, 2).map((caption) => caption.slice(0, 24))).toEqual([
      'From round to round: S01',
      'From round to round: S02',
    ]);
    expect(JSON.stringify(blocks)).toContain(
      'Of 14 statements that were asked again in the same words, the 12',
    );
  });

  test.each([
    ['groups', 'how everybody and their group had answered before'],
    ['room', 'and nothing of groups'],
    ['own', 'their own earlier answer alone'],
  ])('say what was fed back, as it was set: %s', (feedback, words) => {
    const room = delphiRoom(8, texts, { settings: { feedback } });
    room.play(split);
    room.play(split);
    expect(JSON.stringify(blocksOf(room.world.state))).toContain(words);
  });
});
