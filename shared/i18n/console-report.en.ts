/** The console's Report. */
export const consoleReportEnglish = {
  title: 'Report',
  'none.title': 'No report can be written in this build',
  'none.help': 'The file itself keeps everything; copies are made from the menu.',
  'policy.open': 'Release policy: open. Named steps appear with names.',
  'policy.group': 'Release policy: by group. What leaves this file names groups, never people.',
  'policy.chatham-house':
    'Release policy: Chatham House. Numbers of countries, categories with at least 3 seats, no original language, no times; inputs are renumbered at random in each release.',
  'policy.archive':
    'An archive is everything, before policy: names, seats, times. Keep it; do not hand it on.',
  make: 'Make',
  makeOf: 'Make: {title}',
  making: 'Making “{title}”',
  made: 'Saved with the downloads: {name}',
  failed: 'It could not be made. Please try again.',
  stopped: 'Stopped. Nothing was saved.',
  print: 'Print, or save as PDF',
  'print.help': 'The HTML report opens and prints; with “save as PDF” it becomes a file.',
  'print.done': 'Saved: {file}',
  'print.failed': 'The PDF could not be written.',
  release: 'Release…',
  'owed.title': 'What you still owe',
  'owed.none': 'Nothing is open.',
  'owed.skip': 'Skip',
  'owed.openRun': '“{step}” is still open.',
  'owed.stopped': '“{step}” was stopped and not looked at.',
  'owed.uncounted': 'The ballot “{ballot}” is not counted.',
  'owed.unsorted': { one: '{count} card has no theme.', other: '{count} cards have no theme.' },
  'owed.flags': {
    one: '{count} author says that meaning was lost, unanswered.',
    other: '{count} authors say that meaning was lost, unanswered.',
  },
  'owed.objections': {
    one: '{count} objection or wish has no answer.',
    other: '{count} objections or wishes have no answer.',
  },
  'owed.translations': {
    one: '{count} statement lacks a language.',
    other: '{count} statements lack a language.',
  },
  'owed.undecided': {
    one: '{count} agreed statement awaits a decision.',
    other: '{count} agreed statements await a decision.',
  },
  'owed.adReferendum': {
    one: '{count} statement is ad referendum.',
    other: '{count} statements are ad referendum.',
  },
  'owed.noStick': 'No copy is on a stick.',
  'owed.meeting': '“{meeting}” has not been ended.',
  'owed.go': 'Go there',
} as const;
