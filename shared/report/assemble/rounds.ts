import type { DossierBallot, ReportedItem } from '../../domain/model/dossier.ts';
import type { DotFigure } from '../../figures/dot-plot.ts';
import { documentsStatisticsMessages } from '../../i18n/documents-statistics.ts';
import type { Block } from '../blocks.ts';
import { heading, linkTo, paragraph, type Said, table } from '../build.ts';
import { dotFigures } from './dot-figures.ts';
import { medianOf, scaleTicks } from './results.ts';
import type { Scribe } from './scribe.ts';
import { slopeBlocks } from './round-slopes.ts';
import { fateOf } from './statements.ts';

/** Statements that were asked in rounds: response and attrition, what left and why, what was reworded, how medians moved. */
export function roundBlocks(scribe: Scribe): Block[] {
  const t = documentsStatisticsMessages(scribe.language);
  const chains = chainsOf(scribe.dossier.ballots);
  if (chains.length === 0) return [];
  return [
    heading(1, 'rounds', t('rounds.title')),
    paragraph(t('rounds.intro'), 'lead'),
    ...chains.flatMap((chain) => [
      paragraph(t(`rounds.fedBack.${feedbackOf(chain)}`)),
      responseTable(scribe, chain),
      ...medianFigure(scribe, chain),
      ...slopeBlocks(scribe, chain),
      ...leftTable(scribe, chain),
      ...rewordedTable(scribe, chain),
    ]),
  ];
}

type Chain = readonly DossierBallot[];

/** Ballots that follow each other as rounds, the first one first; a round that was voted again is not among them. */
function chainsOf(ballots: readonly DossierBallot[]): Chain[] {
  const told = ballots.filter(({ superseded }) => !superseded);
  const byId = new Map(told.map((ballot) => [ballot.id, ballot]));
  const followed = new Set(told.map(({ since }) => since?.previous));
  return told.flatMap((last) => {
    if (followed.has(last.id)) return [];
    const chain = [last];
    for (let at = before(byId, last); at !== undefined && !chain.includes(at); at = before(byId, at))
      chain.unshift(at);
    return chain.length < 2 ? [] : [chain];
  });
}

/** What the later rounds were set to show of the ones before. */
function feedbackOf(chain: Chain): 'groups' | 'room' | 'own' {
  const set = chain.at(-1)?.source.settings['feedback'];
  return set === 'room' || set === 'own' ? set : 'groups';
}

function before(
  byId: ReadonlyMap<string, DossierBallot>,
  { since }: DossierBallot,
): DossierBallot | undefined {
  return since === null ? undefined : byId.get(since.previous);
}

function pairsOf(chain: Chain): { readonly earlier: DossierBallot; readonly later: DossierBallot }[] {
  return chain.slice(1).flatMap((later, index) => {
    const earlier = chain[index];
    return earlier === undefined ? [] : [{ earlier, later }];
  });
}

function responseTable(scribe: Scribe, chain: Chain): Block {
  const t = documentsStatisticsMessages(scribe.language);
  const count = (header: string) => ({ header, width: 1.3, align: 'end' as const });
  return table(t('rounds.caption', { ballot: chain.at(-1)?.label ?? '' }), {
    columns: [
      { header: t('rounds.round'), width: 3, rowHeader: true },
      count(t('rounds.asked')),
      count(t('rounds.invited')),
      count(t('rounds.answered')),
      count(t('rounds.left')),
      count(t('rounds.joined')),
      count(t('rounds.settled')),
      count(t('rounds.goesOn')),
    ],
    rows: chain.map(({ label, items, eligible, responded, since, whole }) => {
      const goesOn = whole?.goesOn ?? null;
      return [
        label,
        String(items.length),
        String(eligible),
        eligible === 0 ? String(responded) : `${responded} (${scribe.formats.percent(responded / eligible)})`,
        since === null ? '–' : String(since.before - since.both),
        since === null ? '–' : String(since.joined),
        goesOn === null ? '–' : String(items.length - goesOn.length),
        goesOn === null ? '–' : String(goesOn.length),
      ];
    }),
  });
}

