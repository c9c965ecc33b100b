import type { DossierText } from '../../domain/model/dossier-text.ts';
import type { TextBlock } from '../../domain/model/text-block.ts';
import type { AnnexBlock, HeadingBlock, Inline, PictureBlock } from '../blocks.ts';
import { isInline, lineOf } from './text-runs.ts';
import { isList, textList } from './text-lists.ts';
import { textTable } from './text-table.ts';
import type { Scribe } from './scribe.ts';

export type TextPart = AnnexBlock['blocks'][number];

/**
 * An adopted text below a heading.
 *
 * Its headings are put under that one without a level left out, whatever levels its writers took; a first heading that
 * says the title again is dropped, and so are empty paragraphs, with which people make room on a screen.
 */
export function textBlocks(
  scribe: Scribe,
  text: Pick<DossierText, 'blocks' | 'language' | 'title'>,
  under: { readonly level: 1 | 2 | 3 | 4; readonly id: string },
): readonly TextPart[] {
  const { language } = text;
  const caption: Inline = [{ text: text.title }];
  const open: number[] = [];
  let headings = 0;
  let isFirst = true;

  const headingOf = (block: TextBlock): readonly TextPart[] => {
    const content = plainly(lineOf(scribe, block.content ?? [], language));
    const said = wordsIn(content);
    if (said === '') return [];
    if (isFirst && said.toLowerCase() === text.title.trim().toLowerCase()) return [];
    const wanted = block.attrs?.['level'];
    const level = typeof wanted === 'number' ? wanted : 1;
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    headings += 1;
    return [
      {
        kind: 'heading',
        level: Math.min(under.level + open.length, 4) as HeadingBlock['level'],
        id: `${under.id}-${headings}`,
        content,
      },
    ];
  };

  const partsOf = (blocks: readonly TextBlock[], tone: 'body' | 'quotation'): readonly TextPart[] => {
    const parts: TextPart[] = [];
    let line: TextBlock[] = [];
    const settle = (): void => {
      const content = lineOf(scribe, line, language);
      line = [];
      if (wordsIn(content) !== '') parts.push({ kind: 'paragraph', tone, content });
    };
    for (const block of blocks) {
      if (isInline(block)) {
        line.push(block);
        continue;
      }
      settle();
      parts.push(...partOf(block, tone));
      if (parts.length > 0) isFirst = false;
    }
    settle();
    if (parts.length > 0) isFirst = false;
    return parts;
  };

  const partOf = (block: TextBlock, tone: 'body' | 'quotation'): readonly TextPart[] => {
    switch (block.type) {
      case 'heading':
        if (!(block.content ?? []).every(isInline)) return partsOf(block.content ?? [], tone);
        if (tone === 'body') return headingOf(block);
        return [
          {
            kind: 'paragraph',
            tone,
            content: lineOf(scribe, block.content ?? [], language).map((run) => ({ ...run, strong: true })),
          },
        ];
      case 'blockquote':
        return partsOf(block.content ?? [], 'quotation');
      case 'table': {
        const made = textTable(scribe, block, { language, caption });
        return made === null ? partsOf(block.content ?? [], tone) : [made];
      }
      case 'image':
        return [pictureOf(block)];
      case 'horizontalRule':
        return [{ kind: 'paragraph', tone: 'note', content: [{ text: '* * *' }] }];
      default:
        if (isInline(block)) return partsOf([block], tone);
        if (!isList(block)) return partsOf(block.content ?? [], tone);
        return textList(scribe, block, language).flatMap((part) =>
          part.kind === 'list' ? [part] : partOf(part.block, tone),
        );
    }
  };

  return partsOf(text.blocks, 'body');
}

function wordsIn(content: Inline): string {
  return content
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** A heading's words, in the machine's face and without links: the contents link to it as a whole. */
function plainly(content: Inline): Inline {
  return content.map(({ text, language, direction, opens, emphasis }) => ({
    text,
    ...(language === undefined ? {} : { language }),
    ...(direction === undefined ? {} : { direction }),
    ...(opens === undefined ? {} : { opens }),
    ...(emphasis === undefined ? {} : { emphasis }),
  }));
}

function pictureOf({ attrs = {} }: TextBlock): PictureBlock {
  const { hash, alt, width } = attrs;
  return {
    kind: 'picture',
    hash: typeof hash === 'string' ? hash : '',
    alt: typeof alt === 'string' ? alt.trim() : '',
    ...(typeof width === 'number' && width > 0 ? { width } : {}),
  };
}
