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
};
