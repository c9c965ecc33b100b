/** What each method is, for those who choose one, and how it was done, for the report. */
export const methodsEnglish = {
  'done.collect': 'Silent individual writing, several inputs each',
  'done.together': 'revealed together',
  'done.round-robin': 'reported point by point, table by table',
  'done.topThree': 'each table marked its top three',
  'done.cluster': 'Inputs sorted into themes; likenesses merged with every source kept',
  'done.rate': 'Each statement rated alone, without seeing the others',
  'done.agreement5': '5-point agreement',
  'done.nine': 'scale of 1 to 9',
  'done.decide': 'Adoption, deferral, reservations and objections',
  'done.gradients':
    'Gradients of agreement: eight levels from endorsement to veto, the distribution reported and no mean',
  'done.fist': 'Fist to five: 0 blocks, 1 and 2 are concerns, 3 to 5 support',

  comments: 'Comments beside each answer',
  'field.threshold': 'Share needed',
  'field.preset': 'Begin with',
  'field.quorum': 'Quorum',
  'field.quorumShare': 'Of the voting seats must answer',
  'field.minimumGroup': 'Smallest group shown by itself',
  'about.people': 'People',
  'about.time': 'Time',
  'about.how': 'How to run it',
  'about.source': 'Source',

  'gradients.title': 'Gradients of agreement',
  'gradients.summary':
    'Eight levels between endorsement and veto show how strong support is, where yes or no would hide it.',
  'gradients.people': '5 to 100',
  'gradients.time': '1 minute a proposal, then as long as the talk needs',
  'gradients.how':
    'Read the proposal aloud, let everybody answer alone, show the distribution. Ask those with reservations what would help, then decide whether support is strong enough to go on.',
  'gradients.source': 'Kaner, Facilitator’s Guide to Participatory Decision-Making, 2014',
  'gradients.field.veto': 'A veto blocks',
  'gradients.field.reluctant': 'Count “I do not like it, but I will support it” as support',

  'fist.title': 'Fist to five',
  'fist.summary':
    'A quick show of fingers: who is for it, who can live with it, who has concerns, who blocks.',
  'fist.people': '3 to 60',
  'fist.time': '1 minute a proposal',
  'fist.how':
    'State the proposal in one sentence. Everybody chooses 0 to 5 at the same time. Let those with 0, 1 or 2 say what they need, change the proposal, and ask again.',
  'fist.source': 'Fletcher, FireStarter Youth Power Curriculum, 2002',
  'fist.preset.all': 'All at three or more (as taught)',
  'fist.preset.most': 'Four fifths at three or more, no fist',
  'fist.field.threshold': 'At three or more, at least',
  'fist.field.block': 'A fist blocks',
} as const;
