/** Words of the methods that gather: rounds, nominal group, grids, polls, word clouds. */
export const gatheringMethodsEnglish = {
  'cloud.title': 'Word cloud',
  'cloud.summary':
    'Everybody gives a few words; the more people said one, the larger it stands. It opens a talk and decides nothing.',
  'cloud.people': '5 to 500',
  'cloud.time': '3 minutes, then 2 to join spellings',
  'cloud.how':
    'Ask for one to three words. Stop, look, and join what means the same: case and accents are joined already, plurals and other languages are yours. Show the picture, then ask those who wrote rare words to explain them.',
  'cloud.source':
    'Viégas, Wattenberg & Feinberg 2009, doi:10.1109/TVCG.2009.171; size follows people, not how often a word was typed',
  'done.cloud': 'A few words from everybody, counted by people, spellings joined by hand',
  'cloud.field.words': 'Words a person may give',
  'cloud.field.least': 'Show words that at least so many people said',
  'openPoll.title': 'Open poll',
  'openPoll.summary':
    'One question, a short answer from everybody; equal answers are counted together and shown by how many gave them.',
  'openPoll.people': '3 to 500',
  'openPoll.time': '2 to 5 minutes',
  'openPoll.how':
    'Ask something that a few words answer. Stop and look, join answers that mean the same, then show. For ideas that need a sentence, use Collect.',
  'openPoll.source':
    'Open questions keep answers that a list would have missed: Schuman & Presser, Questions and Answers in Attitude Surveys, 1981',
  'done.openPoll': 'A short answer from everybody, equal answers counted together',
  'openPoll.field.answers': 'Answers a person may give',
  'poll.title': 'Closed poll',
  'poll.summary':
    'A question with a list to choose from, one or several. Nobody sees a result before it is closed.',
  'poll.people': '3 to 500',
  'poll.time': '2 minutes',
  'poll.how':
    'Write options that do not overlap, with a way out such as “Not sure”. Let everybody choose, stop, show. A poll asks where the room stands; what is to be decided belongs into a ballot.',
  'poll.source': 'Krosnick & Presser, Question and Questionnaire Design, Handbook of Survey Research, 2010',
  'done.poll': 'A closed question; the result was shown once it was closed',
  'poll.field.several': 'How many options one person may choose',
  'poll.field.options': 'Options, one a line',
  'poll.field.options.help': 'At least two, at most twelve.',
  'poll.preset': 'Begin with',
  'poll.preset.yesNo': 'Yes, no, not sure',
  'poll.preset.agree': 'Five levels of agreement (Likert 1932)',
  'poll.preset.ready': 'Ready, nearly, not yet',
  'grid.title': 'Question grid',
  'grid.summary':
    'A grid of questions, a prompt a cell; people answer the cells that they know something about, and gaps show.',
  'grid.people': '4 to 200',
  'grid.time': '10 to 25 minutes',
  'grid.how':
    'Keep it to twelve cells or fewer. Everybody writes where they have something to say. Watch the coverage, send people to cells that are still empty, then show the grid and read it cell by cell.',
  'grid.source':
    'Miles, Huberman & Saldaña, Qualitative Data Analysis, 2014: matrix displays, here filled by the room',
  'done.grid': 'A grid of questions, answered in the cells that people chose',
  'grid.field.rows': 'Rows, one a line',
  'grid.field.columns': 'Columns, one a line',
  'grid.field.prompts': 'A question of its own for a cell',
  'grid.field.prompts.help': 'Where it is empty, row and column are the question.',
  'grid.preset': 'Begin with',
  'grid.preset.levels': 'What works, what is missing, what to do · at each level',
  'grid.preset.swot': 'Strengths, weaknesses, opportunities, threats',
  'robin.title': 'Round robin',
  'robin.summary':
    'Write in silence first, then one new point a table or person in turn, until nobody has another; others tap “Ours too”.',
  'robin.people': '4 to 80',
  'robin.time': '5 minutes to write, then half a minute a point',
  'robin.how':
    'Everybody writes, each table marks its best three. Stop, look, then show one new point in turn; nobody comments yet. Who has the same taps “Ours too” instead of repeating it. A table without a new point is passed over. Show the rest at the end.',
  'robin.source': 'Delbecq, Van de Ven & Gustafson, Group Techniques for Program Planning, 1975',
  'done.robin': 'Silent writing, then one new point in turn',
  'done.robin.seats': 'person by person',
  'robin.field.turns': 'Whose turn it is',
  'robin.field.turns.table': 'One table after the other',
  'robin.field.turns.seat': 'One person after the other',
  'nominal.title': 'Nominal group technique',
  'nominal.summary':
    'Silent ideas, one in turn, clarified and numbered, a private vote of the best five, talk, and a second vote.',
  'nominal.people': '5 to 12 a group; with more, table by table',
  'nominal.time': '60 to 90 minutes',
  'nominal.how':
    'Everybody writes in silence. Show one idea in turn, without comment, until none is new. Number them, go through the list: make wordings clear, join what is the same, judge nothing. Each puts five in order, alone: 5 points to 1. Talk about what is surprising, then vote again. Report sums and how many chose an idea.',
  'nominal.source': 'Delbecq, Van de Ven & Gustafson, Group Techniques for Program Planning, 1975',
  'done.nominal':
    'Nominal group technique: silent ideas, one in turn, clarified and numbered, private ranking, discussion, second vote; sums and people reported',
  'nominal.field.top': 'Ideas that each person puts in order',
  'nominal.field.second': 'A second vote after the discussion',

  'fours.title': '1-2-4-all',
  'fours.summary':
    'Everybody thinks alone, then in pairs, then in fours; only what the fours send on comes to all. Nobody is left out.',
  'fours.people': '4 to 500',
  'fours.time': '12 minutes: 1 alone, 2 in pairs, 4 in fours, 5 with all',
  'fours.how':
    'Ask one question. Everybody writes alone; then press for pairs: each phone says with whom. Pairs write what they agree on, then fours do. Stop, look, show, and let each four say in one sentence what stood out. No time closes a part: you move the room on.',
  'fours.source': 'Lipmanowicz & McCandless, The Surprising Power of Liberating Structures, 2013',
  'done.fours': '1-2-4-all: alone, in pairs, in fours, then what the fours sent on with all',
  'fours.field.alone': 'Minutes alone',
  'fours.field.pairs': 'Minutes in pairs',
  'fours.field.fours': 'Minutes in fours',
} as const;
