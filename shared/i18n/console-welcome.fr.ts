import type { consoleWelcomeEnglish } from './console-welcome.en.ts';
import type { Translation } from './message.ts';

export const consoleWelcomeFrench: Translation<typeof consoleWelcomeEnglish> = {
  title: 'Baraza',
  tagline: 'Des mots de chacun à un document convenu, dans une salle sans internet.',
  new: 'Nouvelle consultation',
  open: 'Ouvrir un fichier…',
  import: 'Importer…',
  example: 'Ouvrir l’exemple complet',
  'example.help':
    'Deux réunions d’un pays inventé, des premières cartes aux recommandations adoptées. Marqué partout comme illustratif.',
  recent: 'Récentes',
  'recent.none': 'Pas encore de consultation',
  'recent.none.help': 'Commencez-en une, ou ouvrez l’exemple pour regarder : rien ne peut y être abîmé.',
  'recent.gone': 'introuvable à sa place',
  'recent.opened': 'ouverte le {date}',
  'interrupted.title': 'Une consultation était ouverte quand cet ordinateur s’est arrêté.',
  'interrupted.open': 'La rouvrir',

  'new.title': 'Nouvelle consultation',
  'new.name': 'Titre',
  'new.name.help': 'Comme le dit l’invitation. Il figure sur chaque page.',
  'new.question': 'La question',
  'new.question.help': 'Une phrase : de quoi la salle doit-elle convenir ?',
  'new.languages': 'Langues de la salle',
  'new.languages.help': 'La première fait foi. On peut en ajouter plus tard.',
  'new.release': 'Qui peut voir qui a dit quoi',
  'new.release.group': 'Par groupe',
  'new.release.group.help': 'Le rapport nomme les groupes, jamais les personnes.',
  'new.release.open': 'Ouvert',
  'new.release.open.help': 'Des étapes peuvent être nominatives : cartes et réserves portent des noms.',
  'new.release.chatham': 'Chatham House',
  'new.release.chatham.help': 'Rien de ce qui sort du fichier ne peut être attribué.',
  'new.release.lock':
    'On peut le rendre plus strict plus tard. Une fois que quelqu’un s’est exprimé, jamais moins.',
  'new.create': 'Créer',
  'new.where': 'Elle sera enregistrée dans {folder}.',
  'new.untitled': 'Veuillez lui donner un titre.',

  'open.title': 'Ouvrir une consultation',
  'open.path': 'Fichier sur cet ordinateur',
  'open.path.help': 'Le chemin entier, comme votre gestionnaire de fichiers le montre.',
  'open.go': 'Ouvrir',
  'import.title': 'Importer une consultation',
  'import.help':
    'Un fichier JSON au format ouvert, exporté par Baraza ou écrit par un autre programme. Il devient un nouveau fichier.',
  'import.choose': 'Choisir un fichier',
  'import.problems': {
    one: '{count} chose ne va pas dans ce fichier. Rien n’a été importé.',
    other: '{count} choses ne vont pas dans ce fichier. Rien n’a été importé.',
  },
  'import.go': 'Importer',

  'damaged.title': 'Ce fichier est endommagé',
  'damaged.text':
    'Il ne peut pas être ouvert tel quel. Il en existe des sauvegardes entières ; choisissez-en une. Le fichier endommagé est gardé à côté sous un autre nom.',
  'damaged.none':
    'Il n’y en a pas de sauvegarde sur cet ordinateur. Cherchez sur la clé ou dans les copies de l’équipe.',
  'damaged.backup': 'Sauvegarde du {date}, {time}',
  'damaged.restore': 'Ouvrir cette sauvegarde',
  'damaged.confirm': 'Ce qui a été écrit après {time} n’est pas dans cette sauvegarde.',
};
