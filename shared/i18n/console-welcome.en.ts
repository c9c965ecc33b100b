/** The console without an open file. */
export const consoleWelcomeEnglish = {
  title: 'Baraza',
  tagline: 'From everyone’s words to an agreed document, in a room with no internet.',
  new: 'New consultation',
  open: 'Open a file…',
  import: 'Import…',
  example: 'Open the worked example',
  'example.help':
    'Two meetings of an invented country, from first cards to adopted recommendations. Marked as illustrative everywhere.',
  recent: 'Recent',
  'recent.none': 'No consultation yet',
  'recent.none.help':
    'Start a new one, or open the worked example to look around: nothing there can be broken.',
  'recent.gone': 'not found at its place',
  'recent.opened': 'opened {date}',
  'interrupted.title': 'A consultation was open when this computer stopped.',
  'interrupted.open': 'Open it again',

  'new.title': 'New consultation',
  'new.name': 'Title',
  'new.name.help': 'As the invitation says it. It stands on every page.',
  'new.question': 'The question',
  'new.question.help': 'One sentence: what should the room agree on?',
  'new.languages': 'Languages of the room',
  'new.languages.help': 'The first one is authoritative. More can be added later.',
  'new.release': 'Who may see who said what',
  'new.release.group': 'By group',
  'new.release.group.help': 'The report names stakeholder groups, never people.',
  'new.release.open': 'Open',
  'new.release.open.help': 'Steps may be named: cards and reservations carry names.',
  'new.release.chatham': 'Chatham House',
  'new.release.chatham.help': 'Nothing that leaves the file can be attributed.',
  'new.release.lock': 'It can be made stricter later. Once somebody has spoken under it, never looser.',
  'new.create': 'Create',
  'new.where': 'It will be saved in {folder}.',
  'new.untitled': 'Please give it a title.',

  'open.title': 'Open a consultation',
  'open.path': 'File on this computer',
  'open.path.help': 'The whole path, as your file manager shows it.',
  'open.go': 'Open',
  'import.title': 'Import a consultation',
  'import.help':
    'A JSON file in the open format, as Baraza exports it or as another program writes it. It becomes a new file.',
  'import.choose': 'Choose a file',
  'import.problems': {
    one: '{count} thing is wrong in this file. Nothing was imported.',
    other: '{count} things are wrong in this file. Nothing was imported.',
  },
  'import.go': 'Import',

  'damaged.title': 'This file is damaged',
  'damaged.text':
    'It cannot be opened as it is. There are whole backups of it; choose one. The damaged file is kept beside it under another name.',
  'damaged.none':
    'There is no backup of it on this computer. Look on the stick, or at the copies of your team.',
  'damaged.backup': 'Backup of {date}, {time}',
  'damaged.restore': 'Open this backup',
  'damaged.confirm': 'What was written after {time} is not in this backup.',
} as const;
