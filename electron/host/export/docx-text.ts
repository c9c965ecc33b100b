import { Bookmark, ExternalHyperlink, InternalHyperlink, ShadingType, TextRun, UnderlineType } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Inline, ReportDocument, Run } from '../../../shared/report/blocks.ts';
import { directionOfRun } from '../../../shared/report/direction.ts';
import { printable } from '../../../shared/report/safe-text.ts';

type RunLook = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'size' | 'style'>;

/**
 * Faces of the two voices in office documents.
 *
 * Not the Source faces of the screens: where those are not installed LibreOffice
 * sets both voices in its default sans, whatever the file's font table says. Calibri
 * and Cambria come with Word and are mapped to look-alikes everywhere else, and as
 * their widths are known the page numbers of the contents can be computed.
 */
export const SANS = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' } as const;
export const SERIF = {
  ascii: 'Cambria',
  hAnsi: 'Cambria',
  cs: 'Times New Roman',
  eastAsia: 'SimSun',
} as const;

/** Of a marker pen, pale enough for print. */
const MARKER = 'FFF1C2';

/** Regions for languages that Word knows only with one. */
const REGIONS: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  pt: 'pt-PT',
  ru: 'ru-RU',
  sw: 'sw-KE',
  zh: 'zh-CN',
};

export function wordLanguage(language: string): {
  readonly value: string;
  readonly eastAsia?: string;
  readonly bidirectional?: string;
} {
  const value = REGIONS[language] ?? language;
  const primary = language.split('-')[0] ?? language;
  if (['ar', 'fa', 'he', 'ur', 'ps'].includes(primary)) return { value, bidirectional: value };
  if (['zh', 'ja', 'ko'].includes(primary)) return { value, eastAsia: value };
  return { value };
}

/** Gives the parts of a document their texts, links and bookmarks. */
export class DocxText {
  readonly #document: ReportDocument;
  readonly #bookmarks = new Map<string, string>();

  constructor(document: ReportDocument) {
    this.#document = document;
  }

  /** Runs of a paragraph, links included; `look` applies to all of them. */
  runs(content: Inline, look: RunLook = {}): ParagraphChild[] {
    return content.flatMap((run): ParagraphChild[] => {
      const leads = run.link !== undefined || run.href !== undefined;
      const parts = this.#parts(run, leads ? { ...look, style: 'Link' } : look);
      if (run.href !== undefined) return [new ExternalHyperlink({ link: run.href, children: parts })];
      if (run.link === undefined) return parts;
      return [new InternalHyperlink({ anchor: this.bookmark(run.link), children: parts })];
    });
  }

  /** Text of the machine. */
  plain(text: string, look: RunLook = {}): ParagraphChild[] {
    return this.runs([{ text }], look);
  }

  /** The children with the bookmark of a block around them, when it has an id. */
  marked(id: string | undefined, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
    return id === undefined ? children : [new Bookmark({ id: this.bookmark(id), children })];
  }

  /** Word's bookmarks hold at most 40 characters, so that ids get short names of their own. */
  bookmark(id: string): string {
    const known = this.#bookmarks.get(id);
    if (known !== undefined) return known;
    const name = `part${this.#bookmarks.size + 1}`;
    this.#bookmarks.set(id, name);
    return name;
  }

  #parts(run: Run, look: RunLook): TextRun[] {
    const turned = directionOfRun(run, this.#document.direction) === 'rtl';
    const options: IRunOptions = {
      ...look,
      font: run.voice === 'room' ? SERIF : SANS,
      ...(run.strong ? { bold: true } : {}),
      ...(run.emphasis ? { italics: true } : {}),
      // Links to outside addresses are underlined, as there is no other sign of them on paper.
      ...(run.underline || run.href !== undefined ? { underline: { type: UnderlineType.SINGLE } } : {}),
      ...(run.strike ? { strike: true } : {}),
      ...(run.marked ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: MARKER } } : {}),
      ...(turned ? { rightToLeft: true } : {}),
      ...(run.language === undefined ? {} : { language: wordLanguage(run.language) }),
    };
    return printable(run.text)
      .split('\n')
      .map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }));
  }
}
