/** What stands around every place of the console. */
export const consoleFrameEnglish = {
  menu: 'Menu',
  'menu.language': 'Language: {name}',
  'menu.projector': 'Show on the projector',
  'menu.projectorOff': 'Take off the projector',
  'menu.screenWindow': 'Open the projector page',
  'menu.copy': 'Save a copy…',
  'menu.rehearse': 'Rehearse with 30 people',
  'menu.close': 'Close this consultation',
  'menu.stick': 'Copy to a stick…',
  'menu.safe': 'Hide names and unrevealed text',
  'menu.closeRoom.ask': 'Close the room?',
  'menu.closeRoom.help':
    'Phones keep what they wrote and say that the room is closed. It can be opened again at any time.',

  'alerts.calls': { one: '{count} call for help', other: '{count} calls for help' },
  'alerts.knocks': { one: '{count} at the door', other: '{count} at the door' },
  'alerts.title': 'Waiting for you',
  'alerts.going': 'Going there',
  'alerts.admit': 'Let in',
  'alerts.refuse': 'Not now',
  'alerts.nameless': 'Somebody without a name',
  'alerts.hidden': 'Names are hidden in safe mode.',
  'alerts.category': 'Category',

  'seat.number': 'Seat {number}',
  'seat.table': 'table {table}',

  'sees.you': 'You, at this computer',
  'sees.room': 'The room and the report',
  'sees.team': 'The team’s desks',
  'sees.you.named': 'Every card with its name, after you press Look; nothing before.',
  'sees.you.group':
    'Every card with its group, after you press Look. The file keeps the seat; the console does not show it.',
  'sees.you.secret':
    'Who has not voted yet, and after the count the totals. While voting is open, whoever controls this computer could open votes.',
  'sees.team.cards': 'Cards after you press Look, to sort them. Never votes.',
  'sees.team.secret': 'Nothing of the votes.',
  'sees.chatham': 'Chatham House: what leaves this file names no person and no organisation.',
  'sees.lock': 'This is fixed when the first answer comes.',

  'status.voting.noQuorum': 'voting present {present}',
  'status.away': 'No connection to this computer’s host',
  'status.charging': 'battery {share}, charging',
  'status.notSaved': 'not saved yet',
  'status.stickBehind': 'stick: {time}',

  'safe.title': 'Safe mode: the projector may be showing this window.',
  'safe.text':
    'Names and unrevealed text are hidden. Connect the projector as a second display, or say that nobody else sees this screen.',
  'safe.off': 'Nobody else sees this screen',

  'back.off': 'Off {time}. Everything acknowledged is here.',
  'back.closed': 'Everything acknowledged is here.',
  'back.step': 'Open: {step}.',
  'back.ballot': 'Ballot open, {done} of {total}.',
  'back.seen': 'Go on',

  'copy.title': 'Save a copy',
  'copy.path': 'Where to save it (folder and name, ending in .baraza)',
  'copy.save': 'Save the copy',
  'copy.done': 'Saved: {path}',
  'stick.title': 'A copy every five minutes',
  'stick.help':
    'Choose the folder of a USB stick. If this computer is lost, the consultation goes on from there.',
  'stick.folder': 'Folder of the stick',
  'stick.save': 'Copy there',
  'stick.end': 'Stop copying',
  'stick.done': 'Copied at {time}.',

  'rehearse.title': 'Rehearse with 30 people',
  'rehearse.text':
    'A copy of this consultation opens with 30 simulated people in it. It says REHEARSAL everywhere, and nothing of it reaches the real file.',
  'rehearse.go': 'Start the rehearsal',
  'rehearse.done': 'The rehearsal is ready: {path}',
  'rehearse.open': 'Open the rehearsal',

  'keys.title': 'Keys',
  'keys.show': 'Show what stands under Next',
  'keys.blank': 'Blank the projector, or bring it back',
  'keys.freeze': 'Freeze the projector, or let it follow',
  'keys.join': 'Show how to join',
  'keys.plus': 'One minute more',
  'keys.minus': 'One minute less',
  'keys.undo': 'Undo',
  'keys.places': 'Go to a place',
  'keys.help': 'This list',
  'keys.move': 'In the agenda: move the step',

  'file.unreached': 'The host of this computer did not answer. Please try again.',
  'place.loading': 'Opening…',
  'place.broken.help':
    'Nothing is lost, and the room goes on meanwhile. Try again, or choose another place on the left.',
  'place.waiting': 'Baraza on this computer answers in a moment.',
} as const;
