import {
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { FileChild, IParagraphOptions } from 'docx';
import type {
  Block,
  Figure,
  Inline,
  PictureBlock,
  ReportDocument,
  StatementBlock,
} from '../../../shared/report/blocks.ts';
import { directionOfText } from '../../../shared/report/direction.ts';
import { startsWide } from '../../../shared/report/headings.ts';
import { numbering } from '../../../shared/report/numbering.ts';
import { printable } from '../../../shared/report/safe-text.ts';
import { DocxLists } from './docx-lists.ts';
import { pixels, tallest, wordPicture } from './docx-picture.ts';
import { ACCENT, MARGIN, mirroredRule, MUTED, PAGE } from './docx-styles.ts';
import { wordTable } from './docx-table.ts';
import type { DocxText } from './docx-text.ts';
import { pictureInWords, type Pictures } from './read-picture.ts';
import { scenePng } from './scene-png.ts';
import { svgFile } from './scene-svg-text.ts';
import { versionOf } from './version-words.ts';

/** A run of pages of one orientation. */
export interface Stretch {
  readonly landscape: boolean;
  readonly children: readonly FileChild[];
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** The blocks of a document as Word's, cut where pages turn to landscape and back. */
export class DocxBlocks {
  readonly #document: ReportDocument;
  readonly #text: DocxText;
  readonly #numbers: ReadonlyMap<Block, string>;
  readonly #pictures: Pictures;
  readonly #lists: DocxLists;

  constructor(document: ReportDocument, text: DocxText, pictures: Pictures) {
    this.#document = document;
    this.#text = text;
    this.#numbers = numbering(document);
    this.#pictures = pictures;
    this.#lists = new DocxLists((content, options, id) => this.#paragraph(content, options, id));
  }

  /** The numbers at which lists begin; complete once the stretches are made. */
  get listStarts(): ReadonlySet<number> {
    return this.#lists.starts;
  }

  stretches(front: readonly FileChild[]): readonly Stretch[] {
    const stretches: { landscape: boolean; children: FileChild[] }[] = [
      { landscape: false, children: [...front] },
    ];
    const place = (block: Block): void => {
      if (block.kind === 'annex') {
        const title: Inline = [{ text: `${block.label}. ` }, ...block.title];
        // A title on a page of its own before a wide table looks like a lost page.
        const wide = startsWide(block);
        add(wide, [this.#heading(1, block.id, title, !wide)]);
        for (const part of block.blocks) place(part);
      } else add(block.kind === 'table' && block.landscape === true, this.#children(block));
    };
    const add = (landscape: boolean, children: readonly FileChild[]): void => {
      const last = stretches.at(-1);
      if (last?.landscape === landscape) last.children.push(...children);
      else stretches.push({ landscape, children: [...children] });
    };
    for (const block of this.#document.blocks) place(block);
    return stretches;
  }

  #children(block: Exclude<Block, { kind: 'annex' }>): readonly FileChild[] {
    const { words } = this.#document;
    const text = this.#text;
    switch (block.kind) {
      case 'heading':
        return [this.#heading(block.level, block.id, block.content, block.newPage ?? false)];
      case 'paragraph': {
        const style = { body: 'Normal', lead: 'Lead', note: 'Note', quotation: 'Quotation' }[block.tone];
        return [this.#paragraph(block.content, { style }, block.id)];
      }
      case 'list':
        return this.#lists.paragraphs(block);
      case 'definitions':
        return block.entries.flatMap((entry) => [
          this.#paragraph(entry.term, { style: 'Term' }, entry.id),
          ...entry.details.map((detail) => this.#paragraph(detail, { style: 'Definition' })),
        ]);
      case 'table': {
        const width = (block.landscape ? PAGE.height : PAGE.width) - 2 * PAGE.side;
        return [
          ...(block.bare ? [] : [this.#caption(block, block.caption, block.id)]),
          wordTable(block, this.#document, text, { width }),
          ...this.#after(block.notes),
        ];
      }
      case 'figure':
        return [this.#caption(block, block.caption, block.id), ...this.#figure(block.figure, 0)];
      case 'picture':
        return [this.#picture(block)];
      case 'statement':
        return this.#statement(block);
      case 'page-break':
        return [new Paragraph({ children: [new PageBreak()] })];
      case 'contents':
        return [
          new Paragraph({ style: 'ContentsTitle', ...this.#around(), children: text.plain(words.contents) }),
          new TableOfContents(printable(words.contents), {
            hyperlink: true,
            headingStyleRange: `1-${block.depth}`,
          }),
        ];
    }
  }

  #around(content: Inline = []): Pick<IParagraphOptions, 'bidirectional'> {
    return directionOfText(content, this.#document.direction) === 'rtl' ? { bidirectional: true } : {};
  }

  #paragraph(content: Inline, options: IParagraphOptions, id?: string): Paragraph {
    const around = this.#around(content);
    const rule = around.bidirectional === true ? mirroredRule(options.style) : undefined;
    return new Paragraph({
      ...options,
      ...around,
      ...(rule === undefined ? {} : { border: rule }),
      children: this.#text.marked(id, this.#text.runs(content)),
    });
  }

  #heading(level: 1 | 2 | 3 | 4, id: string, content: Inline, newPage: boolean): Paragraph {
    return new Paragraph({
      heading: HEADINGS[level - 1] ?? HeadingLevel.HEADING_4,
      ...(newPage ? { pageBreakBefore: true } : {}),
      ...this.#around(content),
      children: this.#text.marked(id, this.#text.runs(content)),
    });
  }

  #caption(block: Block, content: Inline, id: string | undefined): Paragraph {
    const label = this.#text.plain(`${this.#numbers.get(block) ?? ''}  `, { bold: true });
    return new Paragraph({
      style: 'Caption',
      ...this.#around(content),
      children: this.#text.marked(id, [...label, ...this.#text.runs(content)]),
    });
  }

  #picture(block: PictureBlock): Paragraph {
    const image = wordPicture(block, this.#pictures);
    if (image === null) {
      const said = pictureInWords(this.#document.words, block.alt);
      return this.#paragraph([{ text: said }], { style: 'Note' }, block.id);
    }
    const children = this.#text.marked(block.id, [image]);
    return new Paragraph({ spacing: { before: 120, after: 160 }, children });
  }

  /** Notes below a table; without them an empty line, as Word would join two tables in a row. */
  #after(notes: readonly Inline[], style = 'Note'): Paragraph[] {
    if (notes.length === 0) return [new Paragraph({ style, children: [] })];
    return notes.map((note) => this.#paragraph(note, { style }));
  }

  /** The picture; and its numbers as a table where the picture cannot write all the letters. */
  #figure(figure: Figure, indent: number, keepNext = false): FileChild[] {
    const room = PAGE.width - 2 * PAGE.side - indent;
    const { png, complete } = scenePng(figure.scene);
    // A picture longer than a page is cut off by Word: it is set smaller.
    const width = Math.min(pixels(room), (tallest * figure.scene.width) / figure.scene.height);
    const size = {
      width: Math.max(1, Math.round(width)),
      height: Math.max(1, Math.round((figure.scene.height / figure.scene.width) * width)),
    };
    const image = new ImageRun({
      type: 'svg',
      data: Buffer.from(svgFile(figure.scene, figure.description), 'utf8'),
      transformation: size,
      fallback: { type: 'png', data: Buffer.from(png) },
      altText: { name: 'figure', title: '', description: printable(figure.description) },
    });
    const picture = new Paragraph({
      indent: { left: indent },
      spacing: { after: 120 },
      keepNext,
      children: [image],
    });
    if (complete) return [picture];
    return [
      picture,
      wordTable(figure.data, this.#document, this.#text, { width: room, ...(indent > 0 ? { indent } : {}) }),
      ...this.#after([]),
    ];
  }

  #statement(block: StatementBlock): FileChild[] {
    const { words } = this.#document;
    const text = this.#text;
    const stop = { tabStops: [{ type: TabStopType.LEFT, position: MARGIN }] };
    const label = (said: string): Paragraph =>
      new Paragraph({ style: 'StatementLabel', ...this.#around(), children: text.plain(said) });
    const number = [...text.plain(block.number, { bold: true }), new TextRun({ children: [new Tab()] })];
    const children: FileChild[] = [
      new Paragraph({
        style: 'Statement',
        ...stop,
        ...this.#around(block.content),
        children: text.marked(block.id, [...number, ...text.runs(block.content)]),
      }),
      new Paragraph({
        style: 'Verdict',
        ...stop,
        ...this.#around(block.verdict),
        children: [
          ...this.#ticks(block),
          new TextRun({ children: [new Tab()] }),
          ...text.runs(block.verdict, { bold: true }),
          ...text.plain(`  ${versionOf(words, block)}`, { color: MUTED }),
        ],
      }),
    ];
    if (block.counts !== undefined)
      children.push(
        this.#paragraph(block.counts, { style: 'StatementNote', keepNext: block.figure !== undefined }),
      );
    if (block.figure !== undefined)
      children.push(
        ...this.#figure(block.figure, MARGIN, block.groups === undefined && block.reservations.length === 0),
      );
    for (const { by, content } of block.reservations) {
      const [before = '', after = ''] = words.reservationBy.split('{by}');
      children.push(
        new Paragraph({
          style: 'StatementLabel',
          ...this.#around(),
          children: text.runs([{ text: before }, ...by, { text: after }].filter((run) => run.text !== '')),
        }),
        this.#paragraph(content, { style: 'Reservation' }),
      );
    }
    if (block.groups !== undefined) {
      const width = PAGE.width - 2 * PAGE.side - MARGIN;
      const table = wordTable(block.groups, this.#document, text, { width, indent: MARGIN });
      children.push(label(words.groups), table, ...this.#after(block.groups.notes, 'StatementNote'));
    }
    if (block.history.length > 0) children.push(label(words.history));
    for (const step of block.history) {
      children.push(
        this.#paragraph(step.content, {
          style: 'Definition',
          indent: { left: MARGIN },
          spacing: { after: 20 },
          keepNext: true,
        }),
        this.#paragraph([{ text: `${versionOf(words, step)}. ` }, ...step.change], {
          style: 'StatementNote',
          keepNext: true,
        }),
      );
    }
    if (block.sources.length > 0) {
      const sources = block.sources.flatMap(({ label: said, link }, index) => [
        ...(index === 0 ? [] : [{ text: ' · ' }]),
        { text: said, ...(link === undefined ? {} : { link }) },
      ]);
      children.push(
        this.#paragraph([{ text: `${words.sources}: ` }, ...sources], { style: 'StatementNote' }),
      );
    }
    return children;
  }

  /** One tick a source in the margin beside the verdict, each a link to its source. */
  #ticks(block: StatementBlock): ReturnType<DocxText['runs']> {
    return block.sources.slice(0, 8).flatMap(({ link }) =>
      this.#text.runs([{ text: '|', ...(link === undefined ? {} : { link }) }], {
        color: ACCENT,
        bold: true,
      }),
    );
  }
}
