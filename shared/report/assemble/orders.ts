import type { DossierBallot } from '../../domain/model/dossier.ts';
import { drawBallotFigure, figureParts } from '../../figures/ballot-figure.ts';
import {
  describeOrderBars,
  type OrderFigure,
  orderBars,
  tableOfOrderBars,
} from '../../figures/order-bars.ts';
import {
  describePairMatrix,
  leadingPairs,
  pairMatrix,
  tableOfPairMatrix,
} from '../../figures/pair-matrix.ts';
import type { FigureOptions } from '../../figures/theme.ts';
import type { Block } from '../blocks.ts';
import { figure, figureOf, heading, paragraph, strong } from '../build.ts';
import { figureOptions } from './results.ts';
import type { Scribe } from './scribe.ts';

/** What each ballot says of its statements together: in words, as a figure, and each against each. */
export function orderBlocks(scribe: Scribe): Block[] {
  const { t, dossier } = scribe;
  const ballots = dossier.ballots.filter(({ whole, superseded }) => whole !== null && !superseded);
  if (ballots.length === 0) return [];
  return [heading(1, 'orders', t('orders.title')), ...ballots.flatMap((ballot) => orderOf(scribe, ballot))];
}

/** Height of a figure, in CSS px at the width of a page, that still fits one with its caption. */
const mostHeight = 780;

/** A caption of one of several figures that belong together. */
function numbered(caption: string, index: number, count: number): string {
  return count === 1 ? caption : `${caption} (${index + 1}/${count})`;
}

/** An order in as many figures as it takes for each to fit a page. */
function orderParts({ rows }: OrderFigure, options: FigureOptions): OrderFigure[] {
  const parts: OrderFigure[] = [];
  for (const row of rows) {
    const longer = { rows: [...(parts.at(-1)?.rows ?? []), row] };
    if (parts.length > 0 && orderBars(longer, options).height <= mostHeight) parts[parts.length - 1] = longer;
    else parts.push({ rows: [row] });
  }
  return parts.length === 0 ? [{ rows: [] }] : parts;
}

function orderOf(scribe: Scribe, { label, whole }: DossierBallot): Block[] {
  const { t, language } = scribe;
  if (whole === null) return [];
  const options = figureOptions(scribe, 620);
  const order = {
    rows: whole.places.map(({ statement, place, share, said }) => ({
      place,
      label: scribe.statementWords(statement),
      share,
      said: said[language],
    })),
  };
  const pairs =
    whole.pairs === null
      ? null
      : leadingPairs({
          labels: whole.pairs.statements.map((id) => scribe.statement(id)),
          cells: whole.pairs.cells,
        });
  return [
    paragraph([strong(`${label}. `), `${whole.words[language]}.`]),
    ...orderParts(order, options).map((part, index, parts) =>
      figure(
        numbered(t('orders.caption', { ballot: label }), index, parts.length),
        figureOf(orderBars(part, options), describeOrderBars(part, options), tableOfOrderBars(part, options)),
      ),
    ),
    ...whole.figures.flatMap((each) => {
      const reading = { language, labelOf: scribe.statementWords, options };
      const parts = figureParts(each, (part) => drawBallotFigure(part, reading).scene.height <= mostHeight);
      return parts.map((part, index) => {
        const { scene, said, table } = drawBallotFigure(part, reading);
        const caption = numbered(`${label}: ${each.title[language]}`, index, parts.length);
        return figure(caption, figureOf(scene, said, table));
      });
    }),
    ...whole.notes.map((note) => paragraph(note[language], 'note')),
    ...(pairs === null || pairs.labels.length < 2
      ? []
      : [
          figure(
            pairs.labels.length < pairs.of
              ? `${t('orders.pairs', { ballot: label })} (1–${pairs.labels.length} / ${pairs.of})`
              : t('orders.pairs', { ballot: label }),
            figureOf(
              pairMatrix(pairs, options),
              describePairMatrix(pairs),
              tableOfPairMatrix(pairs, options),
            ),
          ),
        ]),
  ];
}
