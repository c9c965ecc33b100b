/** Words that the interface kit itself says: they are the same on every surface. */
export const kitEnglish = {
  close: 'Close',
  cancel: 'Cancel',
  confirm: 'Confirm',
  back: 'Back',
  more: 'More',
  clear: 'Clear',
  clearSearch: 'Clear search',
  increase: 'More',
  decrease: 'Less',
  busy: 'Working…',
  nothingFound: 'Nothing found',
  language: 'Language',
  undo: 'Undo: {what}',
  stopWork: 'Stop',
  progress: '{done} of {total}',

  'hold.tap': { one: 'Keep holding for {count} second', other: 'Keep holding for {count} seconds' },
  'hold.cannot': 'Confirm without holding',
  'hold.confirm': 'Yes: {what}',
  'hold.help': { one: 'Hold for {count} second', other: 'Hold for {count} seconds' },

  'characters.left': { one: '{count} character left', other: '{count} characters left' },
  'characters.over': { one: '{count} character too many', other: '{count} characters too many' },

  'timer.left': '{time} left',
  'timer.over': '{time} over',
  'timer.paused': 'Paused',

  'save.onPhone': 'On this phone',
  'save.sending': 'Sending',
  'save.onComputer': 'On the organiser’s computer',
  'save.inBox': 'In the box',

  'connection.connected': 'Connected',
  'connection.connecting': 'Connecting',
  'connection.reconnecting': 'Reconnecting',
  'connection.offline': 'Not connected',

  'collection.named': 'Named',
  'collection.group': 'By group',
  'collection.secret': 'Secret',
  'collection.chathamHouse': 'Chatham House',
  'whoSees.title': 'Who sees what',

  'sources.none': 'No source',
  'sources.count': {
    one: '{count} source: show where it comes from',
    other: '{count} sources: show where it comes from',
  },
} as const;
