import type { DossierBallot, InWords, ReportedItem } from '../../domain/model/dossier.ts';
import {
  describeRoundSlope,
  roundSlope,
  type SlopeFigure,
  tableOfRoundSlope,
} from '../../figures/round-slope.ts';
import { documentsStatisticsMessages } from '../../i18n/documents-statistics.ts';
import type { Block } from '../blocks.ts';
import { figure, figureOf, paragraph } from '../build.ts';
import { figureOptions, medianOf, scaleLabels } from './results.ts';
import type { Scribe } from './scribe.ts';

/** So many statements are drawn one by one; of more, those that moved most. */
const mostFigures = 12;
/** Fewer answers than these, and there is no slope to see. */
const fewestLevels = 4;

type Asked = { readonly label: string; readonly item: ReportedItem };
type Moving = {
  readonly statement: string;
  /** Where it was rated under several. */
  readonly criterion: InWords | null;
  readonly rounds: readonly Asked[];
  readonly moved: number;
};

/** How answers to each statement moved over the rounds that asked the same words, with the medians of groups. */
export function slopeBlocks(scribe: Scribe, chain: readonly DossierBallot[]): Block[] {
  const t = documentsStatisticsMessages(scribe.language);
  const all = movingIn(chain);
  const drawn = new Set(all.toSorted((one, other) => other.moved - one.moved).slice(0, mostFigures));
  const options = figureOptions(scribe, 560);
  const blocks = all.flatMap((moving): Block[] => {
    if (!drawn.has(moving)) return [];
    const slope = figureIn(scribe, moving);
    const made = figureOf(
      roundSlope(slope, options),
      describeRoundSlope(slope, options),
      tableOfRoundSlope(slope, options),
    );
    const statement = scribe.statementWords(moving.statement);
    const caption =
      moving.criterion === null
        ? t('rounds.slope', { statement })
        : t('rounds.slope.under', { statement, criterion: moving.criterion[scribe.language] });
    return [figure(caption, made)];
  });
  if (all.length <= mostFigures) return blocks;
  return [paragraph(t('rounds.slope.some', { count: mostFigures, of: all.length })), ...blocks];
}

/** Statements that two rounds asked in the wording of the last, each with those rounds. */
function movingIn(chain: readonly DossierBallot[]): readonly Moving[] {
  const ids = [...new Set(chain.flatMap(({ items }) => items.map(({ statement }) => statement)))];
  return ids.flatMap((statement) => {
    const found = chain.flatMap(({ label, items }) => {
      const item = items.find((each) => each.statement === statement);
      return item === undefined ? [] : [{ label, ...item }];
    });
    const version = found.at(-1)?.version;
    const asked = found.filter((each) => each.version === version);
    return criteriaIn(asked.at(-1)?.result ?? null).flatMap((criterion): Moving[] => {
      const rounds = asked.flatMap(({ label, result }): Asked[] => {
        const item = itemUnder(result, criterion);
        return item === null || item.total === null ? [] : [{ label, item }];
      });
      const [first, last] = [rounds[0], rounds.at(-1)];
      if (first === undefined || last === undefined || rounds.length < 2) return [];
      if (first.item.values.length < fewestLevels) return [];
      const moved = Math.abs((medianIn(last) ?? 0) - (medianIn(first) ?? 0));
      return [{ statement, criterion, rounds, moved }];
    });
  });
}

function criteriaIn(item: ReportedItem | null): readonly (InWords | null)[] {
  return item?.under?.map(({ criterion }) => criterion) ?? [null];
}

function itemUnder(item: ReportedItem | null, criterion: InWords | null): ReportedItem | null {
  if (criterion === null || item === null) return item;
  return item.under?.find((each) => each.criterion.en === criterion.en)?.item ?? null;
}

function medianIn({ item }: Asked): number | undefined {
  return medianOf(item.total?.counts ?? []);
}

function figureIn(scribe: Scribe, { rounds }: Moving): SlopeFigure {
  const last = rounds.at(-1)?.item;
  const shorts = last?.own?.shorts.filter((short) => short !== '') ?? [];
  const labels = last === undefined ? [] : scaleLabels(scribe, last);
  const groups = (last?.rows ?? []).filter(({ kind }) => kind === 'group');
  return {
    levels: shorts.length === labels.length ? shorts : labels,
    rounds: rounds.map(({ label, item }) => ({ label, counts: item.total?.counts ?? [], own: null })),
    groups: groups.map((group) => ({
      label: scribe.rowLabel(group),
      medians: rounds.map(({ item }) => {
        const row = item.rows.find(({ id, kind }) => kind === 'group' && id === group.id);
        return row === undefined ? null : (medianOf(row.counts) ?? null);
      }),
    })),
  };
}
