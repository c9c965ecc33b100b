/** A text that somebody began on this phone and has not sent. */
export type Draft = {
  readonly text: string;
  /** What it answers, for "Finish this". */
  readonly title: string;
  /** The act that sends it, with what it needs beside the text. */
  readonly act: string;
  readonly body: { readonly [key: string]: string | boolean };
  /** Which member of the body the text is; `text` where it is not said. */
  readonly member?: 'text' | 'replacement';
};

/** The name of a seat's draft: `about` is the run of a card, or statement and kind of a reservation. */
export function draftNote(seat: string, about: string): string {
  return `draft.${seat}.${about}`;
}
