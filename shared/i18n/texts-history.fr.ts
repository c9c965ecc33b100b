import type { Translation } from './message.ts';
import type { textsHistoryEnglish } from './texts-history.en.ts';

/** How a text came to be, in French. */
export const textsHistoryFrench: Translation<typeof textsHistoryEnglish> = {
  'view.label': 'Le texte ou son historique',
  'view.text': 'Texte',
  'view.board': 'Tableau',
  'view.history': 'Historique',

  'history.loading': 'Lecture de l’historique',
  'history.failed': 'L’historique n’a pas pu être lu.',
  'history.none': 'Rien n’a encore été écrit ici.',
  'history.by': 'Écrit par',
  'history.everybody': 'Tout le monde',
  'history.delivered': 'transmis par {who}',
  'history.named': 'Versions nommées',
  'history.sittings': 'Séances d’écriture',
  'history.from': '{from}–{to}',
  'history.name': 'Nommer la version de maintenant',
  'history.label': 'Nom',
  'history.saveName': 'Donner ce nom',
  'history.back': 'Toutes les versions',
  'history.choose': 'Choisissez une version pour voir ce qui a changé.',
  'history.against': 'Comparer avec',
  'history.now': 'le texte actuel',
  'history.before': 'la précédente',
  'history.restore': 'Rétablir cette version',
  'history.restored':
    'Rétabli, comme un nouveau changement : ce qui est venu entre-temps reste dans l’historique.',
  'history.same': 'Aucun mot ne diffère.',
  'history.unchanged': { one: '{count} paragraphe inchangé', other: '{count} paragraphes inchangés' },
  'history.version': 'Le texte à {time}',

  'boardChange.added': 'Nouvelle zone : {label}',
  'boardChange.removed': 'Zone enlevée : {label}',
  'boardChange.renamed': '« {before} » est devenu « {after} »',
  'boardChange.moved': { one: '{count} fiche déplacée', other: '{count} fiches déplacées' },
  'boardChange.unnamed': 'sans nom',
};
