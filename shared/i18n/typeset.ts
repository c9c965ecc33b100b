import type { Language } from './language.ts';

const narrowNoBreakSpace = '\u202f';

/**
 * Gives a text the spacing that its language's typography asks for.
 *
 * French puts a narrow space that does not break before `? ! : ;` and inside « ». Translators type
 * ordinary spaces; a sign must never stand alone at the beginning of a line.
 */
export function typeset(language: Language, text: string): string {
  if (language !== 'fr') return text;
  return text.replace(/ ([?!:;»])/g, `${narrowNoBreakSpace}$1`).replace(/« /g, `«${narrowNoBreakSpace}`);
}
