/** What rules say, and what they make of a count: on every surface and in documents. */
export const verdictsEnglish = {
  'common.tooFew': 'No quorum: fewer than {minimum} responded, nothing is shown',
  'common.quorum': 'No quorum: {responded} responded, {needed} needed',
  'common.nobody': 'Not agreed: everybody abstained',
  'rule.quorum': 'At least {share} of the voting seats must answer.',
  'rule.groups': 'Groups with fewer than {minimum} answers are counted together with others.',
  'figures.answered': { one: '{count} answer', other: '{count} answers' },
  'figures.abstained': { one: '{count} abstained', other: '{count} abstained' },

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
} as const;
