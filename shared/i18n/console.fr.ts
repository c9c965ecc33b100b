import type { consoleEnglish } from './console.en.ts';
import type { Translation } from './message.ts';

export const consoleFrench: Translation<typeof consoleEnglish> = {
  places: 'Rubriques',
  'place.plan': 'Plan',
  'place.people': 'Personnes',
  'place.live': 'En direct',
  'place.material': 'Matériau',
  'place.framework': 'Cadre',
  'place.report': 'Rapport',

  'verb.openRoom': 'Ouvrir la salle',
  'verb.closeRoom': 'Fermer la salle',
  'verb.open': 'Ouvrir',
  'verb.stop': 'Arrêter',
  'verb.look': 'Regarder',
  'verb.show': 'Afficher',
  'verb.next': 'Suivant',
  'verb.count': 'Dépouiller',
  'verb.back': 'Revenir à {what}',
  'verb.adopt': 'Adopter la version {version}',
  'verb.release': 'Publier…',
  'verb.takeBack': 'Retirer de l’écran',
  'verb.pause': 'Insérer une pause',

  'status.label': 'État de la salle',
  'status.roomOpen': 'Salle ouverte',
  'status.roomClosed': 'Salle fermée',
  'status.connected': { one: '{count} connecté', other: '{count} connectés' },
  'status.voting': 'votants présents {present}, quorum {quorum}',
  'status.saved': 'enregistré {time}',
  'status.stick': 'clé USB {time}',
  'status.noStick': 'pas de clé USB',
  'status.battery': 'batterie {share}',

  'agenda.behind': '{time} de retard · fin {end}',
  'agenda.ahead': '{time} d’avance · fin {end}',
  'agenda.onTime': 'à l’heure · fin {end}',
  'agenda.plusMinute': '+1 min',
  'agenda.minusMinute': '−1 min',

  'live.onScreenNow': 'À l’écran maintenant',
  'live.next': 'Ensuite',
  'live.speakers': 'Orateurs',
  'live.calls': 'Demandes d’aide',
  'live.wrote': {
    one: '{done} sur {total} ont écrit · {count} carte',
    other: '{done} sur {total} ont écrit · {count} cartes',
  },
  'live.blank': 'Écran vide',
  'live.freeze': 'Figer',
  'live.joinScreen': 'Page d’accueil',

  'keys.help': 'Touches',
  'trace.title': 'D’où cela vient',
};
