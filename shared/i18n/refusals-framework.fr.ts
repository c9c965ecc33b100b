import type { Refusals } from './refusals.ts';

/** What the team can be refused with in the framework, in French. */
export const refusalsFrameworkFrench: Refusals = {
  'The framework changed while you looked at it. Look at it again, then go on.':
    'Le cadre a changé pendant que vous le regardiez. Revoyez-le, puis continuez.',
  'There is nothing in the framework yet. Begin it first.':
    'Il n’y a encore rien dans le cadre. Commencez-le d’abord.',
  'This very framework was adopted already.': 'Ce cadre, tel quel, a déjà été adopté.',
  'This framework cannot be adopted yet: something in it leads nowhere or contradicts itself.':
    'Ce cadre ne peut pas encore être adopté : quelque chose y mène nulle part ou se contredit.',
  'This line of the framework is not there any more. Please look again.':
    'Cette ligne du cadre n’est plus là. Regardez à nouveau.',
  'This matrix is not there any more. Please look again.': 'Cette matrice n’est plus là. Regardez à nouveau.',
  'This cell is not there any more. Please look again.': 'Cette case n’est plus là. Regardez à nouveau.',
  'This drawing is not there any more. Please look again.': 'Ce schéma n’est plus là. Regardez à nouveau.',
  'This line of the framework was removed meanwhile. Save it again to bring it back with your words.':
    'Cette ligne du cadre a été supprimée entre-temps. Enregistrez-la de nouveau pour la rétablir avec vos mots.',
  'Somebody changed this line meanwhile. Look at it again; your words are still here.':
    'Quelqu’un a modifié cette ligne entre-temps. Revoyez-la ; vos mots sont encore ici.',
};

/** What can be taken back in the framework. */
export const undoFrameworkFrench: Refusals = {
  'part of a drawing moved': 'partie d’un schéma déplacée',
  'cell of a matrix changed': 'case d’une matrice modifiée',
  'line added to the framework': 'ligne ajoutée au cadre',
  'line of the framework changed': 'ligne du cadre modifiée',
  'line removed from the framework': 'ligne supprimée du cadre',
};
