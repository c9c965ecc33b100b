/** The organiser's computer has another address: a page takes along what it had not sent. */
export const movingEnglish = {
  'new.open': 'Has the address changed?',
  'new.title': 'A new address',
  'new.help':
    'Look at the big screen. If it shows another address than {host}, type it here: what you wrote and have not sent goes along.',
  'new.address': 'Address on the big screen',
  'new.example': 'Like 192.168.1.20:8080',
  'new.wrong': 'This is not another address of the room. Type it as it stands on the big screen.',
  'new.go': 'Open the new address',
  'new.blocked': 'The browser opened no new page. Allow it to, then try again.',
  'new.waiting': 'The new page is opening. Keep this page open until it has everything.',
  'new.given': 'The new page has it. Bring it in there; keep this page open until then.',
  'new.taken': 'Everything went along. You can close this page.',
  'new.nothing': 'The new page cannot be reached? Check the address, and that you are in the room’s Wi-Fi.',
  'came.title': 'From your earlier page',
  'came.from': 'At {host} something was not sent yet. Bring it in only if that was you.',
  'came.acts': { one: '{count} answer or card', other: '{count} answers or cards' },
  'came.drafts': { one: '{count} text that was begun', other: '{count} texts that were begun' },
  'came.texts': { one: 'changes to {count} document', other: 'changes to {count} documents' },
  'came.seat': 'your seat',
  'came.bring': 'Bring it in',
  'came.leave': 'Leave it',
  'came.working': 'Bringing it in…',
  'came.left': {
    one: '{count} document could not be brought in: it belongs to another consultation, or is not open to you. It stays on the earlier page.',
    other:
      '{count} documents could not be brought in: they belong to another consultation, or are not open to you. They stay on the earlier page.',
  },
} as const;
