/** Methods of choosing among many statements, for those who choose one. */
export const choosingMethodsEnglish = {
  'rank.method.pairs': 'Ranked pairs: clearest majorities first',
  'stv.title': 'Several chosen in proportion (STV)',
  'stv.summary':
    'Everybody puts the statements in order; as many are chosen as there is room for, so that a minority gets its share.',
  'stv.people': '5 to 500',
  'stv.time': '3 minutes for 8 statements',
  'stv.how':
    'Say beforehand how many will be chosen, and which lot number breaks ties: let somebody in the room name it. Everybody orders the statements alone. Show the rounds: where votes went when a statement was chosen or went out.',
  'stv.source': 'Tideman 1995, doi:10.1257/jep.9.1.27 (weighted inclusive Gregory transfers, Droop quota)',
  'done.stv': 'Single transferable vote: each put the statements in order, alone',
  'stv.field.seats': 'How many are chosen',
  'stv.field.lot': 'Lot number that breaks ties',
  'stv.preset.three': 'Three are chosen (Droop quota, Tideman 1995)',
  'stv.preset.five': 'Five are chosen (Droop quota, Tideman 1995)',

  'pairwise.title': 'Two at a time',
  'pairwise.summary':
    'People see two statements and choose one; a few dozen choices each order even a long list, and nobody has to read all of it.',
  'pairwise.people': '5 to 500',
  'pairwise.time': '3 minutes for 20 pairs',
  'pairwise.how':
    'Say what “choose” means: more important, or to be done first. Everybody gets pairs of their own, so that all pairs are covered between them. “Cannot decide” is an answer. Good for 10 to 60 statements.',
  'pairwise.source':
    'Bradley & Terry 1952, doi:10.2307/2334029; wiki surveys: Salganik & Levy 2015, doi:10.1371/journal.pone.0123483',
  'done.pairwise': 'Pairwise comparison: each chose between two statements at a time, alone',
  'pairwise.field.pairs': 'Pairs that each person is asked',
  'pairwise.field.ideas': 'People may add an idea; it goes to the inputs, not into this ballot',
  'pairwise.field.scale': 'How the order is made',
  'pairwise.scale.bradley-terry': 'Strengths (Bradley–Terry)',
  'pairwise.scale.wiki': 'Share of wins (wiki survey)',
  'pairwise.preset.strength': 'Strengths from all comparisons (Bradley & Terry 1952)',
  'pairwise.preset.wiki': 'Wiki survey (Salganik & Levy 2015)',
  'ahp.title': 'Weights by pairs (AHP)',
  'ahp.summary':
    'Everybody says of each pair how much more important one is; weights come out, and each person is told where answers contradict each other.',
  'ahp.people': '3 to 100',
  'ahp.time': '20 seconds a pair: 7 minutes for 7 criteria',
  'ahp.how':
    'For criteria rather than proposals: 3 to 9 of them, that do not overlap. Everybody compares all pairs alone. Where the phone says that three answers go round in a circle, think again; do not change answers only to please the figure.',
  'ahp.source':
    'Saaty 1977, doi:10.1016/0022-2496(77)90033-5; group: Aczél & Saaty 1983, doi:10.1016/0022-2496(83)90028-7',
  'done.ahp': 'Analytic hierarchy process: each compared all pairs, alone; geometric means of the group',
  'ahp.field.whose': 'Whose comparisons count',
  'ahp.whose.all': 'Everybody’s',
  'ahp.whose.consistent': 'Only those that agree with themselves (CR under .10)',
  'ahp.preset.all': 'Everybody, geometric means (Aczél & Saaty 1983)',
  'ahp.preset.consistent': 'Consistent ones only, CR under .10 (Saaty 1977)',

  'criteria.title': 'Rate on several criteria',
  'criteria.summary':
    'Each statement is rated on up to six criteria, all on one page; it shows on which of them people differ.',
  'criteria.people': '3 to 300',
  'criteria.time': '20 seconds a statement with two criteria',
  'criteria.how':
    'Choose few criteria that do not overlap, and say what the ends of the scale mean. Keep statements times criteria under sixty. Look first at where people are split, then at the order.',
  'criteria.source':
    'Likert 1932, Archives of Psychology 140; disagreement as in Fitch et al. 2001, RAND MR-1269',
  'done.criteria': 'Each statement rated on several criteria, alone',
  'criteria.field.names': 'Criteria, one a line',
  'criteria.field.names.help': 'Up to six, such as Importance, Feasibility, Equity, Cost.',
  'criteria.field.most': 'Scale',
  'criteria.most.5': '1 to 5',
  'criteria.most.9': '1 to 9',
  'priority.title': 'Importance × feasibility',
  'priority.summary':
    'Each statement is rated on importance and on feasibility; a picture of four fields shows what to do first.',
  'priority.people': '3 to 300',
  'priority.time': '20 seconds a statement',
  'priority.how':
    'Say for whom it shall be important and who would do it. Everybody rates alone. Show the four fields, and talk about those near a line and those on which people are split.',
  'priority.source':
    'Martilla & James 1977, doi:10.1177/002224297704100112; go-zones: Kane & Trochim, Concept Mapping for Planning and Evaluation, 2007',
  'done.priority': 'Importance and feasibility rated alone, cut into four fields',
  'priority.field.cut': 'Fields are cut at',
  'priority.cut.middle': 'The middle of the scale',
  'priority.cut.means': 'The means of all statements',
  'priority.preset.middle': 'Middle of the scale (Martilla & James 1977)',
  'priority.preset.means': 'Means, as go-zones (Kane & Trochim 2007)',

  'opinions.title': 'Opinion groups',
  'opinions.summary':
    'People agree, disagree or pass on many statements; it shows who answers alike, and what all of them agree on.',
  'opinions.people': '50 to 1,000; under 50 answers are shown by category instead',
  'opinions.time': '5 seconds a statement',
  'opinions.how':
    'Use twenty statements or more, short and each with one idea. Everybody begins elsewhere, so nobody has to answer all. Show first what every group agrees on, then where groups part; groups are patterns of answers, not kinds of people.',
  'opinions.source': 'Small et al. 2021, doi:10.6035/recerca.5516 (Polis, published formulas)',
  'done.opinions': 'Agree, disagree or pass on each statement, alone; groups by k-means from a recorded seed',
  'opinions.field.seed': 'Seed from which groups are searched for',
  'opinions.preset.usual': 'Seed 1, at least 50 people (Small et al. 2021)',

  'realTime.title': 'Real-time Delphi',
  'realTime.summary':
    'People rate 1 to 9; whoever has rated a statement sees how others rate it, with their reasons, and may rate it anew. No rounds.',
  'realTime.people': '10 to 100',
  'realTime.time': '30 to 60 seconds a statement, once',
  'realTime.how':
    'Lock the rule, stopping included, before it opens. Ask for a reason with each answer far from the middle. Let people come back to what they rated early. Stop when the console says that time is up, or that enough have answered and answers rest. Report first answers beside the last.',
  'realTime.source': 'Gordon & Pease 2006, Technological Forecasting and Social Change 73(4), 321–333',
  'done.realTime':
    'Real-time Delphi on a scale of 1 to 9: answers of others shown to whoever had rated a statement, from five answers up and in batches, and rated anew until a stop by a rule set beforehand',
  'realTime.warning':
    'Here people see answers before the count. Nobody sees anything of a statement before rating it, but early answers pull later ones towards them. Where everybody should judge alone first, choose the Delphi in rounds.',
  'realTime.field.feedback': 'After rating, each person sees',
  'realTime.feedback.groups': 'Everybody’s answers, and those of each group',
  'realTime.feedback.room': 'Everybody’s answers',
  'realTime.field.minutes': 'Stop after so many minutes',
  'realTime.field.answered': 'Or when so many have answered',
  'realTime.field.stable': 'and answers move less than',
  'realTime.preset.usual': '75%, 30 minutes, four fifths answered',

  'delphi.field.feedback': 'In the next round each person sees',
  'delphi.feedback.groups': 'Own answer, everybody’s, and those of the own group',
  'delphi.feedback.room': 'Own answer and everybody’s',
  'delphi.feedback.own': 'Own answer alone',
} as const;
