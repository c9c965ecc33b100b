import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { FileChild, IParagraphOptions, IPropertiesOptions, ParagraphChild } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { filled } from '../../../shared/figures/theme.ts';
import type { Inline, ReportDocument } from '../../../shared/report/blocks.ts';
import { printable } from '../../../shared/report/safe-text.ts';
import { DocxBlocks } from './docx-blocks.ts';
import { withTurnedContents } from './docx-finish.ts';
import { AMBER, mirroredRule, numberingOf, PAGE, stylesOf } from './docx-styles.ts';
import { DocxText } from './docx-text.ts';
import type { Pictures } from './read-picture.ts';

/**
 * A document as DOCX.
 *
 * Real heading styles and a table of contents, headers of tables that repeat, text
 * tagged with its language and direction, figures as SVG with a picture for programs
 * that cannot read it. The page numbers in the contents are computed from the
 * widths of the fonts named; where other fonts stand in for them, "Update field" in
 * the office program puts them right.
 */
export async function toDocx(document: ReportDocument, pictures: Pictures = {}): Promise<Uint8Array> {
  const text = new DocxText(document);
  const around = document.direction === 'rtl' ? { bidirectional: true } : {};
  const line = (content: Inline, style: string): Paragraph =>
    new Paragraph({ style, ...around, ...ruleOf(style), children: text.runs(content) });

  const ruleOf = (style: string): Pick<IParagraphOptions, 'border'> => {
    const rule = document.direction === 'rtl' ? mirroredRule(style) : undefined;
    return rule === undefined ? {} : { border: rule };
  };

  const front: FileChild[] = [
    ...document.ribbons.map((ribbon) => line([{ text: ribbon.text }], 'Ribbon')),
    line([{ text: document.title }], 'Title'),
    ...(document.subtitle === undefined ? [] : [line([{ text: document.subtitle }], 'Subtitle')]),
    ...document.meta.map(({ term, details }) =>
      line([{ text: `${term}: `, strong: true }, ...details], 'Normal'),
    ),
    ...(document.disclaimer === undefined ? [] : [line(document.disclaimer, 'Disclaimer')]),
  ];
  const blocks = new DocxBlocks(document, text, pictures);
  const stretches = blocks.stretches(front);
  const record = document.record;
  const closing: FileChild[] =
    // Without a note, the footer says it already.
    record === undefined || record.note.length === 0
      ? []
      : [
          new Paragraph({
            style: 'Note',
            ...around,
            spacing: { before: 480 },
            children: text.runs(record.note),
          }),
          line([{ text: filled(document.words.recordHead, { head: record.head }) }], 'Note'),
        ];

  const properties: IPropertiesOptions = {
    title: printable(document.title),
    ...(document.subtitle === undefined ? {} : { subject: printable(document.subtitle) }),
    creator: 'Baraza',
    lastModifiedBy: 'Baraza',
    styles: stylesOf(document),
    numbering: numberingOf(blocks.listStarts),
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: stretches.map(({ landscape, children }, index) => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        titlePage: index === 0,
        page: {
          size: {
            width: PAGE.width,
            height: PAGE.height,
            orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: PAGE.top,
            bottom: PAGE.bottom,
            left: PAGE.side,
            right: PAGE.side,
            header: 567,
            footer: 510,
          },
        },
      },
      headers: {
        default: headerOf(document, text, landscape),
        first: new Header({ children: [new Paragraph({ children: [] })] }),
      },
      footers: { default: footerOf(document, text, landscape), first: footerOf(document, text, landscape) },
      children: index === stretches.length - 1 ? [...children, ...closing] : children,
    })),
  };
  const packed = await Packer.toBuffer(new Document(properties));
  return document.direction === 'rtl' ? withTurnedContents(packed) : packed;
}

function edge(landscape: boolean): { readonly tabStops: readonly { type: 'right'; position: number }[] } {
  const width = (landscape ? PAGE.height : PAGE.width) - 2 * PAGE.side;
  return { tabStops: [{ type: TabStopType.RIGHT, position: width }] };
}

function headerOf(document: ReportDocument, text: DocxText, landscape: boolean): Header {
  const ribbon = document.ribbons.map((part) => part.text).join(' · ');
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        ...edge(landscape),
        ...(document.direction === 'rtl' ? { bidirectional: true } : {}),
        children: [
          ...text.plain(short(document.title, ribbon === '' ? 100 : 55)),
          ...(ribbon === '' ? [] : [tab(), ...text.plain(short(ribbon, 60), { bold: true, color: AMBER })]),
        ],
      }),
    ],
  });
}

function footerOf(document: ReportDocument, text: DocxText, landscape: boolean): Footer {
  const { words, record } = document;
  const head = record === undefined ? '' : filled(words.recordHead, { head: record.head.slice(0, 16) });
  const page = words.pageOf.split(/(\{page\}|\{pages\})/).flatMap((part): ParagraphChild[] => {
    if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })];
    if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
    return part === '' ? [] : text.plain(part);
  });
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        ...edge(landscape),
        ...(document.direction === 'rtl' ? { bidirectional: true } : {}),
        children: [...text.plain(head), tab(), ...page],
      }),
    ],
  });
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function short(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
