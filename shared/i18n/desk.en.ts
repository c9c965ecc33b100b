/** The desk of the team: registration, sorting, drafting, translation, paper entry, speakers. */
export const deskEnglish = {
  'function.registration': 'Registration',
  'function.sorting': 'Sorting',
  'function.drafting': 'Drafting',
  'function.translation': 'Translation',
  'function.paper': 'Paper entry',
  'function.speakers': 'Speakers',

  'registration.search': 'Find a person or a seat',
  'registration.arrived': 'Arrived',
  'registration.substitute': 'Substitute',
  'registration.walkIn': 'Walk-in',
  'registration.reprint': 'Print the card again',
  'registration.paperSeat': 'Paper seat',

  'sorting.left': { one: '{count} unsorted', other: '{count} unsorted' },
  'sorting.newTheme': 'New theme',
  'sorting.merge': 'Merge with the likeness',
  'sorting.setAside': 'Set aside',
  'sorting.reason': 'Why',
  'sorting.skip': 'Skip',

  'paper.batch': 'Batch',
  'paper.mismatch': '{papers} papers, {marks} marks on the roll: they must be equal.',
  revoked: 'This desk was closed by the facilitator.',
} as const;