/** A line a statement, a mark a round, where answers are numbers. */
function medianFigure(scribe: Scribe, chain: Chain): Block[] {
  const t = documentsStatisticsMessages(scribe.language);
  const scale = scaleTicks(chain[0]?.items.find(({ result }) => result !== null)?.result ?? null);
  if (scale === null) return [];
  const ids = [...new Set(chain.flatMap(({ items }) => items.map(({ statement }) => statement)))];
  const plot: DotFigure = {
    axis: scale,
    isInOrder: true,
    series: chain.map(({ label }, index) => ({ mark: String(index + 1), label })),
    rows: ids.map((id) => ({
      label: scribe.statementWords(id),
      dots: chain.flatMap(({ items }, series) => {
        const value = medianIn(items.find(({ statement }) => statement === id)?.result ?? null);
        return value === undefined ? [] : [{ series, value, said: scribe.formats.number(value) }];
      }),
    })),
  };
  const moving = { ...plot, rows: plot.rows.filter(({ dots }) => dots.length > 0) };
  if (moving.rows.length === 0) return [];
  return dotFigures(scribe, t('rounds.figure'), moving);
}

function medianIn(item: ReportedItem | null): number | undefined {
  return item === null || item.total === null ? undefined : medianOf(item.total.counts);
}

/** What one round asked and the next one did not. */
function leftTable(scribe: Scribe, chain: Chain): Block[] {
  const t = documentsStatisticsMessages(scribe.language);
  const rows = pairsOf(chain).flatMap(({ earlier, later }) =>
    earlier.items.flatMap(({ statement, verdict }) =>
      later.items.some((item) => item.statement === statement)
        ? []
        : [
            [
              linked(scribe, statement),
              earlier.label,
              whyLeft(scribe, { earlier, later, statement, verdict }),
            ],
          ],
    ),
  );
  if (rows.length === 0) return [];
  return [
    table(t('rounds.out.caption'), {
      columns: [
        { header: scribe.t('annex.input'), width: 1, rowHeader: true },
        { header: t('rounds.out.after'), width: 3 },
        { header: t('rounds.out.why'), width: 6 },
      ],
      rows,
    }),
  ];
}

function linked(scribe: Scribe, id: string): Said {
  const row = scribe.dossier.statements.find((each) => each.id === id);
  return row === undefined ? '' : linkTo(scribe.anchor.statement(row), scribe.statement(id));
}

function whyLeft(
  scribe: Scribe,
  left: {
    readonly earlier: DossierBallot;
    readonly later: DossierBallot;
    readonly statement: string;
    readonly verdict: DossierBallot['items'][number]['verdict'];
  },
): string {
  const { t: documents, language, dossier } = scribe;
  const t = documentsStatisticsMessages(language);
  const { earlier, later, statement } = left;
  const withdrawn = later.withdrawn.find((row) => row.statement === statement);
  if (withdrawn !== undefined) return `${documents('annex.withdrawn')}: ${withdrawn.reason}`;
  const row = dossier.statements.find((each) => each.id === statement);
  if (row !== undefined && ['merged', 'split', 'dropped'].includes(row.status)) {
    return [fateOf(scribe, row), row.fateReason].filter((part) => part !== '').join(': ');
  }
  const verdict = left.verdict[language];
  const settled = earlier.whole?.goesOn?.includes(statement) === false;
  return settled ? verdict : t('rounds.out.notAsked', { verdict });
}

/** What was asked in other words, before and after. */
function rewordedTable(scribe: Scribe, chain: Chain): Block[] {
  const t = documentsStatisticsMessages(scribe.language);
  const wording = (id: string, version: number): Said => {
    const row = scribe.dossier.statements.find((each) => each.id === id);
    const found = row?.versions.find(({ v }) => v === version);
    return found === undefined ? '–' : scribe.words(found.text, found.language);
  };
  const rows = pairsOf(chain).flatMap(({ earlier, later }) =>
    later.items.flatMap(({ statement, version }) => {
      const then = earlier.items.find((item) => item.statement === statement)?.version;
      if (then === undefined || then === version) return [];
      const reason = scribe.dossier.statements
        .find(({ id }) => id === statement)
        ?.versions.find(({ v }) => v === version)?.reason;
      return [
        [
          linked(scribe, statement),
          later.label,
          wording(statement, then),
          wording(statement, version),
          reason === undefined ? '' : reason,
        ],
      ];
    }),
  );
  if (rows.length === 0) return [];
  return [
    table(t('rounds.reworded'), {
      columns: [
        { header: scribe.t('annex.input'), width: 1, rowHeader: true },
        { header: t('rounds.round'), width: 1.8 },
        { header: t('rounds.reworded.from'), width: 4 },
        { header: t('rounds.reworded.to'), width: 4 },
        { header: scribe.t('annex.reason'), width: 2.4 },
      ],
      rows,
      notes: [t('rounds.reworded.note')],
    }),
  ];
}
