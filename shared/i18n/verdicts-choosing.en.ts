/** What methods of choosing among many statements say of their count. */
export const choosingVerdictsEnglish = {
  'rank.rule.pairs':
    'the clearest majorities are locked in first, but for those that would close a circle (ranked pairs)',
  'stv.rule': {
    one: 'Everybody puts the statements in order; {count} is chosen by the single transferable vote (Droop quota, votes over it passed on in equal parts, the last taken out). Ties are broken by lot {lot}.',
    other:
      'Everybody puts the statements in order; {count} are chosen by the single transferable vote (Droop quota, votes over it passed on in equal parts, the last taken out). Ties are broken by lot {lot}.',
  },
  'stv.words': 'Chosen: {names}',
  'stv.many': { one: '{count} statement is chosen', other: '{count} statements are chosen' },
  'stv.chosen': {
    one: 'Chosen in round {round} with {count} vote',
    other: 'Chosen in round {round} with {count} votes',
  },
  'stv.out': {
    one: 'Out in round {round} with {count} vote',
    other: 'Out in round {round} with {count} votes',
  },
  'stv.left': {
    one: 'Not chosen: {count} vote in round {round}',
    other: 'Not chosen: {count} votes in round {round}',
  },
  'stv.unnamed': 'Not chosen: nobody put it in order',
  'stv.quota': 'A statement is chosen with {quota} votes; {ballots} orders were handed in.',
  'stv.ties': 'A tie was broken by lot {lot} in round {rounds}.',
  'stv.exhausted': {
    one: 'At the end {count} vote named nothing that was left.',
    other: 'At the end {count} votes named nothing that was left.',
  },
  'stv.few': 'Only {chosen} of {seats} were chosen: nobody named more.',

  'pairwise.rule': 'Everybody chooses between two statements at a time; {way}.',
  'pairwise.rule.bradley-terry':
    'strengths that explain all choices best make the order, as the chance of being preferred to an average statement (Bradley–Terry)',
  'pairwise.rule.wiki':
    'the share of duels won makes the order, drawn a little towards one half (wiki survey)',
  'pairwise.verdict': 'Place {place} of {of}: wins {chance} against an average one',
  'pairwise.none': 'No place: its comparisons give no order',
  'pairwise.said': '{chance} · won {won} of {stood}',
  'pairwise.figures': 'Preferred more often than not by {more} of {of}',
  'pairwise.made': { one: '{count} comparison by {people}.', other: '{count} comparisons by {people}.' },
  'pairwise.chance': 'The share is the chance of being preferred to an average statement.',
  'pairwise.regularised':
    'Some statements always won or always lost; half a win was added to each pair that was compared, so that strengths exist.',
  'pairwise.unseen': 'Compared by too few people to be shown: {names}.',
  'pairwise.apart': {
    one: 'No common order: {name} and {count} more were never compared with the rest',
    other: 'No common order: {name} and {count} more were never compared with the rest',
  },
  'ahp.rule':
    'Everybody compares all pairs, from equally to extremely more important; weights are those of the geometric means of {whose} (analytic hierarchy process).',
  'ahp.rule.all': 'everybody’s comparisons',
  'ahp.rule.consistent': 'the comparisons that agree with themselves (consistency ratio under .10)',
  'ahp.verdict': 'Place {place} of {of}: {said}',
  'ahp.none': 'No weight: pairs are missing',
  'ahp.said': 'weight {share}',
  'ahp.figures': 'More important than most others for {more} of {of}',
  'ahp.gaps': 'No weights: a pair was compared by nobody',
  'ahp.fewConsistent': {
    one: 'No weights: only {count} person’s comparisons agree with themselves',
    other: 'No weights: only {count} people’s comparisons agree with themselves, or a pair is missing',
  },
  'ahp.group': 'The group’s comparisons agree with each other (consistency ratio {ratio}, under .10).',
  'ahp.groupStrained':
    'The group’s comparisons contradict each other (consistency ratio {ratio}, not under .10): read the weights with care.',
  'ahp.people':
    '{people} compared, {complete} all pairs, {consistent} of these consistently; {counted} count here.',

  'criteria.rule':
    'Everybody rates each statement on each criterion; the order is that of the mean over criteria, each counting the same. Where a third or more stand at either end of a criterion, people are split on it.',
  'criteria.mean': '{label} {mean}',
  'criteria.split': '{label} {mean} (split)',
  'criteria.none': 'Too few answers under its criteria',
  'criteria.said': '{mean} of {most}',
  'criteria.splits': {
    one: 'On {label} people are split about {count} statement.',
    other: 'On {label} people are split about {count} statements.',
  },
  'grid.rule':
    'Everybody rates each statement on importance and feasibility; {cut} part what to do first from the rest.',
  'grid.rule.middle': 'the middle of both scales',
  'grid.rule.means': 'the means of all statements',
  'grid.words': 'Do first: {names}',
  'grid.many': { one: '{count} statement to do first', other: '{count} statements to do first' },
  'grid.none': 'Nothing is both important and feasible enough to do first',

  'opinions.rule':
    'Everybody agrees, disagrees or passes; people who answer alike are grouped (k-means from seed {seed}) where at least 50 can be placed, and what every group agrees on comes first.',
  'opinions.words': {
    one: '{count} opinion group; agreed most: {name}',
    other: '{count} opinion groups; agreed most across all of them: {name}',
  },
  'opinions.few':
    'No opinion groups: {placed} of {people} people answered enough, and fewer than 50 are not to be relied on',
  'opinions.fewNote': 'The answers by category of people say more here: open each statement.',
  'opinions.alike': 'No opinion groups: everybody answers alike',
  'opinions.placed':
    '{placed} of {people} people answered enough to be placed (seven statements or all), the rest count with the nearest group; groups from seed {seed}.',
  'opinions.group': {
    one: 'Group {group}, {count} person: {what}.',
    other: 'Group {group}, {count} people: {what}.',
  },
  'opinions.agree': '{share} agree with {name}',
  'opinions.disagree': '{share} disagree with {name}',
  'opinions.nothing': 'stands out for nothing',
  'opinions.hidden': 'groups too small to show',
  'opinions.verdict': '{share} agree',
  'opinions.figures': '{agree} agree · {disagree} disagree · {pass} pass',
  'opinions.across': 'Across groups {consensus} ({shares})',
} as const;
