/** The answers of scales, as phones, papers, the projector and documents name them. */
export const levelsEnglish = {
  outOf: '{value} of {most}',

  'gradients.8': 'Whole-hearted endorsement',
  'gradients.7': 'Agreement with a minor point of contention',
  'gradients.6': 'Support with reservations',
  'gradients.5': 'Abstain: no opinion',
  'gradients.4': 'More discussion needed',
  'gradients.3': 'I do not like it, but I will support it',
  'gradients.2': 'Serious disagreement',
  'gradients.1': 'Veto',

  'fist.0': 'Fist: I block this',
  'fist.1': 'Major concerns',
  'fist.2': 'Minor concerns, to be resolved first',
  'fist.3': 'Not everything, but I can live with it',
  'fist.4': 'A good idea; I will work for it',
  'fist.5': 'All for it; I will help to lead it',
} as const;
