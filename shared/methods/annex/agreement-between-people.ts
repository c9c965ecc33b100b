import type { AgreementName, AgreementTold, NoStatistic } from '../../domain/model/dossier-statistics.ts';
import type { AnswerSheet } from '../method.ts';
import type { Question } from '../question.ts';
import { mayStandTogether } from '../smallGroups/difference.ts';
import type { Computed } from '../stats/computed.ts';
import { fleissKappa, gwetAc1, intraclassCorrelations, krippendorffAlpha } from '../stats/agreement.ts';
import { kendallW } from '../stats/kendall-w.ts';
import { sum } from '../stats/sums.ts';

/** More categories than these, and near answers would count as disagreement. */
const mostCategories = 5;

/** What is known of a counted ballot for its annex. */
export type AgreementInput = {
  readonly question: Question;
  /** Published totals of the statements that are shown, from the lowest answer up. */
  readonly items: readonly { readonly statement: string; readonly counts: readonly number[] }[];
  /** Everybody's answers, one sheet a person; or why nobody can tell what one person answered. */
  readonly sheets: readonly AnswerSheet[] | 'secret' | 'imported';
  /** Fewest people of whom anything is told. */
  readonly minimum: number;
};

type Value = { readonly value: number; readonly p?: number };

/**
 * Statistics of agreement between people for one ballot. None of them is consensus.
 *
 * Krippendorff's α, Fleiss' κ and Gwet's AC1 follow from the published totals, so that they tell no more than these and
 * stand for secret ballots too. Kendall's W and ICC(2,k) link the answers of one person: they are of those who answered
 * everything, and told only where these are at least the minimum and the others nobody or as many.
 */
export function agreementBetweenPeople(input: AgreementInput): AgreementTold[] {
  const { question, items } = input;
  const lone = (answer: NoStatistic | Computed<Value>, name: AgreementName): AgreementTold => ({
    name,
    people: Math.max(0, ...items.map(({ counts }) => sum(counts))),
    statements: items.length,
    ...read(answer),
  });
  const table = countsTable(items);
  const linked = completeSheets(input);
  const linkedTold = (
    answer: (sheets: readonly (readonly number[])[]) => NoStatistic | Computed<Value>,
    name: AgreementName,
    unfit: NoStatistic | null,
  ): AgreementTold => ({
    name,
    people: typeof linked === 'string' ? 0 : linked.length,
    statements: items.length,
    ...read(unfit ?? (typeof linked === 'string' ? linked : answer(linked))),
  });
  return [
    linkedTold((sheets) => concordance(sheets, items.length), 'kendall', kendallUnfit(question)),
    lone(alphaUnfit(question) ?? alphaOf(input), 'krippendorff'),
    lone(categoriesUnfit(question) ?? beyondChance(fleissKappa(table)), 'fleiss'),
    lone(categoriesUnfit(question) ?? beyondChance(gwetAc1(table)), 'gwet'),
    linkedTold((sheets) => reliability(sheets, items.length), 'icc', iccUnfit(question)),
  ];
}

function read(answer: NoStatistic | Computed<Value>): Pick<AgreementTold, 'value' | 'p' | 'why'> {
  if (typeof answer === 'string') return { value: null, p: null, why: answer };
  if (!answer.ok) return { value: null, p: null, why: answer.reason };
  const { value, p } = answer.value;
  return { value: rounded(value), p: p === undefined ? null : p, why: null };
}

/** Three decimals: more would tell more of single people than of agreement. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function mapped<T>(answer: Computed<T>, value: (of: T) => Value): Computed<Value> {
  return answer.ok ? { ok: true, value: value(answer.value) } : answer;
}

/** What kind of answer it is; of several criteria the first is the answer itself. */
function kindOf({ sheet }: Question): 'level' | 'order' | 'spend' | 'duels' {
  return sheet === null || sheet.kind === 'criteria' ? 'level' : sheet.kind;
}

/** Why a statistic is not meant for answers that are not levels of a scale. */
const notLevels = { order: 'places', spend: 'budget', duels: 'duels' } as const;

