/** The machine's words in figures of a whole ballot: on every surface and in documents. */
export const ballotFiguresEnglish = {
  none: 'No answers',
  statement: 'Statement',
  'rounds.title': 'How votes moved from round to round',
  'rounds.round': 'Round {number}',
  'rounds.quota': 'Chosen with {votes} votes or more',
  'rounds.chosen': 'chosen',
  'rounds.out': 'out',
  'criteria.title': 'How statements stand under each criterion',
  'criteria.split': '{mean} (split)',
  'grid.title': 'What to do first',
  'grid.first': 'Do first',
  'grid.plan': 'Plan for',
  'grid.easy': 'Do if there is time',
  'grid.leave': 'Leave for now',
  'opinions.title': 'Where opinion groups differ most: the share of each that agrees',
  'opinions.group': { one: 'Group {group}: {count} person', other: 'Group {group}: {count} people' },
} as const;
