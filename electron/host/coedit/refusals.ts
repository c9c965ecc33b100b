/** Why a page's change is not taken, in one sentence each. */
export const refusals = {
  unreadable: 'What this page sent could not be read. Please reload it.',
  gap: 'Something before this change is missing. It is sent again.',
  foreign: 'This change names another page as its author. It is sent again.',
  'too-large': 'This document is full. Please begin a second one for what comes next.',
  'too-deep': 'This change nests too deep to be kept. Please undo it.',
  storage: 'The organiser’s computer cannot save at the moment.',
} as const;

/** What Hocuspocus hands on to the page as the reason. It has no message: Hocuspocus would print that. */
export class Refused extends Error {
  readonly reason: string;
  readonly code = 4403;

  constructor(reason: string) {
    super('');
    this.reason = reason;
  }
}
