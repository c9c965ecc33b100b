import type { DossierFramework } from '../../domain/model/dossier-framework.ts';
import type { FrameworkContent, Matrix } from '../../domain/model/framework.ts';
import { PRINT } from '../../figures/theme.ts';
import { describeDrawing, tableOfDrawing } from '../../framework/describe-drawing.ts';
import { drawDiagram } from '../../framework/draw.ts';
import { drawingWords } from '../../framework/drawing-words.ts';
import { headingLabel } from '../../framework/lines.ts';
import { readingDirection } from '../../framework/reading-direction.ts';
import { documentsFrameworkMessages } from '../../i18n/documents-framework.ts';
import type { Block, Run } from '../blocks.ts';
import { figure, figureOf, heading, paragraph, type Said, table } from '../build.ts';
import { recommendationBlocks } from './framework-recommendations.ts';
import { restsOn } from './framework-sources.ts';
import type { Scribe } from './scribe.ts';

/** Width and letters of a drawing on a page; wider ones are made smaller as a whole. */
const page = { width: 640, text: 12 };

/** The framework as chapters: its drawings, elements, matrices, recommendations and follow-up. */
export function frameworkBlocks(scribe: Scribe): Block[] {
  const { framework } = scribe.dossier;
  if (framework === null) return [];
  const { content } = framework;
  return [
    heading(1, 'framework', documentsFrameworkMessages(scribe.language)('title')),
    ...versionBlocks(scribe, framework),
    ...drawingBlocks(scribe, content),
    ...elementBlocks(scribe, content),
    ...content.matrices.flatMap((matrix, index) => matrixBlocks(scribe, content, matrix, index)),
    ...principleBlocks(scribe, content),
    ...recommendationBlocks(scribe, content),
    ...glossaryBlocks(scribe, content),
    ...indicatorBlocks(scribe, content),
    ...actionBlocks(scribe, content),
  ];
}

function versionBlocks({ language, date }: Scribe, { version }: DossierFramework): Block[] {
  const t = documentsFrameworkMessages(language);
  if (version === null) return [paragraph(t('draft'), 'note')];
  const { number, name, at, note } = version;
  return [
    paragraph(
      at === null ? t('version', { number, name }) : t('version.at', { number, name, date: date(at) }),
      'lead',
    ),
    ...(note === '' ? [] : [paragraph(t('note', { note }))]),
  ];
}

function drawingBlocks({ language }: Scribe, content: FrameworkContent): Block[] {
  if (content.diagrams.length === 0) return [];
  const words = drawingWords(language);
  const direction = readingDirection(content);
  return [
    heading(2, 'framework-drawings', documentsFrameworkMessages(language)('drawings')),
    ...content.diagrams
      // A matrix stands as a table of its own.
      .filter(({ spec }) => spec.type !== 'matrix')
      .map((diagram, index) => {
        const { scene } = drawDiagram(content, diagram, words, { theme: PRINT, size: page, direction });
        const drawn = figureOf(
          scene,
          describeDrawing(content, diagram.spec, words),
          tableOfDrawing(content, diagram.spec, words),
        );
        return figure(diagram.title, drawn, `framework-drawing-${index + 1}`);
      }),
  ];
}

function elementBlocks(scribe: Scribe, content: FrameworkContent): Block[] {
  const t = documentsFrameworkMessages(scribe.language);
  if (content.elements.length === 0) return [];
  return [
    heading(2, 'framework-elements', t('elements')),
    table(t('elements'), {
      columns: [
        { header: t('elements.name'), width: 3, rowHeader: true },
        { header: t('elements.says'), width: 5 },
        { header: t('sources'), width: 2.4 },
      ],
      rows: content.elements.map((row) => [
        scribe.words(row.label),
        scribe.words(row.description),
        restsOn(scribe, row.from),
      ]),
    }),
  ];
}

