/**
 * The most that one paste may weigh: about a hundred pages, or a table of five hundred rows.
 *
 * Measured on a processor four times slower than a laptop's: up to here the page stands still for at most two seconds;
 * a megabyte of text takes five to six, nearly all of it the browser's own layout.
 */
export const mostPasted = 300_000;

/** A paragraph costs as much as so many characters; a cell with its paragraph twice that. */
const blockCosts = 30;
const startsBlock = /<(?:p|h[1-6]|li|td|th|tr|div|br|blockquote|hr)[\s>/]/giu;

/**
 * How much what lies on the clipboard would cost, in characters; told before anything of it is read as a text.
 *
 * `plain` and `html` are what the clipboard gives for either; empty where it has none.
 */
export function pasteWeight(plain: string, html: string): number {
  if (html === '') return plain.length + blockCosts * (plain.match(/\n/gu)?.length ?? 0);
  // What is in no element: pictures that are written out in an attribute are left out anyway.
  const words =
    plain === '' ? html.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/giu, '').length : plain.length;
  return words + blockCosts * (html.match(startsBlock)?.length ?? 0);
}