function kendallUnfit(question: Question): NoStatistic | null {
  const kind = kindOf(question);
  if (kind === 'duels') return 'duels';
  return kind === 'level' && question.levels.length < 3 ? 'two-answers' : null;
}

function alphaUnfit(question: Question): NoStatistic | null {
  const kind = kindOf(question);
  return kind === 'spend' || kind === 'duels' ? notLevels[kind] : null;
}

function categoriesUnfit(question: Question): NoStatistic | null {
  const kind = kindOf(question);
  if (kind !== 'level') return notLevels[kind];
  return question.levels.length > mostCategories ? 'many-answers' : null;
}

/** A mean of ratings needs ratings that are numbers to those who give them. */
function iccUnfit(question: Question): NoStatistic | null {
  const kind = kindOf(question);
  if (kind !== 'level') return notLevels[kind];
  const { levels, look } = question;
  if (levels.length < 3) return 'two-answers';
  return look === 'row' && levels.every(({ short }) => short !== '' && Number.isFinite(Number(short)))
    ? null
    : 'words';
}

function countsTable(items: AgreementInput['items']): number[][] {
  const width = Math.max(0, ...items.map(({ counts }) => counts.length));
  return items.map(({ counts }) => Array.from({ length: width }, (_, level) => counts[level] ?? 0));
}

function beyondChance(answer: ReturnType<typeof fleissKappa>): Computed<Value> {
  return mapped(answer, ({ value }) => ({ value }));
}

/** α knows no raters, only what was given to each unit: counts say as much. */
function alphaOf({ question, items }: AgreementInput): Computed<Value> {
  const units = items.map(({ counts }) =>
    counts.flatMap((count, level) => Array.from({ length: count }, () => level + 1)),
  );
  const people = Math.max(0, ...units.map((unit) => unit.length));
  const raters = Array.from({ length: people }, (_, rater) => units.map((unit) => unit[rater] ?? null));
  const measurement = question.levels.length > 2 ? 'ordinal' : 'nominal';
  return mapped(krippendorffAlpha(raters, measurement), (value) => ({ value }));
}

/** Answers of those who gave one to every statement, a row a person; or why they are not told. */
function completeSheets({
  question,
  items,
  sheets,
  minimum,
}: AgreementInput): readonly (readonly number[])[] | NoStatistic {
  if (sheets === 'secret' || sheets === 'imported') return sheets;
  const levels = question.levels.length;
  const given = sheets.map((sheet, at) => ({
    seat: String(at),
    values: items.map(({ statement }) => {
      const value = sheet[statement]?.['value'];
      if (typeof value === 'number') return kindOf(question) === 'order' ? levels + 1 - value : value;
      // Left out of an order or of a budget: last, or nothing.
      return kindOf(question) === 'level' ? null : 0;
    }),
  }));
  const some = given.filter(({ values }) => values.some((value) => value !== null));
  const complete = some.filter((row): row is { seat: string; values: number[] } =>
    row.values.every((value) => value !== null),
  );
  if (complete.length < minimum) return 'too-few-complete';
  const roll = (rows: readonly { readonly seat: string }[]) => [
    { row: 'all', seats: rows.map(({ seat }) => seat) },
  ];
  return mayStandTogether(roll(some), roll(complete), minimum)
    ? complete.map(({ values }) => values)
    : 'nearly-all';
}

function byItem(sheets: readonly (readonly number[])[], items: number): number[][] {
  return Array.from({ length: items }, (_, item) => sheets.map((values) => values[item] ?? 0));
}

function concordance(sheets: readonly (readonly number[])[], items: number): Computed<Value> {
  return mapped(kendallW(byItem(sheets, items)), ({ w, pChiSquare }) => ({ value: w, p: pChiSquare }));
}

function reliability(sheets: readonly (readonly number[])[], items: number): Computed<Value> {
  return mapped(intraclassCorrelations(byItem(sheets, items)), ({ icc2k }) => ({ value: icc2k }));
}
