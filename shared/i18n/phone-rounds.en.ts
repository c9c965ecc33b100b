/** What a phone shows of the answers of others, in rounds. */
export const phoneRoundsEnglish = {
  'reasons.title': 'Reasons from round {round}',
  'reasons.all': { one: 'Show {count} reason', other: 'Show all {count}' },
  'reasons.more': { one: 'and {count} longer one', other: 'and {count} longer ones' },
  'live.title': 'How others rate it now',
  'live.wait': 'You see how others rate this from {least} answers up.',
  'live.kept': 'Renewed when at least {least} have answered or changed their answer.',
  'live.answers': { one: '{count} answer', other: '{count} answers' },
  'live.middle': 'median {median}, middle half {from} to {to}',
  'live.median': 'median',
  'live.abstained': { one: '{count} abstained', other: '{count} abstained' },
  'live.groups': 'By group',
  'live.others': 'Other groups',
  'live.reasons': 'Reasons',
} as const;
