/** Why a page's change is not taken, in one sentence each. */
export const refusals = {
  unreadable: 'What this page sent could not be read. Please reload it.',
  gap: 'Something before this change is missing. It is sent again.',
  foreign: 'This change names another page as its author. It is sent again.',
  'too-large': 'This document is full. Please begin a second one for what comes next.',
  storage: 'The organiser’s computer cannot save at the moment. Your text stays on this device.',
} as const;

/** What Hocuspocus hands on to the page as the reason. */
export function refusal(reason: string): Error & { readonly reason: string; readonly code: number } {
  return Object.assign(new Error(''), { reason, code: 4403 });
}
