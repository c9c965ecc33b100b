/** What documents say of rounds, of agreement between people, and of other rules. */
export const documentsStatisticsEnglish = {
  'rounds.title': 'Rounds',
  'rounds.intro':
    'Statements were asked again in rounds. When a statement leaves the rounds is part of the rule, and was fixed before the first.',
  'rounds.fedBack.groups':
    'In each later round, people were shown how everybody and their group had answered before, beside their own answer.',
  'rounds.fedBack.room':
    'In each later round, people were shown how everybody had answered before, beside their own answer, and nothing of groups.',
  'rounds.fedBack.own': 'In each later round, people were shown their own earlier answer alone.',
  'rounds.slope': 'From round to round: {statement}',
  'process.ballots': 'Each ballot was cast on frozen wording under a rule that had been locked before.',
  'rounds.slope.under': 'From round to round: {statement} ({criterion})',
  'rounds.slope.some':
    'Of {of} statements that were asked again in the same words, the {count} whose medians moved most are drawn one by one.',
  'rounds.caption': 'Rounds, response and attrition: {ballot}',
  'rounds.round': 'Round',
  'rounds.asked': 'Statements',
  'rounds.invited': 'Had a vote',
  'rounds.answered': 'Answered',
  'rounds.left': 'Did not come back',
  'rounds.joined': 'New in this round',
  'rounds.settled': 'Settled',
  'rounds.goesOn': 'Asked again',
  'rounds.figure': 'Median of each statement, round by round',
  'rounds.out.caption': 'Statements that left the rounds, and why',
  'rounds.out.after': 'After',
  'rounds.out.why': 'Why',
  'rounds.out.notAsked': 'Not asked again; its last result stands: {verdict}',
  'rounds.reworded': 'Reworded between rounds',
  'rounds.reworded.from': 'First',
  'rounds.reworded.to': 'Then',
  'rounds.reworded.note':
    'Another wording is another question: answers to the two are not compared with each other.',

  'annex.title': 'Agreement, stability and other rules',
  'groups.caption': '{ballot}: medians by group',
  'groups.caption.share': '{ballot}: share in agreement by group',
  'groups.needed': '{share} needed',
  'groups.apart':
    'The {count} of {of} statements on which groups stand furthest apart; the tables have them all.',
  'groups.note':
    'A subgroup comparison without a test: groups are not samples of anything. Small groups are together, as in the tables.',
  'agreement.title': 'Agreement between people',
  'agreement.intro':
    'None of these is consensus. They tell how alike people answered, which they may do about statements that all of them reject. What was agreed is said by the rule alone.',
  'agreement.caption': '{ballot}: agreement between people',
  'agreement.statistic': 'Statistic',
  'agreement.value': 'Value',
  'agreement.of': 'People, statements',
  'agreement.reads': 'What it says, or why there is none',
  'agreement.one': 'These compare statements with each other, so that there are none for: {ballots}.',
  'agreement.kendall': 'Kendall’s W',
  'agreement.kendall.reads':
    'How alike people ordered the statements: 0 as if by chance, 1 all the same ({p}). Of those who answered everything.',
  'agreement.krippendorff': 'Krippendorff’s α',
  'agreement.krippendorff.reads':
    'How alike answers to the same statement are, beyond chance: 1 all the same, 0 as by chance, below 0 people differ systematically.',
  'agreement.fleiss': 'Fleiss’ κ',
  'agreement.fleiss.reads':
    'Share of agreeing pairs of people beyond chance. It falls where nearly all answers are alike.',
  'agreement.gwet': 'Gwet’s AC1',
  'agreement.gwet.reads': 'As κ, but steady where nearly all answers are alike.',
  'agreement.icc': 'ICC(2,k)',
  'agreement.icc.reads':
    'How well the mean of so many ratings would be found again with other people of the same kind: 1 exactly. Of those who answered everything.',
  'agreement.source':
    'Kendall & Babington Smith 1939 with Legendre 2005; Krippendorff 2011; Fleiss 1971 and Gwet 2008, subjects with unlike numbers of ratings as in Gwet 2014; Shrout & Fleiss 1979.',

  'why.secret': 'The ballot was secret: nobody can tell which answers belong together.',
  'why.imported': 'Single answers were not kept with this ballot.',
  'why.too-few-complete': 'Too few people answered every statement.',
  'why.nearly-all':
    'All but a few people answered every statement: beside the tables, the figure could show how those few answered.',
  'why.two-answers': 'Not meant for a choice of two: there is nothing to put in order.',
  'why.many-answers':
    'Not meant for so many levels: it would count neighbouring answers as disagreement. α takes the distance into account.',
  'why.words': 'Not meant here: the answers are words, not numbers that could be averaged.',
  'why.places': 'Not meant for places in an order; W is.',
  'why.budget': 'Not meant where people share out a budget: what one statement gets, another lacks.',
  'why.duels': 'Not meant where people compare two at a time: not everybody judged the same pairs.',
  'why.no-data': 'There are no answers.',
  'why.one-rater': 'One person cannot agree or disagree with anybody.',
  'why.one-item': 'It takes at least two statements.',
  'why.one-answer': 'It takes at least two answers.',
  'why.too-few': 'There are too few answers for it.',
  'why.no-variation': 'All answers are alike, so that there is nothing to compare.',
  'why.all-tied': 'Everybody gave all statements the same answer.',
  'why.no-difference': 'Nobody changed an answer.',
  'why.uneven-rows': 'The answers do not fit together.',
  'why.gaps': 'It takes complete answers, and some are missing.',
  'why.not-connected': 'The comparisons do not connect all statements.',
  'why.out-of-range': 'A value is outside what the formula allows.',
  'why.no-convergence': 'The computation did not settle.',

  'stability.title': 'Stability between rounds',
  'stability.intro':
    'Only people who answered the same wording in both rounds. Stability is not consensus, and consensus alone is no reason to stop. Under 15% net change is usually called stable.',
  'stability.caption': '{ballot}: what moved since the round before',
  'stability.within': '{ballot}: first and last answers while others’ were shown',
  'stability.within.title': 'Stability of answers',
  'stability.within.intro':
    'In a real-time ballot each person’s first answer, given before seeing any other on that statement, stands beside the last one. “Before” is the first answer, “now” the last.',
  'stability.within.hidden':
    'First and last answers not compared, as too few people answered, or so few changed theirs that the figures would be about single persons: {statements}.',
  'stability.both': 'In both',
  'stability.medians': 'Median before → now',
  'stability.changed': 'Changed',
  'stability.net': 'Net change',
  'stability.spread': 'CV before − now',
  'stability.p': 'Wilcoxon p',
  'stability.kappa': 'Weighted κ',
  'stability.hidden':
    'Not compared, as so few people left or came that the figures could show how they had answered: {statements}.',
  'stability.secret': 'A secret round is not compared: nobody can tell who answered what.',
  'stability.source':
    'Net change: Scheibe, Skutsch & Schofer 1975. Wilcoxon’s signed-rank test, two-sided, without pairs that did not change: exact up to 25 changes, beyond with tie and continuity correction. κ with quadratic weights: Cohen 1968. CV: standard deviation (n − 1) over mean.',
  'stability.manyTests': 'So many tests are made at once that one in twenty is below 0.05 by chance alone.',

  'rules.title': 'If another rule had been set',
  'rules.intro':
    'The rule was fixed before the first ballot opened, and stands. This shows how far the outcome hangs on it, computed from the published tables alone.',
  'rules.caption': '{ballot}: outcomes under other rules',
  'rules.rule': 'Rule',
  'rules.agreed': 'Agreed',
  'rules.changed': 'What would differ',
  'rules.asSet': 'As it was set: {rule}',
  'rules.none': 'Nothing',
  'rules.to.agreed': 'agreed: {statements}',
  'rules.to.not-agreed': 'not agreed: {statements}',
  'rules.to.rejected': 'rejected: {statements}',
  'rules.to.no-quorum': 'no quorum: {statements}',
  'rules.to.no-verdict': 'no verdict: {statements}',
} as const;
