import type { deskEnglish } from './desk.en.ts';
import type { Translation } from './message.ts';

export const deskFrench: Translation<typeof deskEnglish> = {
  'function.registration': 'Accueil',
  'function.sorting': 'Tri',
  'function.drafting': 'Rédaction',
  'function.translation': 'Traduction',
  'function.paper': 'Saisie papier',
  'function.speakers': 'Orateurs',

  'registration.search': 'Chercher une personne ou un siège',
  'registration.arrived': 'Arrivé',
  'registration.substitute': 'Remplacer',
  'registration.walkIn': 'Sans inscription',
  'registration.reprint': 'Réimprimer la carte',
  'registration.paperSeat': 'Siège papier',

  'sorting.left': { one: '{count} non triée', other: '{count} non triées' },
  'sorting.newTheme': 'Nouveau thème',
  'sorting.merge': 'Fusionner avec la semblable',
  'sorting.setAside': 'Mettre de côté',
  'sorting.reason': 'Pourquoi',
  'sorting.skip': 'Passer',

  'paper.batch': 'Lot',
  'paper.mismatch': '{papers} bulletins, {marks} marques sur la liste : les deux doivent être égaux.',
  revoked: 'Ce poste a été fermé par le facilitateur.',
};
