import * as Y from 'yjs';
import type { FrameworkContent } from '../domain/model/framework.ts';
import type { Block } from './blocks.ts';
import { placeCard, setArea } from './board.ts';
import { metaOf, shapeVersion, textOf } from './shape.ts';
import { elementsOf } from './write-blocks.ts';
import { writeFramework } from './write-framework.ts';

/**
 * What a new document starts with: the present wording, what was adopted of it (in a file that was imported), the
 * themes that there are with their cards, or the framework's draft as the record had it.
 */
export type Seed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'board';
      readonly themes: readonly { readonly id: string; readonly label: string }[];
      readonly cards: readonly { readonly id: string; readonly theme: string | null }[];
    }
  | { readonly kind: 'framework'; readonly content: FrameworkContent };

/** Size of a card and of an area on the board, in board units; areas stand in rows of so many. */
const card = { w: 220, h: 120, gap: 16 } as const;
const perAreaRow = 2;
const areasPerRow = 3;
const areaTop = 56;

/**
 * Writes the first content. Only the host calls it, once, before anybody opened the document: seeds of two writers
 * would stand there twice.
 */
export function seedDocument(doc: Y.Doc, seed: Seed): void {
  doc.transact(() => {
    metaOf(doc).set('shape', shapeVersion);
    if (seed.kind === 'text') seedText(doc, seed.text);
    else if (seed.kind === 'board') seedBoard(doc, seed);
    else if (seed.kind === 'framework') writeFramework(doc, seed.content);
    else textOf(doc).insert(0, elementsOf(seed.blocks));
  });
}

function seedText(doc: Y.Doc, text: string): void {
  if (text === '') return;
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = new Y.XmlElement('paragraph');
    if (line !== '') paragraph.insert(0, [new Y.XmlText(line)]);
    return paragraph;
  });
  textOf(doc).insert(0, paragraphs);
}

function seedBoard(doc: Y.Doc, { themes, cards }: Seed & { readonly kind: 'board' }): void {
  const width = card.gap + perAreaRow * (card.w + card.gap);
  let top = 0;
  for (let row = 0; row < themes.length; row += areasPerRow) {
    const inRow = themes.slice(row, row + areasPerRow);
    const heights = inRow.map((theme) => {
      const own = cards.filter((each) => each.theme === theme.id);
      return areaTop + card.gap + Math.max(1, Math.ceil(own.length / perAreaRow)) * (card.h + card.gap);
    });
    const height = Math.max(...heights);
    for (const [column, theme] of inRow.entries()) {
      const x = column * (width + 2 * card.gap);
      setArea(doc, theme.id, { label: theme.label, x, y: top, w: width, h: height, theme: theme.id });
      const own = cards.filter((each) => each.theme === theme.id);
      for (const [index, { id }] of own.entries()) {
        placeCard(doc, id, {
          x: card.gap + (index % perAreaRow) * (card.w + card.gap),
          y: areaTop + Math.floor(index / perAreaRow) * (card.h + card.gap),
          area: theme.id,
        });
      }
    }
    top += height + 2 * card.gap;
  }
}
