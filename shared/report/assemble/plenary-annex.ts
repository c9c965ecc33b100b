import type { DossierReading } from '../../domain/model/dossier-reading.ts';
import type { FrozenCell } from '../../domain/model/reading.ts';
import { decisionOn, itemsOf, stateOf } from '../../framework/reading.ts';
import { documentsFrameworkMessages } from '../../i18n/documents-framework.ts';
import type { Run } from '../blocks.ts';
import { paragraph, type Said, table } from '../build.ts';
import type { AnnexParts } from './annexes.ts';
import type { Scribe } from './scribe.ts';

/** Each matrix that the room read, cell by cell: what it did with it, the words before, and what was said. */
export function plenaryAnnex(scribe: Scribe): AnnexParts | null {
  const readings = scribe.dossier.framework?.readings ?? [];
  if (readings.length === 0) return null;
  const t = documentsFrameworkMessages(scribe.language);
  return {
    id: 'annex-plenary',
    title: t('plenary'),
    blocks: [
      paragraph(t('plenary.intro'), 'note'),
      ...readings.flatMap((reading) => [
        paragraph(plenarySummary(scribe, reading)),
        table(
          reading.meeting === null ? reading.frozen.title : `${reading.frozen.title} (${reading.meeting})`,
          {
            columns: [
              { header: t('plenary.cell'), width: 3, rowHeader: true },
              { header: t('plenary.did'), width: 2.2 },
              { header: t('plenary.words'), width: 4.6 },
              { header: t('plenary.said'), width: 3.2 },
            ],
            rows: reading.frozen.cells.map((cell) => row(scribe, reading, cell)),
            landscape: true,
          },
        ),
      ]),
    ],
  };
}

/** How many cells were adopted together, and how many the room discussed. */
export function plenarySummary({ language }: Scribe, { decisions, frozen }: DossierReading): string {
  const t = documentsFrameworkMessages(language);
  const bloc = decisions.findLast(({ enBloc }) => enBloc)?.cells.length ?? 0;
  return t('plenary.summary', { title: frozen.title, cells: frozen.cells.length, bloc });
}

function row(scribe: Scribe, reading: DossierReading, cell: FrozenCell): Said[] {
  const t = documentsFrameworkMessages(scribe.language);
  const { frozen, remarks } = reading;
  const decision = standing(reading, cell.id);
  const label = (list: typeof frozen.rows, id: string): string =>
    list.find((each) => each.id === id)?.label ?? id;
  const did = [
    t(`plenary.${stateOf(cell, decision)}`),
    ...(decision?.enBloc === true ? [t('plenary.enBloc')] : []),
    ...(decision === null || decision.at === '' ? [] : [scribe.date(decision.at)]),
  ].join(', ');
  const flags = remarks.filter((remark) => remark.cell === cell.id);
  return [
    scribe.words(`${label(frozen.rows, cell.row)} × ${label(frozen.cols, cell.col)}`),
    did,
    words(
      scribe,
      cell,
      decision === null ? cell.items : itemsOf(cell, decision),
      decision?.kind === 'amended',
    ),
    flags.length === 0
      ? ''
      : [
          { text: t('plenary.flags', { count: flags.length }) },
          ...flags.flatMap((remark): Run[] =>
            remark.text === ''
              ? []
              : [
                  { text: '; ' },
                  scribe.words(`“${remark.text}”`),
                  ...(remark.category === null ? [] : [{ text: ` (${remark.category})` }]),
                ],
          ),
        ],
  ];
}

function words(scribe: Scribe, cell: FrozenCell, now: readonly string[], isAmended: boolean): Said {
  const t = documentsFrameworkMessages(scribe.language);
  const list = (items: readonly string[]): Run =>
    items.length === 0 ? { text: t('empty') } : scribe.words(items.join('; '));
  return isAmended
    ? [list(now), { text: ` (${t('plenary.before')} ` }, list(cell.items), { text: ')' }]
    : [list(now)];
}

/** The decision that stands on a cell; in a dossier only those that stand are told. */
function standing({ decisions }: DossierReading, cell: string) {
  return decisionOn(
    {
      decisions: decisions.map((row) => ({ ...row, at: row.at ?? '', by: '', before: [], takenBack: false })),
    },
    cell,
  );
}
