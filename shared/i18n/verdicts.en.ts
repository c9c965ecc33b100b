import { choosingVerdictsEnglish } from './verdicts-choosing.en.ts';

/** What rules say, and what they make of a count: on every surface and in documents. */
export const verdictsEnglish = {
  'common.tooFew': 'No quorum: fewer than {minimum} responded, nothing is shown',
  'common.quorum': 'No quorum: {responded} responded, {needed} needed',
  'common.nobody': 'Not agreed: everybody abstained',
  'rule.quorum': 'At least {share} of the voting seats must answer.',
  'rule.groups': 'Groups with fewer than {minimum} answers are counted together with others.',
  'figures.answered': { one: '{count} answer', other: '{count} answers' },
  'figures.abstained': { one: '{count} abstained', other: '{count} abstained' },

  'whole.first': 'First: {names}',
  'whole.tied': 'Tied at the top: {names}',
  'whole.allTied': 'No order: all are tied',
  'whole.none': 'No order: too few answers',

  'gradients.rule':
    'A proposal has support when at least {share} choose “support with reservations” or more{reluctant}{veto}.',
  'gradients.rule.reluctant': ', or “I do not like it, but I will support it”',
  'gradients.rule.veto': ' and nobody vetoes it',
  'gradients.agreed': 'Supported: {support} of {of}',
  'gradients.blocked': { one: 'Blocked: {count} veto', other: 'Blocked: {count} vetoes' },
  'gradients.missed': 'Not enough support: {support} of {of}, {needed} needed',
  'gradients.figures':
    '{strong} endorse it or nearly · {reserved} with reservations · {against} seriously against',

  'fist.rule': 'A proposal passes when {who} show three fingers or more{block}.',
  'fist.rule.all': 'all',
  'fist.rule.share': 'at least {share}',
  'fist.rule.block': ' and nobody shows a fist',
  'fist.agreed.all': 'Passes: all {of} at three or more',
  'fist.agreed': 'Passes: {support} of {of} at three or more',
  'fist.blocked': { one: 'Blocked: {count} fist', other: 'Blocked: {count} fists' },
  'fist.missed': {
    one: 'Not yet: {count} person with concerns',
    other: 'Not yet: {count} people with concerns',
  },
  'fist.figures':
    '{support} at three or more · {concerns} with concerns · {blocks} with a fist · lowest {lowest}',

  'consent.rule': 'A proposal passes when nobody has an objection; concerns are recorded and do not stop it.',
  'consent.agreed': 'Consent: nobody objects',
  'consent.missed': {
    one: 'No consent yet: {count} objection to integrate',
    other: 'No consent yet: {count} objections to integrate',
  },
  'consent.figures': '{support} consent · {concerns} with a concern · {against} object',
  'silence.rule': 'A proposal is adopted when nobody objects{silent}; reservations are printed with it.',
  'silence.rule.silent': ', silence counting as no objection',
  'silence.agreed': 'No objection: adopted',
  'silence.missed': { one: 'Not adopted: {count} objection', other: 'Not adopted: {count} objections' },
  'silence.figures':
    '{against} object · {reserved} with a reservation · {support} without objection · {silent} silent',
  'systemic.rule':
    'The proposal with the least resistance comes first: everybody gives 0 (none) to 10 (unacceptable), who gives no number counts as 5. Keeping things as they are should be one of the proposals.',
  'systemic.verdict': 'Acceptance {acceptance}',
  'systemic.figures': 'Resistance {resistance} of {most}',
  'systemic.said': '{acceptance} acceptance',
  'approval.rule':
    'A proposal is approved when at least {share} of those who answered approve it; the most approved comes first.',
  'approval.agreed': 'Approved by {support} of {of}',
  'approval.missed': 'Not approved: {support} of {of}, {needed} needed',
  'approval.said': { one: '{count} approval', other: '{count} approvals' },
  'score.rule': 'Everybody scores each proposal from 0 to {most}; the highest mean comes first.',
  'score.verdict': 'Mean {mean} of {most}',
  'score.figures': 'Lowest {lowest}, highest {highest}',
  'score.said': 'mean {mean}',
  'majority.rule':
    'The grade that a majority gives at least is a proposal’s grade; “{least}” or better is agreed, the best grade comes first.',
  'majority.verdict': 'Majority grade: {grade}',
  'majority.figures': '{above} graded it better · {below} worse',
  'rand.rule.classic':
    'A statement is appropriate when the median is 7 to 9 without disagreement, inappropriate when it is 1 to 3; disagreement (a third of the panel in each extreme) makes it uncertain. RAND/UCLA, classic definition.',
  'rand.rule.ipras':
    'A statement is appropriate when the median is 7 to 9 without disagreement, inappropriate when it is 1 to 3; disagreement (the interpercentile range is wider than that adjusted for symmetry, quantiles of type {type}) makes it uncertain. RAND/UCLA, IPRAS.',
  'rand.appropriate': 'Appropriate: median {median}',
  'rand.inappropriate': 'Inappropriate: median {median}',
  'rand.uncertain': 'Uncertain: median {median}',
  'rand.disagreement': 'Uncertain: the panel disagrees',
  'rand.figures': 'Median {median} · {low} at 1–3, {middle} at 4–6, {high} at 7–9',
  'rand.index': 'disagreement index {index}',
  'core.rule':
    'An outcome is in when at least 70% of every stakeholder group score it 7 to 9 and fewer than 15% score it 1 to 3; it is out when {out}.',
  'core.rule.symmetric': 'at least 70% of every group score it 1 to 3 and fewer than 15% score it 7 to 9',
  'core.rule.half': 'at most half of every group score it 7 to 9',
  'core.in': 'In: every group rates it critical',
  'core.out': 'Out: no group rates it critical',
  'core.none': 'No consensus',
  'core.groups': {
    one: 'No consensus: {count} group keeps it from being in',
    other: 'No consensus: {count} groups keep it from being in',
  },
  'core.figures': '{high} at 7–9, {low} at 1–3, of {of}',
  'relevance.rule':
    'An item is relevant when at least {share} of the experts rate it quite or highly relevant (item content validity index).',
  'relevance.agreed': 'Relevant: {support} of {of}',
  'relevance.missed': 'Not relevant enough: {support} of {of}, {needed} needed',
  'relevance.figures': 'I-CVI {index} · κ* {kappa}',
  'grade.rule':
    'A direction carries with at least 50% for it and fewer than 20% for the other; it is strong when at least 70% chose strong (GRADE grid).',
  'grade.strongFor': 'Strong recommendation for it',
  'grade.weakFor': 'Weak recommendation for it',
  'grade.strongAgainst': 'Strong recommendation against it',
  'grade.weakAgainst': 'Weak recommendation against it',
  'grade.none': 'No recommendation: no side carries',
  'grade.figures': '{support} for · {neutral} neither · {against} against',

  'dots.rule':
    'Everybody gives out {budget} dots, at most {cap} to one statement; the most dots come first. What is not given out is shown.',
  'points.rule':
    'Everybody gives out 100 points in tens; the most points come first. What is not given out is shown.',
  'quadratic.rule':
    'Everybody has {budget} credits: one vote costs 1, two cost 4, three cost 9 and so on; the most votes come first.',
  'spend.verdict': '{amount} from {people}',
  'spend.people': { one: '{count} person', other: '{count} people' },
  'spend.unspent': 'Not given out: {amount}.',
  'spend.credits': { one: '{count} credit', other: '{count} credits' },
  'rank.rule':
    'Everybody puts the statements in order; {method}. Statements that somebody leaves out stand behind those put in order.',
  'rank.rule.kemeny': 'the order that goes against the fewest preferences is the result (Kemeny)',
  'rank.rule.schulze': 'the strongest chains of majorities decide (Schulze)',
  'rank.rule.borda': 'places are points, and the most points come first (Borda)',
  'rank.rule.copeland': 'duels won less duels lost decide (Copeland)',
  'rank.rule.runoff': 'the last is taken out until one has more than half (instant run-off)',
  'rank.verdict': 'Place {place} of {of}',
  'rank.none': 'No place: too few put it in order',
  'rank.duels': 'preferred to {won} of {of}',
  'rank.borda': '{points} points',
  'rank.figures': 'Put first by {first} of {of}',
  'rank.several': { one: '', other: '{count} orders fit equally well; one of them is shown.' },
  'rank.local': 'With so many statements the nearest order was searched for, not proven.',
  'rank.same': 'Kemeny, Schulze, ranked pairs, Borda and Copeland all put the same statement first.',
  'rank.differ': 'Other ways of counting put another statement first: {ways}.',

  'realTime.rule':
    'Once you have rated a statement, you see how others rate it, and may rate it anew until the stop. A statement has consensus when at least {share} score it 7 to 9, or at least {share} score it 1 to 3. The ballot is to stop after {minutes} minutes, or earlier when {answered} have answered and answers no longer move (net change below {limit}).',
  'realTime.none': 'No consensus: {share} at 7–9',
  'realTime.figures': 'median {median} · {low} at 1–3, {middle} at 4–6, {high} at 7–9',
  'realTime.moved':
    'of {both} who rated, {revised} changed their first answer; median at first {before}, net change {net}',
  'realTime.hidden': 'first and last answers not compared: too few people, or too few who changed theirs',

  'delphi.rule':
    'A statement has consensus when at least {share} score it 7 to 9, or at least {share} score it 1 to 3. It leaves the rounds with consensus{stable}, when its answers no longer move (net change below {limit}), or after round {rounds}.',
  'delphi.rule.stable': ' that is stable',
  'delphi.in': 'Consensus for it: {share} at 7–9',
  'delphi.out': 'Consensus against it: {share} at 1–3',
  'delphi.unstable': 'Consensus, but answers still move: another round',
  'delphi.goes': 'No consensus yet: {share} at 7–9, another round',
  'delphi.still': 'No consensus, and answers no longer move: it stops here',
  'delphi.last': 'No consensus after round {round}: it stops here',
  'delphi.figures': 'Round {round} · median {median} · {low} at 1–3, {middle} at 4–6, {high} at 7–9',
  'delphi.moved': 'of {both} in both rounds {changed} changed their answer; net change {net}',
  'delphi.hidden': 'rounds not compared: too few people, or too small a difference',
  'delphi.said': '{share} at 7–9, median {median}',
  'delphi.done': 'Round {round}: all statements are settled',
  'delphi.unanswered': 'Too few answered: this round settles nothing',
  'delphi.goOn': {
    one: 'Round {round}: {settled} settled, {count} statement goes to the next round',
    other: 'Round {round}: {settled} settled, {count} statements go to the next round',
  },

  ...choosingVerdictsEnglish,
  'nominal.rule':
    'Each person puts {top} ideas in order: {top} points for the first, one fewer for each after it; sums and people are reported together.',
  'nominal.verdict': '{points} from {people}',
  'nominal.none': 'No points',
  'nominal.figures': 'Chosen by {people} of {of}',
} as const;
