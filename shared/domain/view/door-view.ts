import type { PhoneCommon } from './phone-view.ts';

/**
 * What a phone sees that has no seat yet: which room this is and how to come in.
 *
 * Whoever is on the same network can open the page; what is said in the room is for those who have a seat.
 */
export function doorView(common: PhoneCommon): PhoneCommon {
  return {
    ...common,
    ended: false,
    agenda: [],
    step: null,
    ballot: null,
    cards: [],
    themes: [],
    onScreen: 'hold',
    statement: null,
    statements: [],
    speaking: null,
    waitingToSpeak: 0,
  };
}
