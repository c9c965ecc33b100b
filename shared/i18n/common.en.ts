/** The vocabulary of a consultation, shared by all surfaces: roles, phases, verdicts, who sees what. */
export const commonEnglish = {
  'role.facilitator': 'Facilitator',
  'role.coFacilitator': 'Co-facilitator',
  'role.rapporteur': 'Rapporteur',
  'role.participant': 'Participant',
  'role.observer': 'Observer',

  'phase.ready': 'Ready',
  'phase.open': 'Open',
  'phase.stopped': 'Stopped',
  'phase.team': 'With the team',
  'phase.shown': 'Shown',
  'phase.counted': 'Counted',
  'phase.done': 'Done',

  // At most 30 words each: read before anything is typed.
  'whoSees.named':
    'What you write appears with your seat’s name, in this room and in the report. The team reads it first. Write only what you would say aloud.',
  'whoSees.group':
    'The room and the report see your group, never your name. The organiser’s computer keeps your seat, so that you can change your answer.',
  'whoSees.secret':
    'Nobody sees your vote, only totals. After counting nobody can link it to you. While voting is open, whoever controls the organiser’s computer could.',

  'verdict.agreed': 'Agreed',
  'verdict.notAgreed': 'Not agreed',
  'verdict.rejected': 'Rejected',
  'verdict.noQuorum': 'No quorum',
  'verdict.groupAgainst': 'Not agreed: one group against',
  'verdict.superseded': 'Superseded',
  'verdict.void': 'Void',

  'agreement.1': 'Strongly disagree',
  'agreement.2': 'Disagree',
  'agreement.3': 'Neither agree nor disagree',
  'agreement.4': 'Agree',
  'agreement.5': 'Strongly agree',
  'nine.low': 'Not important',
  'nine.high': 'Critical',
  abstain: 'Abstain',
  skip: 'Skip',
  comment: 'Comment',

  seat: 'Seat {number}',
  'doer.lead': 'the facilitator',
  'doer.desk': 'a desk of the team',
  'doer.seat': 'seat {number}',
  'doer.participant': 'a participant',
  'count.seats': { one: '{count} seat', other: '{count} seats' },
  'count.cards': { one: '{count} card', other: '{count} cards' },
  'count.statements': { one: '{count} statement', other: '{count} statements' },
  'count.themes': { one: '{count} theme', other: '{count} themes' },
  'count.items': { one: '{count} item', other: '{count} items' },
  'count.people': { one: '{count} person', other: '{count} people' },
  'count.connected': { one: '{count} connected', other: '{count} connected' },
  'count.doneOf': '{done} of {total} done',
  'page.position': '{page} of {pages}',

  'broken.title': 'This page could not be drawn',
  'broken.help': 'What was sent is safe. Try again; if it stays like this, tell the organiser’s team.',
  'broken.again': 'Try again',

  rehearsal: 'REHEARSAL',
  illustrative: 'Illustrative example',
} as const;
