import { choosingMethodsEnglish } from './methods-choosing.en.ts';
import { gatheringMethodsEnglish } from './methods-gathering.en.ts';
import { structuringMethodsEnglish } from './methods-structuring.en.ts';

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
  'done.matrix':
    'Matrix read cell by cell: unflagged cells adopted together, flagged ones discussed and decided one by one',
  'done.matrix.byTable': 'flagged table by table',
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

  'consent.title': 'Consent with objections',
  'consent.summary':
    'A proposal passes unless somebody sees that it would harm the shared aim; objections are worked into it.',
  'consent.people': '3 to 40',
  'consent.time': '5 to 15 minutes a proposal',
  'consent.how':
    'Present the proposal, let people ask for clarity, then react. Ask for consent, one by one or all at once. Take each objection as news: change the proposal until its author can live with it, then ask again.',
  'consent.source': 'Endenburg, Sociocracy: the organization of decision-making, 1998',
  'done.consent': 'Consent: a proposal passes when no objection is left',
  'silence.title': 'No objection',
  'silence.summary': 'What nobody objects to is adopted; reservations are kept in their authors’ words.',
  'silence.people': '5 to 200',
  'silence.time': '1 minute a statement, or days in writing',
  'silence.how':
    'Send or show the text in good time. Say until when objections may come. Whoever objects says why, in writing. Take what is objected to into discussion, adopt the rest en bloc.',
  'silence.source':
    'Silence procedure, as practised in intergovernmental bodies (UN General Assembly decision 74/544, 2020)',
  'done.silence': 'No-objection procedure with written reservations',
  'silence.field.silent': 'Silence counts as no objection',
  'systemic.title': 'Least resistance',
  'systemic.summary':
    'Everybody says how much resistance each proposal meets; the one with the least comes first.',
  'systemic.people': '3 to 100',
  'systemic.time': '1 minute a proposal',
  'systemic.how':
    'Collect proposals and add “everything stays as it is”. Everybody gives each a number from 0 to 10. Ask about the high numbers: what would lower them? Improve, and ask again.',
  'systemic.source': 'Visotschnig & Schrotta, Das SK-Prinzip, 2005',
  'done.systemic': 'Systemic consensing: resistance from 0 to 10, the least first',
  'approval.title': 'Approval',
  'approval.summary': 'Everybody approves as many proposals as they like; the most approved comes first.',
  'approval.people': '3 to 500',
  'approval.time': '10 seconds a proposal',
  'approval.how':
    'List the proposals. Ask everybody to approve all that they could accept. Show the order, talk about the first ones.',
  'approval.source': 'Brams & Fishburn 1978, doi:10.2307/1955105',
  'done.approval': 'Approval voting',
  'score.title': 'Score',
  'score.summary': 'Everybody gives each proposal a number; the highest mean comes first.',
  'score.people': '3 to 500',
  'score.time': '20 seconds a proposal',
  'score.how':
    'Say what the number means: importance, or feasibility, not both. Everybody scores alone. Look at the spread before the mean.',
  'score.source': 'Range voting; Baujard & Igersheim 2007',
  'done.score': 'Scores, ordered by their mean',
  'score.field.most': 'Highest score',
  'score.most.5': '5',
  'score.most.10': '10',
  'majority.title': 'Majority judgment',
  'majority.summary':
    'Everybody grades each proposal in words; its grade is the one that a majority would give at least.',
  'majority.people': '5 to 500',
  'majority.time': '20 seconds a proposal',
  'majority.how':
    'Grade each proposal for itself, not against the others. The result is a grade in words, and an order that strategic extremes hardly move.',
  'majority.source': 'Balinski & Laraki 2007, doi:10.1073/pnas.0702634104',
  'done.majority': 'Majority judgment in six grades',
  'majority.field.least': 'Agreed from',
  'majority.grade.3': 'Acceptable',
  'majority.grade.4': 'Good',
  'majority.grade.5': 'Very good',
  'rand.title': 'RAND/UCLA panel',
  'rand.summary':
    'Experts rate 1 to 9; the median and a test for disagreement say appropriate, uncertain or inappropriate.',
  'rand.people': '7 to 15',
  'rand.time': '30 seconds an indication, twice',
  'rand.how':
    'Send the evidence beforehand. Rate alone, then meet, look at where people differ, and rate again. Do not force agreement: uncertain is a result.',
  'rand.source': 'Fitch et al. 2001, RAND MR-1269',
  'done.rand': 'RAND/UCLA appropriateness on a scale of 1 to 9',
  'rand.field.definition': 'Disagreement',
  'rand.definition.classic': 'Classic: a third in each extreme',
  'rand.definition.ipras': 'IPRAS: interpercentile range',
  'rand.field.type': 'Quantiles',
  'rand.type.7': 'Type 7 (usual)',
  'rand.type.6': 'Type 6',
  'rand.type.2': 'Type 2',
  'core.title': 'Core outcome set',
  'core.summary':
    'An outcome is in when every stakeholder group rates it critical, so that no group can be outvoted.',
  'core.people': '15 to 300, in 2 groups or more',
  'core.time': '20 seconds an outcome',
  'core.how':
    'Explain the outcomes in plain words. Everybody rates 1 to 9. Discuss what some groups rate critical and others do not, then rate again.',
  'core.source': 'Williamson et al. 2017 (COMET), doi:10.1186/s13063-017-1978-4',
  'done.core': 'Core outcome set rule: in only where every group rates it critical',
  'core.field.out': 'Out when',
  'core.out.symmetric': '70% score it 1 to 3 in every group',
  'core.out.half': 'at most half score it 7 to 9 in every group',
  'relevance.title': 'Content validity',
  'relevance.summary':
    'Experts say how relevant each item is; the share that finds it relevant decides, corrected for chance.',
  'relevance.people': '5 to 12',
  'relevance.time': '30 seconds an item',
  'relevance.how':
    'Say what the instrument is to measure. Experts rate each item alone. Reword or drop what is not relevant enough, and ask again.',
  'relevance.source': 'Polit, Beck & Owen 2007, doi:10.1002/nur.20199',
  'done.relevance': 'Content validity: relevance on four points, I-CVI',
  'grade.title': 'GRADE grid',
  'grade.summary':
    'A recommendation for or against, strong or weak: the panel’s choices decide which carries.',
  'grade.people': '5 to 30, best from 8',
  'grade.time': '1 minute a recommendation',
  'grade.how':
    'Show the evidence profile. Everybody chooses one of five fields. Where no side carries, discuss and ask again.',
  'grade.source': 'Jaeschke et al. 2008, doi:10.1136/bmj.a744',
  'done.grade': 'GRADE grid: strong or weak, for or against',

  'rank.title': 'Rank',
  'rank.summary': 'Everybody puts the statements in order; the order that fits all of them best comes out.',
  'rank.people': '3 to 500',
  'rank.time': '3 minutes for 8 statements',
  'rank.how':
    'Keep it to ten statements or fewer. Everybody orders them alone, and may stop after those that matter. Show the order, then each statement against each other: close duels deserve talk.',
  'rank.source':
    'Kemeny 1959; Schulze 2011, doi:10.1007/s00355-010-0475-4; Tideman 1987, doi:10.1007/BF00433944; Borda 1781; Copeland 1951',
  'done.rank': 'Each put the statements in order, alone',
  'rank.field.method': 'How it is counted',
  'rank.method.kemeny': 'Kemeny: the order nearest to all',
  'rank.method.schulze': 'Schulze: strongest chains of majorities',
  'rank.method.borda': 'Borda: points by place',
  'rank.method.copeland': 'Copeland: duels won less lost',
  'rank.method.runoff': 'Instant run-off',
  'dots.title': 'Dots',
  'dots.summary': 'Everybody gives out a few dots; what gets the most comes first.',
  'dots.people': '3 to 200',
  'dots.time': '3 minutes',
  'dots.how':
    'Say what a dot means: important, or first. Everybody gives out dots alone and unseen, so that nobody follows the crowd. Look at dots and people: one person’s heap is not three people’s dots.',
  'dots.source': 'Delbecq, Van de Ven & Gustafson, Group Techniques for Program Planning, 1975',
  'done.dots': 'Dots given out alone, with a cap for each statement',
  'dots.field.budget': 'Dots for each person',
  'dots.field.cap': 'At most on one statement',
  'points.title': '100 points',
  'points.summary': 'Everybody shares 100 points among the statements; how much more one matters shows too.',
  'points.people': '3 to 200',
  'points.time': '5 minutes',
  'points.how':
    'Keep it to eight statements or fewer. Everybody shares the points in tens, alone. Discuss where shares differ most.',
  'points.source': 'Constant sum scale; Guilford, Psychometric Methods, 1954',
  'done.points': '100 points shared among the statements, alone',
  'quadratic.title': 'Quadratic voting',
  'quadratic.summary':
    'Votes for one thing cost more and more, so that strong wishes count, but not without limit.',
  'quadratic.people': '5 to 500',
  'quadratic.time': '5 minutes',
  'quadratic.how':
    'Explain it with an example: 3 votes for one statement cost 9 credits, 1 vote for each of nine cost 9 too. Let people try before it counts.',
  'quadratic.source': 'Lalley & Weyl 2018, doi:10.1257/pandp.20181002',
  'done.quadratic': 'Quadratic voting: v votes cost v² of a budget',
  'quadratic.field.budget': 'Credits for each person',

  'delphi.title': 'Delphi round',
  'delphi.summary':
    'People rate 1 to 9 alone, see their own and the group’s answers, and rate again, until a rule set beforehand stops it.',
  'delphi.people': '10 to 100',
  'delphi.time': '20 seconds a statement, 2 or 3 rounds',
  'delphi.how':
    'Lock the rule, stopping included, before the first round. Ask for a comment with extreme answers. After each round show the spread and the comments, change wordings only with a reason, and send on what is not settled. Report who dropped out.',
  'delphi.source': 'von der Gracht 2012, doi:10.1016/j.techfore.2012.04.013; Scheibe, Skutsch & Schofer 1975',
  'done.delphi':
    'Delphi on a scale of 1 to 9, own and group answers shown back, stopped by a rule set beforehand',
  'delphi.field.threshold': 'Consensus from',
  'delphi.field.stable': 'No longer moves below',
  'delphi.field.rounds': 'At most so many rounds',
  'delphi.field.needs': 'Consensus must be stable too',
  'delphi.preset.usual': '75%, net change 15%, three rounds (Scheibe; von der Gracht)',
  'delphi.preset.strict': '80%, and stable',

  ...choosingMethodsEnglish,
  ...gatheringMethodsEnglish,
  ...structuringMethodsEnglish,
} as const;
