import type { kitEnglish } from './kit.en.ts';
import type { Translation } from './message.ts';

export const kitFrench: Translation<typeof kitEnglish> = {
  close: 'Fermer',
  cancel: 'Annuler',
  confirm: 'Confirmer',
  back: 'Retour',
  more: 'Plus',
  clear: 'Effacer',
  clearSearch: 'Effacer la recherche',
  increase: 'Plus',
  decrease: 'Moins',
  busy: 'En cours…',
  nothingFound: 'Rien trouvé',
  language: 'Langue',
  undo: 'Annuler : {what}',
  stopWork: 'Arrêter',
  progress: '{done} sur {total}',

  'hold.tap': {
    one: 'Maintenez appuyé pendant {count} seconde',
    other: 'Maintenez appuyé pendant {count} secondes',
  },
  'hold.cannot': 'Confirmer sans maintenir',
  'hold.confirm': 'Oui : {what}',
  'hold.help': { one: 'Maintenir {count} seconde', other: 'Maintenir {count} secondes' },

  'characters.left': { one: 'Il reste {count} caractère', other: 'Il reste {count} caractères' },
  'characters.over': { one: '{count} caractère de trop', other: '{count} caractères de trop' },

  'timer.left': 'reste {time}',
  'timer.over': 'dépassé de {time}',
  'timer.paused': 'En pause',

  'save.onPhone': 'Sur ce téléphone',
  'save.sending': 'Envoi en cours',
  'save.onComputer': 'Sur l’ordinateur de l’organisateur',
  'save.inBox': 'Dans l’urne',

  'connection.connected': 'Connecté',
  'connection.connecting': 'Connexion',
  'connection.reconnecting': 'Reconnexion',
  'connection.offline': 'Non connecté',

  'collection.named': 'Nominatif',
  'collection.group': 'Par groupe',
  'collection.secret': 'Secret',
  'collection.chathamHouse': 'Chatham House',
  'whoSees.title': 'Qui voit quoi',

  'sources.none': 'Aucune source',
  'sources.count': {
    one: '{count} source : voir d’où cela vient',
    other: '{count} sources : voir d’où cela vient',
  },
};
