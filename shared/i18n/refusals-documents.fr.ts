import type { Refusals } from './refusals.ts';

/** What the team can be refused with in documents that people write together, in French. */
export const refusalsDocumentsTeamFrench: Refusals = {
  'The organiser’s team takes this document out of the bin.':
    'C’est l’équipe de l’organisateur qui sort ce document de la corbeille.',
  'The organiser’s team sets who may write here.':
    'C’est l’équipe de l’organisateur qui décide qui peut écrire ici.',
  'This document is not in the bin.': 'Ce document n’est pas à la corbeille.',
  'Meanwhile another document was begun about the same. Put that one in the bin first.':
    'Entre-temps un autre document a été commencé sur le même sujet. Mettez d’abord celui-là à la corbeille.',
  'What you saw has no fingerprint. Please reload the page.':
    'Ce que vous avez vu n’a pas d’empreinte. Rechargez la page.',
  'A board is taken over into themes, not adopted.':
    'Un tableau est repris dans les thèmes, il ne s’adopte pas.',
  'The host has no text of this document. Please open it and try again.':
    'L’ordinateur de l’organisateur n’a pas de texte de ce document. Ouvrez-le et réessayez.',
  'The text changed while you looked at it. Look at it again, then adopt it.':
    'Le texte a changé pendant que vous le regardiez. Regardez-le à nouveau, puis adoptez-le.',
  'This very text was adopted already.': 'Ce texte même est déjà adopté.',
  'This wording cannot be taken over.': 'Cette formulation ne peut pas être reprise.',
  'The statement reads exactly like this already.': 'L’énoncé se lit déjà exactement ainsi.',
  'A board is for the desks. Show its themes instead.':
    'Un tableau est fait pour les bureaux. Montrez plutôt ses thèmes.',
};
