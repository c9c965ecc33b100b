import type { TextBlock } from '../../domain/model/text-block.ts';
import type { Run } from '../blocks.ts';
import { linkTo } from '../build.ts';
import { directionOf } from '../direction.ts';
import { isOutsideAddress } from '../outside-address.ts';
import type { Scribe } from './scribe.ts';

const inline = new Set(['text', 'hardBreak', 'reference']);

/** Whether a node stands in a line, not in a block of its own. */
export function isInline({ type }: TextBlock): boolean {
  return inline.has(type);
}

const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'he',
  'ur',
  'ps',
  'ckb',
  'sd',
  'ug',
  'yi',
  'dv',
]);

function isRightToLeft(language: string): boolean {
  return rightToLeft.has(language.split('-')[0] ?? '');
}

/**
 * A line of an adopted text as runs of the room's voice.
 *
 * The line takes the direction of its first letter, as it did where it was written: an Arabic sentence that ends with
 * an English name stays an Arabic sentence.
 */
export function lineOf(scribe: Scribe, blocks: readonly TextBlock[], language: string): readonly Run[] {
  const runs = blocks.flatMap((block) => runOf(scribe, block, language) ?? []);
  const [first, ...rest] = runs;
  if (first === undefined || directionOf(runs.map(({ text }) => text).join('')) !== 'rtl') return runs;
  // Marks between the words run with the sentence.
  const turned = (run: Run): Run =>
    run.direction === undefined && directionOf(run.text) === undefined ? { ...run, direction: 'rtl' } : run;
  return [{ ...turned(first), opens: 'rtl' }, ...rest.map(turned)];
}

function runOf(scribe: Scribe, block: TextBlock, language: string): Run | null {
  switch (block.type) {
    case 'text':
      return block.text === undefined ? null : wordsOf(scribe, block.text, block.marks ?? [], language);
    case 'hardBreak':
      return { text: '\n', voice: 'room' };
    case 'reference':
      return referenceLabel(scribe, block.attrs?.['kind'], block.attrs?.['id']);
    default:
      return null;
  }
}

function wordsOf(
  scribe: Scribe,
  text: string,
  marks: NonNullable<TextBlock['marks']>,
  language: string,
): Run {
  const has = (type: string): boolean => marks.some((mark) => mark.type === type);
  const href = marks.find(({ type }) => type === 'link')?.attrs?.['href'];
  // Words of another script than their text's language are of no known language, not of that one.
  const direction = directionOf(text);
  const known = direction === undefined || (direction === 'rtl') === isRightToLeft(language);
  return {
    ...scribe.words(text, known ? language : undefined),
    ...(has('bold') ? { strong: true } : {}),
    ...(has('italic') ? { emphasis: true } : {}),
    ...(has('underline') ? { underline: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(has('highlight') ? { marked: true } : {}),
    ...(typeof href === 'string' && isOutsideAddress(href) ? { href } : {}),
  };
}

/**
 * The number of what is named, and the id of the block where it stands; a neutral word for what is not in the dossier.
 */
export function referenceLabel(scribe: Scribe, kind: unknown, id: unknown): Run {
  const { t, dossier, anchor } = scribe;
  switch (kind) {
    case 'statement': {
      const row = dossier.statements.find((each) => each.id === id);
      return row === undefined
        ? { text: t('text.aStatement') }
        : linkTo(anchor.statement(row), scribe.statement(row.id));
    }
    case 'evidence': {
      const place = dossier.evidence.findIndex((each) => each.id === id);
      return place < 0
        ? { text: t('text.aSource') }
        : linkTo(anchor.source(String(id)), `E${String(place + 1).padStart(2, '0')}`);
    }
    case 'input': {
      const row = dossier.inputs.find((each) => each.id === id);
      return row === undefined
        ? { text: t('text.aContribution') }
        : linkTo(anchor.input(row), scribe.input(row.id));
    }
    default:
      return { text: t('text.elsewhere') };
  }
}

/** Several lines as one, each on a line of its own. */
export function linesAsOne(lines: readonly (readonly Run[])[]): readonly Run[] {
  return lines
    .filter((line) => line.some(({ text }) => text.trim() !== ''))
    .flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
}
