import type { DossierGathered } from '../../domain/model/gathered.ts';
import { describeOrderBars, orderBars, tableOfOrderBars } from '../../figures/order-bars.ts';
import { describeQuestionGrid, questionGrid, tableOfQuestionGrid } from '../../figures/question-grid.ts';
import { describeWordCloud, tableOfWordCloud, wordCloud } from '../../figures/word-cloud.ts';
import type { Block, Figure } from '../blocks.ts';
import { figure, figureOf, heading, paragraph, strong, table } from '../build.ts';
import { gatheredBars, gatheredNotes, gatheredWords } from './gathered-words.ts';
import { figureOptions } from './results.ts';
import type { Scribe } from './scribe.ts';

/** What steps came to that count words, choices or the cells of a grid: in words, as a figure, with its numbers. */
export function gatheredBlocks(scribe: Scribe): Block[] {
  const { t, dossier } = scribe;
  if (dossier.gathered.length === 0) return [];
  return [
    heading(1, 'gathered', t('gathered.title')),
    paragraph(t('gathered.intro'), 'lead'),
    ...dossier.gathered.flatMap((row) => stepBlocks(scribe, row)),
  ];
}

function stepBlocks(scribe: Scribe, row: DossierGathered): Block[] {
  const { title, prompt, gathered } = row;
  const { t, language } = scribe;
  const picture = pictureOf(scribe, gathered);
  return [
    paragraph([
      strong(`${title}. `),
      ...(prompt === '' || prompt === title ? [] : [scribe.words(prompt), { text: ' ' }]),
      `${gatheredWords(gathered, language)}.`.replace(/([.?!])\.$/u, '$1'),
    ]),
    ...(picture === null ? [] : [figure(t('gathered.caption', { title }), picture)]),
    ...gatheredNotes(gathered, language).map((note) => paragraph(`${note}.`, 'note')),
    ...cellsTable(scribe, row),
  ];
}

/** What was said in each cell of a grid that anything was said in. */
function cellsTable(scribe: Scribe, { title, gathered, cells }: DossierGathered): Block[] {
  const { t, dossier } = scribe;
  if (gathered.kind !== 'grid') return [];
  const rows = gathered.cells.flatMap(({ place, row, column, prompt }) => {
    const inputs = cells.find((cell) => cell.place === place)?.inputs ?? [];
    const question =
      prompt === '' ? `${gathered.rows[row] ?? ''} · ${gathered.columns[column] ?? ''}` : prompt;
    return inputs.flatMap((id, index) => {
      const input = dossier.inputs.find((each) => each.id === id);
      if (input === undefined) return [];
      return [[index === 0 ? question : '', scribe.input(id), [scribe.words(input.text, input.language)]]];
    });
  });
  if (rows.length === 0) return [];
  return [
    table(t('gathered.cells', { title }), {
      columns: [
        { header: t('gathered.cell'), width: 3 },
        { header: t('annex.input'), width: 1 },
        { header: t('annex.words'), width: 6 },
      ],
      rows,
    }),
  ];
}

/** Null where nothing may be shown, or nobody answered. */
function pictureOf(scribe: Scribe, gathered: DossierGathered['gathered']): Figure | null {
  const options = figureOptions(scribe, 620);
  switch (gathered.kind) {
    case 'words': {
      if (gathered.words.length === 0) return null;
      if (gathered.look === 'bars') return barsOf(scribe, gathered);
      return figureOf(
        wordCloud(gathered, options),
        describeWordCloud(gathered, options),
        tableOfWordCloud(gathered, options),
      );
    }
    case 'choices':
      return gathered.isWithheld || gathered.answered === 0 ? null : barsOf(scribe, gathered);
    case 'grid':
      return figureOf(
        questionGrid(gathered, options),
        describeQuestionGrid(gathered, options),
        tableOfQuestionGrid(gathered, options),
      );
  }
}

function barsOf(scribe: Scribe, gathered: Parameters<typeof gatheredBars>[0]): Figure {
  const options = figureOptions(scribe, 620);
  const bars = gatheredBars(gathered, scribe.language);
  return figureOf(
    orderBars(bars, options),
    describeOrderBars(bars, options),
    tableOfOrderBars(bars, options),
  );
}
