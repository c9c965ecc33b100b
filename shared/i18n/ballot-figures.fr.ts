import type { Translation } from './message.ts';
import type { ballotFiguresEnglish } from './ballot-figures.en.ts';

export const ballotFiguresFrench: Translation<typeof ballotFiguresEnglish> = {
  none: 'Aucune réponse',
  statement: 'Énoncé',
  'rounds.title': 'Comment les voix passent d’un tour à l’autre',
  'rounds.round': 'Tour {number}',
  'rounds.quota': 'Choisi avec {votes} voix ou plus',
  'rounds.chosen': 'choisi',
  'rounds.out': 'éliminé',
  'criteria.title': 'Les énoncés selon chaque critère',
  'criteria.split': '{mean} (partagé)',
  'grid.title': 'Ce qu’il faut faire d’abord',
  'grid.first': 'À faire d’abord',
  'grid.plan': 'À préparer',
  'grid.easy': 'S’il reste du temps',
  'grid.leave': 'À laisser pour l’instant',
  'opinions.title': 'Où les groupes d’opinion diffèrent le plus : la part d’accord de chacun',
  'opinions.group': { one: 'Groupe {group} : {count} personne', other: 'Groupe {group} : {count} personnes' },
};
