import type { Refusals } from './refusals.ts';

/** What the host refuses around a ballot's rule, opening and count, in French. */
export const refusalsBallotsFrench: Refusals = {
  'The rule is locked: this ballot cannot be changed.':
    'La règle est verrouillée : ce scrutin ne peut plus être modifié.',
  'The rule of this ballot is locked already.': 'La règle de ce scrutin est déjà verrouillée.',
  'The step was changed after this ballot was prepared. Prepare the ballot again.':
    'L’étape a changé après la préparation de ce scrutin. Préparez-le à nouveau.',
  'This rule is not complete.': 'Cette règle n’est pas complète.',
  'A value is not on the scale.': 'Une valeur n’est pas sur l’échelle.',
  'A value counts twice, or for both sides.': 'Une valeur compte deux fois, ou pour les deux côtés.',
  'A rejection threshold or a group guard needs values that count as opposition.':
    'Un seuil de rejet ou une garde par groupe demande des valeurs qui comptent comme opposition.',
  'A secret ballot needs at least {least} voting seats; there are {seats}.':
    'Un scrutin secret demande au moins {least} sièges votants ; il y en a {seats}.',
  'Recusals are settled before the ballot opens.': 'Les récusations se règlent avant l’ouverture du scrutin.',
  'The rule of this ballot is not there any more. Please look again.':
    'La règle de ce scrutin n’est plus là. Regardez à nouveau.',
  'The plan of groups of this ballot is not there any more. Please look again.':
    'Le plan des groupes de ce scrutin n’est plus là. Regardez à nouveau.',
  'Lock the rule first; then the ballot can open.':
    'Verrouillez d’abord la règle ; le scrutin pourra alors s’ouvrir.',
  'Statement {number} was reworded after the rule was locked. Prepare the ballot again.':
    'L’énoncé {number} a été reformulé après le verrouillage de la règle. Préparez le scrutin à nouveau.',
  '{count} seats would see a statement in another language than their own. Translate it, or confirm.':
    'Sièges qui verraient un énoncé dans une autre langue que la leur : {count}. Traduisez-le, ou confirmez.',
  'The key of this secret ballot could not be made. Please try again.':
    'La clé de ce scrutin secret n’a pas pu être créée. Réessayez.',
  'Only an open ballot has items to withdraw.': 'On ne retire des points que d’un scrutin ouvert.',
  'This item was withdrawn already.': 'Ce point a déjà été retiré.',
  'This ballot is not open.': 'Ce scrutin n’est pas ouvert.',
  'Only a stop can be taken back, not a count.': 'Seul un arrêt peut être annulé, pas un dépouillement.',
  'A counted ballot stays. Vote again in a new ballot instead.':
    'Un scrutin dépouillé demeure. Votez plutôt à nouveau dans un autre scrutin.',
  'Stop the ballot first; then it can be counted.':
    'Arrêtez d’abord le scrutin ; il pourra alors être dépouillé.',
  'This ballot is not counted yet.': 'Ce scrutin n’est pas encore dépouillé.',
  '{papers} paper votes were entered, but the roll has {marks} marks for that group. Make them equal first.':
    'Bulletins papier saisis : {papers} ; marques sur la liste pour ce groupe : {marks}. Les deux doivent d’abord être égaux.',
  'The ballots differ by so few seats that comparing them would show how these voted.':
    'Les scrutins diffèrent de si peu de sièges que les comparer montrerait le vote de ceux-ci.',
  'The box could not be opened on this computer: its key is not here. The votes are kept.':
    'L’urne n’a pas pu être ouverte sur cet ordinateur : sa clé n’est pas ici. Les votes sont conservés.',
  'The rule of these rounds was fixed before the first one. For another rule, prepare a new ballot.':
    'La règle de ces tours a été fixée avant le premier. Pour une autre règle, préparez un nouveau scrutin.',
};
