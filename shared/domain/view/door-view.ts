import type { PhoneCommon } from './phone-view.ts';

/**
 * What a phone sees that has no seat yet: which room this is and how to come in.
 *
 * Whoever is on the same network can open the page; what is said in the room is for those who have a seat. All
 * members are written out, so that a new one is decided on here.
 */
export function doorView(common: PhoneCommon): PhoneCommon {
  const { title, rehearsal, illustrative, languages, release, room, categories, head } = common;
  return {
    title,
    rehearsal,
    illustrative,
    languages,
    release,
    room,
    categories,
    head,
    meeting: null,
    ended: false,
    agenda: [],
    step: null,
    ballot: null,
    earlierResult: null,
    earlierReasons: {},
    cards: [],
    gathered: null,
    themes: [],
    sort: null,
    onScreen: 'hold',
    statement: null,
    statements: [],
    statementNumbers: {},
    reading: null,
    cell: null,
    speaking: null,
    waitingToSpeak: 0,
    ring: null,
    circulations: [],
  };
}
