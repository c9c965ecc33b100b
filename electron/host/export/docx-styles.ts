import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import type { IParagraphOptions, IPropertiesOptions } from 'docx';
import type { ReportDocument } from '../../../shared/report/blocks.ts';
import { SANS, SERIF, wordLanguage } from './docx-text.ts';

export const INK = '1B2421';
export const MUTED = '4A534E';
export const HAIRLINE = 'B9B5AB';
export const ACCENT = '0F5C4D';
export const AMBER = '7A4F00';

/** A4 with its margins, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838, side: 1134, top: 1304, bottom: 1134 } as const;
/** Room for a statement's number and ticks. */
export const MARGIN = 794;

/** Rules in the margin of a paragraph; Word does not mirror them, so that right-to-left text asks for its own. */
const RULES = {
  Disclaimer: { size: 18, color: AMBER, space: 8 },
  Quotation: { size: 6, color: '8A8F89', space: 8 },
  Reservation: { size: 12, color: AMBER, space: 6 },
} as const;

const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto', space: 0 } as const;

/** The rule of a style on the side where right-to-left text starts. */
export function mirroredRule(style: string | undefined): IParagraphOptions['border'] {
  if (style !== 'Disclaimer' && style !== 'Quotation' && style !== 'Reservation') return undefined;
  return { left: NO_RULE, right: { style: BorderStyle.SINGLE, ...RULES[style] } };
}

function ruled(style: keyof typeof RULES): NonNullable<IParagraphOptions['border']> {
  return { left: { style: BorderStyle.SINGLE, ...RULES[style] } };
}

/** Styles by their usual names, so that an office program can restyle the document as a whole. */
export function stylesOf(document: ReportDocument): NonNullable<IPropertiesOptions['styles']> {
  const heading = (size: number, before: number, after: number): object => ({
    run: { size, bold: true, font: SANS, color: INK },
    paragraph: {
      spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  });
  const body = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const;
  return {
    default: {
      document: {
        run: { font: SANS, size: 21, color: INK, language: wordLanguage(document.language) },
        paragraph: { spacing: { after: 120, line: 283, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 50, bold: true, font: SANS, color: INK },
        paragraph: {
          spacing: { before: 240, after: 80, line: 252, lineRule: LineRuleType.AUTO },
          keepNext: true,
        },
      },
      heading1: heading(34, 480, 160),
      heading2: heading(26, 320, 100),
      heading3: heading(23, 240, 80),
      heading4: heading(21, 200, 60),
      caption: {
        run: { size: 20, italics: false, bold: false, color: INK, font: SANS },
        paragraph: {
          spacing: { before: 240, after: 80, line: 252, lineRule: LineRuleType.AUTO },
          keepNext: true,
          keepLines: true,
        },
      },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        ...body,
        run: { size: 26, color: MUTED },
        paragraph: { spacing: { after: 240 } },
      },
      { id: 'Lead', name: 'Lead', ...body, run: { size: 24 } },
      {
        id: 'Note',
        name: 'Note',
        ...body,
        run: { size: 18, color: MUTED },
        paragraph: { spacing: { after: 60, line: 252, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Ribbon',
        name: 'Ribbon',
        ...body,
        run: { bold: true, color: AMBER },
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: 'Disclaimer',
        name: 'Disclaimer',
        ...body,
        paragraph: {
          spacing: { before: 120, after: 240 },
          border: ruled('Disclaimer'),
          indent: { left: 200 },
        },
      },
      {
        id: 'Quotation',
        name: 'Quotation',
        ...body,
        paragraph: {
          spacing: { before: 80, after: 140 },
          indent: { left: 400 },
          border: ruled('Quotation'),
        },
      },
      {
        id: 'Term',
        name: 'Term',
        ...body,
        run: { bold: true },
        paragraph: { spacing: { after: 20 }, keepNext: true },
      },
      { id: 'Definition', name: 'Definition', ...body, paragraph: { indent: { left: 400 } } },
      {
        id: 'ContentsTitle',
        name: 'Contents title',
        ...body,
        run: { size: 34, bold: true },
        paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        ...body,
        paragraph: { spacing: { before: 60, after: 40, line: 252, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'TOC2',
        name: 'toc 2',
        ...body,
        paragraph: { spacing: { after: 20, line: 252, lineRule: LineRuleType.AUTO }, indent: { left: 320 } },
      },
      {
        id: 'TOC3',
        name: 'toc 3',
        ...body,
        paragraph: { spacing: { after: 20, line: 252, lineRule: LineRuleType.AUTO }, indent: { left: 640 } },
      },
      {
        id: 'Statement',
        name: 'Statement',
        ...body,
        run: { size: 24, font: SERIF },
        paragraph: {
          spacing: { before: 240, after: 60, line: 290, lineRule: LineRuleType.AUTO },
          indent: { left: MARGIN, hanging: MARGIN },
          border: { top: { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE, space: 8 } },
          keepNext: true,
          keepLines: true,
        },
      },
      {
        id: 'Verdict',
        name: 'Verdict',
        ...body,
        paragraph: { spacing: { after: 40 }, indent: { left: MARGIN, hanging: MARGIN }, keepNext: true },
      },
      {
        id: 'StatementNote',
        name: 'Statement note',
        basedOn: 'Note',
        quickFormat: true,
        paragraph: { indent: { left: MARGIN } },
      },
      {
        id: 'StatementLabel',
        name: 'Statement label',
        ...body,
        run: { size: 18, bold: true },
        paragraph: { spacing: { before: 120, after: 40 }, indent: { left: MARGIN }, keepNext: true },
      },
      {
        id: 'Reservation',
        name: 'Reservation',
        ...body,
        run: { font: SERIF },
        paragraph: {
          indent: { left: MARGIN + 160 },
          spacing: { after: 80 },
          border: ruled('Reservation'),
          keepLines: true,
        },
      },
      {
        id: 'TableText',
        name: 'Table text',
        ...body,
        run: { size: 18 },
        paragraph: { spacing: { after: 0, line: 245, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Header',
        name: 'header',
        ...body,
        run: { size: 17, color: MUTED },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'Footer',
        name: 'footer',
        ...body,
        run: { size: 17, color: MUTED },
        paragraph: { spacing: { after: 0 } },
      },
    ],
    characterStyles: [{ id: 'Link', name: 'Link', run: { color: ACCENT } }],
  };
}

export const BULLETS = 'bullets';
/** The numbering of ordered lists that begin at a number. */
export function numbersFrom(start: number): string {
  return `numbers-${start}`;
}

export const deepestLevel = 5;

export function indentOf(level: number): { readonly left: number; readonly hanging: number } {
  return { left: 400 * (level + 1), hanging: 300 };
}

/** The numberings that lists refer to, one for each number at which a list begins. */
export function numberingOf(starts: Iterable<number>): NonNullable<IPropertiesOptions['numbering']> {
  const levels = (
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: (level: number) => string,
    start = 1,
  ) =>
    Array.from({ length: deepestLevel + 1 }, (_, level) => ({
      level,
      format,
      text: text(level),
      alignment: AlignmentType.START,
      ...(level === 0 ? { start } : {}),
      style: { paragraph: { indent: indentOf(level), spacing: { after: 60 } } },
    }));
  return {
    config: [
      {
        reference: BULLETS,
        levels: levels(LevelFormat.BULLET, (level) => ['•', '–', '·'][level % 3] ?? '•'),
      },
      ...[...starts].map((start) => ({
        reference: numbersFrom(start),
        levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`, start),
      })),
    ],
  };
}
