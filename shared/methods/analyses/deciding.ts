import { z } from 'zod';
import { consent } from '../stats/consent.ts';
import {
  fistToFive,
  GRADIENT_LEVELS,
  gradientsOfAgreement,
  quadraticVoting,
  systemicConsensing,
} from '../stats/deciding.ts';
import { spending } from '../stats/spending.ts';
import { analysis } from './analysis.ts';
import { writeRanking } from './ranked-ballots.ts';
import { byOption, count, figure } from './shapes.ts';

const systemic = analysis({
  name: 'systemic-consensing',
  title: 'Systemic consensing',
  explanation:
    'Group resistance R is the sum of 0–10 (or the scale given) over people, a missing value (null) counts half of the scale; acceptance = 100(1 − R/(highest·n)). Least resistance comes first. Keeping things as they are is always one of the options: see that it is there.',
  source: 'Visotschnig & Schrotta 2005, “Das SK-Prinzip”',
  input: z
    .object({
      resistance: byOption(z.array(figure.nullable()).max(20_000)),
      scale: z.tuple([z.literal(0), figure.gt(0)]).default([0, 10]),
    })
    .superRefine(({ resistance, scale: [, highest] }, context) => {
      for (const [option, given] of Object.entries(resistance)) {
        const off = given.findIndex((each) => each !== null && (each < 0 || each > highest));
        if (off >= 0)
          context.addIssue({
            code: 'custom',
            message: `off the scale from 0 to ${highest}`,
            path: ['resistance', option, off],
          });
      }
    }),
  answer: ({ resistance, scale: [, highest] }) => {
    const { options, ranking } = systemicConsensing(resistance, highest);
    const each = Object.entries(options);
    return {
      group_resistance: Object.fromEntries(each.map(([option, read]) => [option, read.resistance])),
      acceptance_pct: Object.fromEntries(each.map(([option, read]) => [option, read.acceptancePercent])),
      missing: Object.fromEntries(each.map(([option, read]) => [option, read.missing])),
      order: writeRanking(ranking),
    };
  },
});

const votesWithin = (lowest: number, highest: number) =>
  z.array(z.number().int().min(lowest).max(highest)).max(20_000);

const fist = analysis({
  name: 'fist-to-five',
  title: 'Fist to five',
  explanation:
    '0 blocks, 1 and 2 are concerns to resolve first, all at 3 or more passes; nobody voting passes nothing.',
  source: 'common practice',
  whenEmpty: 'there are no votes',
  input: z.object({ votes: votesWithin(0, 5) }),
  answer: ({ votes }) => {
    const read = fistToFive(votes);
    return {
      n: read.votes,
      min: read.lowest,
      mean: read.mean,
      blocks: read.blocks,
      concerns: read.concerns,
      passes_all_ge3: read.passes,
      pct_ge3: read.percentSupporting,
    };
  },
});

const gradients = analysis({
  name: 'gradients-of-agreement',
  title: 'Gradients of agreement',
  explanation: `How many stand on each of ${GRADIENT_LEVELS} levels, from whole-hearted endorsement (1) to veto (${GRADIENT_LEVELS}). No mean: it would average a veto away.`,
  source: 'Kaner 1996, “Facilitator’s Guide to Participatory Decision-Making”',
  input: z.object({ levels: votesWithin(1, GRADIENT_LEVELS) }),
  answer: ({ levels }) => {
    const { votes, perLevel, vetoes } = gradientsOfAgreement(levels);
    return { n: votes, per_level: perLevel, vetoes };
  },
});

const consentRound = analysis({
  name: 'consent',
  title: 'Consent',
  explanation:
    'Passes when no paramount objection is left that was not integrated into the proposal, and somebody was asked. asked: people in the round; objections: paramount and integrated, true or false.',
  source: 'Endenburg 1998, “Sociocracy: the organization of decision-making”',
  input: z.object({
    asked: count,
    objections: z
      .array(z.object({ paramount: z.boolean().default(true), integrated: z.boolean().default(false) }))
      .max(20_000)
      .default([]),
  }),
  answer: ({ asked, objections }) => {
    const read = consent(asked, objections);
    return {
      passes: read.passes,
      n_asked: asked,
      n_objections: read.objections,
      n_paramount: read.paramount,
      n_open: read.open,
      n_integrated: read.integrated,
    };
  },
});

const quadratic = analysis({
  name: 'quadratic-voting',
  title: 'Quadratic voting',
  explanation:
    'v votes for (or against) an option cost v²; a ballot whose costs are over the budget does not count. totals_valid: sums of the votes of valid ballots.',
  source: 'Lalley & Weyl 2018, doi:10.1257/pandp.20181002',
  input: z.object({
    budget: figure.min(0),
    ballots: z.array(byOption(z.number().min(-1e4).max(1e4))).max(20_000),
  }),
  answer: ({ budget, ballots }) => {
    const { costs, valid, totals } = quadraticVoting(ballots, budget);
    return { cost: costs, valid, totals_valid: totals, ...notCounted(valid, 'over the budget') };
  },
});

const spent = z.array(byOption(figure)).max(20_000);
const spendingInWords =
  'A ballot that spends over the budget, over the cap on one option, or below 0 does not count. people: how many gave an option anything; unspent: what valid ballots kept.';

const dots = analysis({
  name: 'dots',
  title: 'Dots: sums, and how many people',
  explanation: `Everybody has the same number of dots, with a cap on one option or none. ${spendingInWords} ballots: option → dots.`,
  source: 'common practice; report sums together with people',
  input: z.object({
    ballots: z.array(byOption(figure.int())).max(20_000),
    dots: z.number().int().min(1).max(1000),
    cap: z.number().int().min(1).nullable().default(null),
  }),
  answer: ({ ballots, dots: budget, cap }) => spendingAnswer(ballots, budget, cap),
});

const hundred = analysis({
  name: 'hundred-points',
  title: '100 points: sums, and how many people',
  explanation: `Everybody shares out 100 points (or as many as points says). ${spendingInWords} ballots: option → points.`,
  source: 'common practice; report sums together with people',
  input: z.object({
    ballots: spent,
    points: figure.gt(0).default(100),
    cap: figure.gt(0).nullable().default(null),
  }),
  answer: ({ ballots, points, cap }) => spendingAnswer(ballots, points, cap),
});

function spendingAnswer(ballots: z.output<typeof spent>, budget: number, cap: number | null) {
  const read = spending(ballots, { budget, cap });
  const valid = read.ballots.map((each) => each.valid);
  return {
    spent: read.ballots.map((each) => each.spent),
    valid,
    totals: read.totals,
    people: read.people,
    unspent: read.unspent,
    ranking: writeRanking(read.ranking),
    ...notCounted(valid, 'over the budget, over the cap on one option, or below 0'),
  };
}

/** Says that some ballots do not count, and the first of them. */
function notCounted(valid: readonly boolean[], why: string): { readonly reason?: string } {
  const out = valid.filter((each) => !each).length;
  if (out === 0) return {};
  return {
    reason: `${out} of ${valid.length} ballots ${out === 1 ? 'does' : 'do'} not count (${why}); the first is ballots[${valid.indexOf(false)}]`,
  };
}

export const decidingAnalyses = [systemic, fist, gradients, consentRound, quadratic, dots, hundred];
