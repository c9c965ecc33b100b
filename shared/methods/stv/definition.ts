import { z } from 'zod';
import { formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { withWhole } from '../counted/with-whole.ts';
import { methodWords } from '../done-words.ts';
import type { BallotMethod } from '../method.ts';
import { orderSheet } from '../rank/order-sheet.ts';
import { roundsOf } from '../rank/rounds-figure.ts';
import { type NameOf, placed, type Whole } from '../whole.ts';
import { type Wordings, wordingsOf } from '../wordings.ts';
import { type StvCount, stvCount } from './count.ts';
import { firstRule, ruleWords, type StvRule } from './rule.ts';

const counted = countedMethod({
  ...orderSheet,
  name: 'stv',
  version: 1,
  ...methodWords('stv'),
  leastPeople: 5,
  settings: z.object({}),
  offeredFirst: false,
  rule: z.object({
    ...commonRule,
    seats: z.number().int().min(1).max(50),
    lot: z.number().int().min(1).max(1_000_000),
  }),
  firstRule,
  words: {
    rule: ruleWords,
    verdict: () => '',
    figures: (said, language) =>
      verdictMessages(language)('rank.figures', { first: numberIn(said, 'first'), of: numberIn(said, 'of') }),
  },
});

const votes = z.number().min(0);
const options = z.array(z.string());

const schema = z.object({
  seats: z.number(),
  lot: z.number(),
  ballots: votes,
  quota: votes,
  elected: options,
  order: options,
  rounds: z.array(
    z.object({
      votes: z.record(z.string(), votes),
      elected: options,
      excluded: z.string().nullable(),
      tieBroken: z.boolean(),
      exhausted: votes,
    }),
  ),
});

function renamed(count: StvCount, of: (option: string) => string): StvCount {
  return {
    ...count,
    elected: count.elected.map(of),
    order: count.order.map(of),
    rounds: count.rounds.map((round) => ({
      ...round,
      votes: Object.fromEntries(Object.entries(round.votes).map(([option, each]) => [of(option), each])),
      elected: round.elected.map(of),
      excluded: round.excluded === null ? null : of(round.excluded),
    })),
  };
}

/** The last votes that an option had, and what became of it. */
function standing(count: StvCount, option: string, language: Language): string {
  const t = verdictMessages(language);
  const round = count.rounds.findLastIndex(({ votes: each }) => each[option] !== undefined);
  const held = Math.round((count.rounds[round]?.votes[option] ?? 0) * 10) / 10;
  if (count.elected.includes(option)) return t('stv.chosen', { round: round + 1, count: held });
  if (round < 0) return t('stv.unnamed');
  const isOut = count.rounds[round]?.excluded === option;
  return t(isOut ? 'stv.out' : 'stv.left', { round: round + 1, count: held });
}

/** More names than these are no sentence that can be read aloud. */
const mostNamed = 3;

function wholeOf(count: StvCount | null, nameOf: NameOf): Whole {
  if (count === null || count.ballots === 0) {
    const words = wordingsOf((language) => verdictMessages(language)('whole.none'));
    return { words, places: [], pairs: null, figures: [], notes: [], goesOn: null };
  }
  const most = Math.max(1, count.quota, ...Object.values(count.rounds[0]?.votes ?? {}));
  const lastOf = (option: string): number =>
    count.rounds.findLast(({ votes: each }) => each[option] !== undefined)?.votes[option] ?? 0;
  return {
    words: wordingsOf((language) =>
      count.elected.length > mostNamed
        ? verdictMessages(language)('stv.many', { count: count.elected.length })
        : verdictMessages(language)('stv.words', {
            names: formats(language).list(count.elected.map((option) => nameOf(option, language))),
          }),
    ),
    places: placed(
      count.order.map((statement, index) => ({
        statement,
        score: -index,
        share: Math.min(1, lastOf(statement) / most),
        said: wordingsOf((language) => standing(count, statement, language)),
      })),
    ),
    pairs: null,
    figures: [
      roundsOf(
        count.order,
        count.rounds.map((round) => round.votes),
        { votes: count.quota, chosen: count.elected },
      ),
    ],
    notes: notesOf(count),
    goesOn: null,
  };
}

function notesOf(count: StvCount): Wordings[] {
  const ties = count.rounds.flatMap(({ tieBroken }, index) => (tieBroken ? [index + 1] : []));
  const spent = count.rounds.at(-1)?.exhausted ?? 0;
  return [
    wordingsOf((language) =>
      verdictMessages(language)('stv.quota', { quota: count.quota, ballots: count.ballots }),
    ),
    ...(ties.length === 0
      ? []
      : [
          wordingsOf((language) =>
            verdictMessages(language)('stv.ties', {
              rounds: formats(language).list(ties.map(String)),
              lot: count.lot,
            }),
          ),
        ]),
    ...(spent === 0
      ? []
      : [wordingsOf((language) => verdictMessages(language)('stv.exhausted', { count: spent }))]),
    ...(count.elected.length < count.seats
      ? [
          wordingsOf((language) =>
            verdictMessages(language)('stv.few', { chosen: count.elected.length, seats: count.seats }),
          ),
        ]
      : []),
  ];
}

/**
 * Single transferable vote: everybody puts the statements in order, and several are chosen in proportion.
 *
 * Droop quota, what is over it passed on in equal parts (weighted inclusive Gregory), the last taken out, ties by lots
 * drawn from a number that the rule declares. Source: Tideman 1995, doi:10.1257/jep.9.1.27.
 */
export const stv: BallotMethod = withWhole<StvCount>(counted, {
  schema,
  compute: ({ sheets, rule }, shown) => stvCount(sheets ?? [], shown, rule as unknown as StvRule),
  follows: ({ seats, lot }, rule) => seats === rule['seats'] && lot === rule['lot'],
  renamed,
  whole: wholeOf,
  verdict: (count, item, language) =>
    count === null ? verdictMessages(language)('rank.none') : standing(count, item, language),
  outcome: ({ elected }, item) => (elected.includes(item) ? 'agreed' : 'not-agreed'),
});
