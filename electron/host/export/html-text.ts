import type { Direction, Inline, Run } from '../../../shared/report/blocks.ts';
import { directionOfRun, directionOfText } from '../../../shared/report/direction.ts';
import { printable } from '../../../shared/report/safe-text.ts';

/** Text for HTML, in content and in quoted attributes alike. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
}

/** Text as a CSS string, for running headers; everything but letters and digits is escaped. */
export function cssString(text: string): string {
  const safe = printable(text).replace(/\s+/g, ' ');
  return `"${safe.replace(/[^\p{L}\p{N} ]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

export interface Tongue {
  readonly language: string;
  readonly direction: Direction;
}

/** Runs as phrasing content, each isolated, in its own language and voice. */
export function htmlOf(content: Inline, around: Tongue): string {
  return content.map((run) => htmlOfRun(run, around)).join('');
}

function htmlOfRun(run: Run, around: Tongue): string {
  const direction = directionOfRun(run, around.direction);
  const attributes = [
    run.voice === 'room' ? ' class="room"' : '',
    run.language !== undefined && run.language !== around.language ? ` lang="${escaped(run.language)}"` : '',
    direction === around.direction ? '' : ` dir="${direction}"`,
  ].join('');
  let html = escaped(run.text).replaceAll('\n', '<br>');
  if (run.strong) html = `<strong>${html}</strong>`;
  if (run.emphasis) html = `<em>${html}</em>`;
  if (run.underline) html = `<u>${html}</u>`;
  if (run.strike) html = `<s>${html}</s>`;
  if (run.marked) html = `<mark>${html}</mark>`;
  if (run.href !== undefined) html = outside(run.href, run.text, html);
  if (run.link !== undefined) html = `<a href="#${escaped(run.link)}">${html}</a>`;
  return attributes === '' ? html : `<bdi${attributes}>${html}</bdi>`;
}

/** A link to an address outside; on paper the address stands behind its words, unless they are it. */
function outside(href: string, text: string, html: string): string {
  const bare = (address: string): string => address.replace(/^(?:https?:\/\/|mailto:)|\/$/giu, '');
  const told = bare(text.trim()) === bare(href) ? '' : ' class="out"';
  return `<a${told} href="${escaped(href)}" rel="noopener noreferrer">${html}</a>`;
}

/** A direction attribute for a block whose text runs against its surroundings. */
export function turned(content: Inline, around: Tongue): string {
  const direction = directionOfText(content, around.direction);
  return direction === around.direction ? '' : ` dir="${direction}"`;
}
