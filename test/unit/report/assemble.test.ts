import { describe, expect, test } from 'vitest';
import { archiveOf, releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { nothingYet } from '../../../shared/domain/model/consultation.ts';
import type { Block, ReportDocument, StatementBlock } from '../../../shared/report/blocks.ts';
import { assemble } from '../../../shared/report/assemble/assemble.ts';
import { medianOf } from '../../../shared/report/assemble/results.ts';
import { livelyRoom } from '../../helpers/lively-room.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { workedExample } from '../../helpers/worked-example.ts';

const example = workedExample();
const kinds = ['report', 'outcome', 'meeting', 'comments'] as const;
const languages = ['en', 'fr'] as const;

function document(
  state: Consultation,
  what: (typeof kinds)[number],
  language: (typeof languages)[number] = 'en',
): ReportDocument {
  return assemble(releaseOf(state, { random: seededRandom('x') }), {
    what,
    language,
    head: 'abcd ef01 2345 6789',
  });
}

function statementsOf(made: ReportDocument): StatementBlock[] {
  return made.blocks.filter((block: Block): block is StatementBlock => block.kind === 'statement');
}

const said = (made: ReportDocument): string => JSON.stringify(made);

describe.each(kinds)('the %s', (what) => {
  test.each(languages)('is made of the worked example in %s, and says that it is one', (language) => {
    const made = document(example, what, language);
    expect(made.ribbons.map(({ kind }) => kind)).toEqual(['illustrative']);
    expect(made.disclaimer?.[0]?.text).toContain('illustrative');
    expect(made.record?.head).toBe('abcdef0123456789');
    expect(JSON.stringify(made.blocks)).not.toMatch(/\{[a-z]+\}/u);
  });

  test('says REHEARSAL on a rehearsal, and ARCHIVE on an archive', () => {
    const { about } = example;
    if (about === null) throw new Error('the example is a consultation');
    const rehearsed = { ...example, about: { ...about, rehearsal: true } };
    expect(document(rehearsed, what).ribbons.map(({ kind }) => kind)).toEqual(['rehearsal', 'illustrative']);
    const archive = assemble(archiveOf(example), { what, language: 'en', head: null });
    expect(archive.ribbons.map(({ text }) => text)).toContain('ARCHIVE: not for distribution');
  });

  test('can be made of a consultation in which nothing has happened', () => {
    expect(document(nothingYet, what).blocks.length).toBeGreaterThan(0);
  });

  test('keeps one answer for the same dossier', () => {
    const dossier = releaseOf(livelyRoom().state, { random: seededRandom('x') });
    const options = { what, language: 'en', head: null } as const;
    expect(assemble(dossier, options)).toEqual(assemble(dossier, options));
  });
});

describe('the consensus document of the worked example', () => {
  const made = document(example, 'report');
  const statements = statementsOf(made);

  test('has every statement that was not merged, with its verdict first', () => {
    expect(statements).toHaveLength(41);
    const byNumber = new Map(statements.map((block) => [block.number, block]));
    expect(byNumber.get('S35')?.verdict[0]?.text).toBe(
      'Not agreed: 68% in favour, 75% needed; two groups against',
    );
    expect(byNumber.get('S01')?.version).toBe('2');
    expect(byNumber.get('S01')?.history).toHaveLength(1);
    expect(said(made)).toContain('merged into S18: Same point as S18.');
  });

  test('prints reservations beneath their statement, in their own words', () => {
    const reserved = statements.find((block) => block.number === 'S35');
    expect(reserved?.reservations.map(({ content }) => content[0]?.text).toSorted()).toEqual([
      'Prefers pooled funding for the first three years.',
      'Supports the function, not a separate line that draws on training funds.',
    ]);
  });

  test('links each source to where it stands in the annexes', () => {
    for (const block of statements)
      for (const tick of block.sources) expect(tick.link).toMatch(/^(input|source)-\d+$/u);
    expect(statements.every((block) => block.sources.length > 0)).toBe(true);
  });

  test('does not print the time of the import as the time of the rule', () => {
    expect(said(made)).toContain('The time of its locking is not in this file.');
  });
});

describe('a consultation that took place', () => {
  const { state } = livelyRoom();

  test('says when and by whom the rule was locked', () => {
    expect(said(document(state, 'report'))).toMatch(
      /Locked 2 March 2026, \d\d:\d\d UTC by the facilitator, before the ballot opened\./u,
    );
  });

  test('lists set-aside inputs with reasons, the decision, and the list of the secret ballot', () => {
    const text = said(document(state, 'report'));
    expect(text).toContain('A joke.');
    expect(text).toContain('By acclaim.');
    expect(text).toContain('Published lists of secret ballots');
    expect(text).toMatch(/Hash of the list: [\da-f]{64}/u);
  });
});

test('the median of ratings is that of the ratings written out', () => {
  expect(medianOf([0, 0, 0])).toBeUndefined();
  expect(medianOf([1, 0, 1])).toBe(2);
  expect(medianOf([1, 1, 0])).toBe(1.5);
  expect(medianOf([0, 0, 3])).toBe(3);
});
