import type { Refusals } from './refusals.ts';

/** What somebody who sorts into piles can be refused with, in French. */
export const refusalsPilesPhoneFrench: Refusals = {
  'This sorting is not there any more. Please look again.': 'Ce tri n’existe plus. Regardez à nouveau.',
  'This pile is not there any more. Please look again.': 'Cette pile n’existe plus. Regardez à nouveau.',
  'Sorting has closed. Your piles are kept as they were.':
    'Le tri est clos. Vos piles sont gardées telles quelles.',
  'The piles are given here. Choose one of them.': 'Les piles sont données ici. Choisissez-en une.',
  'You have as many piles as one person can make. Put cards on one that is there.':
    'Vous avez autant de piles qu’une personne peut en créer. Mettez les cartes sur une pile existante.',
  'This pile is not there any more. Choose another one.':
    'Cette pile n’existe plus. Choisissez-en une autre.',
  'Rating has not begun yet. Sort the cards first.':
    'Les notes ne sont pas ouvertes. Triez d’abord les cartes.',
  'This value is not on the scale.': 'Cette valeur n’est pas sur l’échelle.',
  'This card is not among those that are sorted here. Please look again.':
    'Cette carte n’est pas parmi celles que l’on trie ici. Regardez à nouveau.',
  'The name of a pile is too long. Please keep it to 120 characters.':
    'Le nom d’une pile est trop long. Limitez-le à 120 caractères.',
};

/** The same for the team. */
export const refusalsPilesTeamFrench: Refusals = {
  'This way of sorting is not there any more. Please look again.':
    'Cette façon de trier n’existe plus. Regardez à nouveau.',
  'This cluster is not there any more. Please look again.': 'Ce groupe n’existe plus. Regardez à nouveau.',
  'The result is still being computed. Wait for it, or stop it.':
    'Le résultat est encore en cours de calcul. Attendez-le, ou arrêtez-le.',
  'This result is not revealed yet.': 'Ce résultat n’est pas encore révélé.',
  'Give at least two piles to sort into first: under Plan, in the settings of this step.':
    'Donnez d’abord au moins deux piles : sous Plan, dans les réglages de cette étape.',
  'There are fewer than three statements to sort. Draft some first.':
    'Il y a moins de trois énoncés à trier. Rédigez-en d’abord.',
  'There are fewer than three cards to sort. Collect cards and show them to the room first.':
    'Il y a moins de trois cartes à trier. Recueillez des cartes et montrez-les d’abord à la salle.',
  'There are {count} to sort, and nobody can sort more than {most}. Merge likenesses or set cards aside first.':
    'Il y en a {count} à trier, et personne ne peut en trier plus de {most}. Fusionnez d’abord les semblables ou mettez des cartes de côté.',
  'Stop the step and look at it first.': 'Arrêtez d’abord l’étape et regardez-la.',
  'Rating has begun already.': 'Les notes sont déjà ouvertes.',
  'Nothing is rated in this step.': 'Rien n’est noté dans cette étape.',
  'This is being computed already.': 'Le calcul est déjà en cours.',
  'The piles were given: there is nothing to compute.':
    'Les piles étaient données : il n’y a rien à calculer.',
  'Its clusters are themes already. Take that back first.':
    'Ses groupes sont déjà des thèmes. Revenez d’abord là-dessus.',
  'Nothing is being computed.': 'Aucun calcul n’est en cours.',
  'This result is not wanted any more.': 'Ce résultat n’est plus demandé.',
  'There cannot be as many clusters as cards.': 'Il ne peut pas y avoir autant de groupes que de cartes.',
  'Its clusters are themes already.': 'Ses groupes sont déjà des thèmes.',
  'There are no clusters yet.': 'Il n’y a pas encore de groupes.',
  'Give every cluster a name first: people choose it, not the program.':
    'Donnez d’abord un nom à chaque groupe : ce sont les personnes qui le choisissent, pas le programme.',
  'Its clusters are no themes.': 'Ses groupes ne sont pas des thèmes.',
};

export const undoPilesFrench: Refusals = {
  'clusters taken over as themes': 'groupes repris comme thèmes',
};