function matrixBlocks(scribe: Scribe, content: FrameworkContent, matrix: Matrix, index: number): Block[] {
  const t = documentsFrameworkMessages(scribe.language);
  return [
    ...(index === 0 ? [heading(2, 'framework-matrices', t('matrices'))] : []),
    table(matrix.title, {
      columns: [
        { header: '', width: 2, rowHeader: true },
        ...matrix.cols.map((col) => ({ header: scribe.words(headingLabel(content, col)), width: 4 })),
      ],
      rows: matrix.rows.map((row) => [
        scribe.words(headingLabel(content, row)),
        ...matrix.cols.map((col): Said => {
          const cell = matrix.cells.find((each) => each.row === row.id && each.col === col.id);
          if (cell === undefined || cell.items.length === 0)
            return t(cell?.emptyOnPurpose === true ? 'emptyOnPurpose' : 'empty');
          const items = cell.items.flatMap((item, at): Run[] => [
            ...(at === 0 ? [] : [{ text: '; ' }]),
            scribe.words(item),
          ]);
          return cell.status === 'no-consensus' || cell.status === 'parked'
            ? [...items, { text: ` (${t(`status.${cell.status}`)})` }]
            : items;
        }),
      ]),
      ...(matrix.cols.length > 4 ? { landscape: true as const } : {}),
    }),
  ];
}

function principleBlocks(scribe: Scribe, content: FrameworkContent): Block[] {
  const t = documentsFrameworkMessages(scribe.language);
  if (content.principles.length === 0) return [];
  return [
    heading(2, 'framework-principles', t('principles')),
    table(t('principles'), {
      columns: [
        { header: t('principle'), width: 7, rowHeader: true },
        { header: t('sources'), width: 2 },
      ],
      rows: content.principles.map((row) => [scribe.words(row.text), restsOn(scribe, row.from)]),
    }),
  ];
}

function glossaryBlocks(scribe: Scribe, content: FrameworkContent): Block[] {
  const t = documentsFrameworkMessages(scribe.language);
  const terms = content.glossary.filter(({ active }) => active);
  if (terms.length === 0) return [];
  return [
    heading(2, 'framework-glossary', t('glossary')),
    table(t('glossary'), {
      columns: [
        { header: t('term'), width: 2.4, rowHeader: true },
        { header: t('meaning'), width: 6 },
        { header: t('sources'), width: 1.6 },
      ],
      rows: terms
        .toSorted((one, other) => one.term.localeCompare(other.term, scribe.language))
        .map((row) => [
          scribe.words(row.term),
          row.status === 'no-consensus'
            ? [scribe.words(row.definition), ` (${t('status.no-consensus')})`]
            : scribe.words(row.definition),
          restsOn(scribe, row.from),
        ]),
    }),
  ];
}

function indicatorBlocks(scribe: Scribe, content: FrameworkContent): Block[] {
  const t = documentsFrameworkMessages(scribe.language);
  if (content.indicators.length === 0) return [];
  return [
    heading(2, 'framework-indicators', t('indicators')),
    table(t('indicators'), {
      columns: [
        { header: t('indicator'), width: 3.4, rowHeader: true },
        { header: t('measured'), width: 3.4 },
        { header: t('where'), width: 2.4 },
        { header: t('target'), width: 1.6 },
      ],
      rows: content.indicators.map((row) => [
        scribe.words(row.name),
        row.denominator === null ? row.numerator : `${row.numerator} / ${row.denominator}`,
        [row.source, row.frequency].filter((part) => part !== '').join(', '),
        `${row.baseline ?? '–'} → ${row.target ?? '–'}`,
      ]),
    }),
  ];
}

function actionBlocks(scribe: Scribe, content: FrameworkContent): Block[] {
  const t = documentsFrameworkMessages(scribe.language);
  if (content.actions.length === 0) return [];
  const text = new Map(content.recommendations.map((row) => [row.id, row.text]));
  return [
    heading(2, 'framework-actions', t('actions')),
    table(t('actions'), {
      columns: [
        { header: t('action'), width: 4, rowHeader: true },
        { header: t('owner'), width: 2 },
        { header: t('due'), width: 1.8 },
        { header: t('from'), width: 4 },
      ],
      rows: content.actions.map((row) => [
        scribe.words(row.text),
        ownerOf(scribe, row.owner),
        row.due,
        row.recommendation === null ? '' : (text.get(row.recommendation) ?? ''),
      ]),
    }),
  ];
}

/** A role; where it is written as ids of categories, their names. */
function ownerOf({ dossier }: Scribe, owner: string): string {
  return dossier.people.categories.reduce((text, { id, label }) => text.replaceAll(id, label), owner);
}
