import type { DossierBallot } from '../../domain/model/dossier.ts';
import { describeOrderBars, orderBars, tableOfOrderBars } from '../../figures/order-bars.ts';
import { describePairMatrix, pairMatrix, tableOfPairMatrix } from '../../figures/pair-matrix.ts';
import type { Block } from '../blocks.ts';
import { figure, figureOf, heading, paragraph, strong } from '../build.ts';
import { figureOptions } from './results.ts';
import type { Scribe } from './scribe.ts';

/** Letters of a wording that stand beside a bar. */
const labelLength = 90;

/** What each ballot says of its statements together: in words, as a figure, and each against each. */
export function orderBlocks(scribe: Scribe): Block[] {
  const { t, dossier } = scribe;
  const ballots = dossier.ballots.filter(({ whole, superseded }) => whole !== null && !superseded);
  if (ballots.length === 0) return [];
  return [heading(1, 'orders', t('orders.title')), ...ballots.flatMap((ballot) => orderOf(scribe, ballot))];
}

function orderOf(scribe: Scribe, { label, whole }: DossierBallot): Block[] {
  const { t, language } = scribe;
  if (whole === null) return [];
  const options = figureOptions(scribe, 620);
  const labelOf = (id: string): string => {
    const row = scribe.dossier.statements.find((each) => each.id === id);
    const text = row === undefined ? '' : scribe.wording(row).text;
    const cut = text.length > labelLength ? `${text.slice(0, labelLength)}…` : text;
    return `${scribe.statement(id)} ${cut}`;
  };
  const order = {
    rows: whole.places.map(({ statement, place, share, said }) => ({
      place,
      label: labelOf(statement),
      share,
      said: said[language],
    })),
  };
  const pairs =
    whole.pairs === null
      ? null
      : { labels: whole.pairs.statements.map((id) => scribe.statement(id)), cells: whole.pairs.cells };
  return [
    paragraph([strong(`${label}. `), `${whole.words[language]}.`]),
    figure(
      t('orders.caption', { ballot: label }),
      figureOf(
        orderBars(order, options),
        describeOrderBars(order, options),
        tableOfOrderBars(order, options),
      ),
    ),
    ...whole.notes.map((note) => paragraph(note[language], 'note')),
    ...(pairs === null || pairs.labels.length < 2
      ? []
      : [
          figure(
            t('orders.pairs', { ballot: label }),
            figureOf(
              pairMatrix(pairs, options),
              describePairMatrix(pairs),
              tableOfPairMatrix(pairs, options),
            ),
          ),
        ]),
  ];
}
