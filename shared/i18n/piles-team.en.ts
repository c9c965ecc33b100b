/** Sorts into piles on the console: progress, clusters, names, and the settings of the step. */
export const pilesTeamEnglish = {
  ready: 'Open the step: everybody who is in the room gets the cards on the phone and sorts alone.',
  'of.cards':
    'Cards that the room has seen are sorted, at most 500 at a time. What was merged, held back or set aside is left out.',
  sorted: '{done} of {total} have begun',
  complete: { one: '{count} has sorted all', other: '{count} have sorted all' },
  rated: { one: '{count} has rated all', other: '{count} have rated all' },
  sealed: 'Nobody sees piles before you look.',
  stopped: 'Look with your team first. The result is then computed; the room sees it when you show it.',
  working: 'Computing the result',
  incomplete: {
    one: '{count} person left cards out; those count as told in the settings.',
    other: '{count} people left cards out; those count as told in the settings.',
  },
  'incomplete.given': {
    one: '{count} person left cards out.',
    other: '{count} people left cards out.',
  },
  clusters: 'Clusters',
  count: 'Number of clusters',
  'count.help': 'Fewer clusters join what is nearest. Choose the number that tells the room the most.',
  joins: 'One fewer joins “{one}” and “{other}”.',
  name: 'Name of cluster {number}',
  'name.offered': 'Names that people gave',
  'name.use': 'Use “{name}”',
  kept: 'Stays together: {share}',
  bridging: 'Bridging {value}',
  'kept.help': 'Which part of a cluster stays together when other people had sorted (bootstrap).',
  cards: { one: '{count} card', other: '{count} cards' },
  figures: 'Figures',
  numbers: 'The numbers behind it',
  stage: 'Prepare for the screen',
  themes: 'Make them themes',
  'themes.help': 'Each cluster becomes a theme with its cards. This can be taken back.',
  'themes.done': 'These clusters are themes now.',
  'themes.see': 'See the themes',
  'themes.back': 'Take back',
  again: 'Compute again',
  'again.help': 'From other random starts. If the clusters change much, do not lean on them.',
  seed: 'Seed',
  'made.title': 'How it was computed',

  'workshop.context': 'Context',
  'workshop.context.how':
    'Read the focus question aloud and say what will happen with the result. Then open: everybody writes alone.',
  'workshop.brainstorm': 'Brainstorm',
  'workshop.brainstorm.how':
    'Everybody writes in silence, one idea a card. Tables may mark which of theirs are clearest. Stop when the writing slows.',
  'workshop.cluster': 'Cluster',
  'workshop.cluster.how':
    'Look, then put cards together that point to the same answer: first pairs, then groups, without names yet. Sort on the bench, or on the wall with your team.',
  'workshop.name': 'Name',
  'workshop.name.how':
    'Read the cards of each group aloud and let the room name the answer that they give to the focus question, in a few words.',
  'workshop.resolve': 'Resolve',
  'workshop.resolve.how':
    'Show the themes. Ask what they say together, where there is doubt, and what follows; draft statements from them.',
  'workshop.nameOf': 'Name of “{theme}”',
} as const;
