import { methods } from '../../methods/registry.ts';
import { OTHER_GROUPS } from '../../methods/smallGroups/publish.ts';
import { netChange } from '../../methods/stats/rounds.ts';
import { liveItems } from '../commands/counting.ts';
import type { Ballot } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import { isLate, type Pictured, pictured } from '../pictures/pictures.ts';

/** Answers of a row, counted from the lowest level. */
type Counted = { readonly counts: readonly number[]; readonly abstained: number };

/** What a phone is given of how others answer one statement of an open real-time ballot. */
export type PictureView = Counted & {
  readonly answers: number;
  /** By group, where groups are fed back; the label is null for the other groups together. */
  readonly rows: readonly (Counted & {
    readonly id: string;
    readonly label: string | null;
    readonly answers: number;
  })[];
  /** Reasons that stand beside these answers, shortest first, without anybody's name or group. */
  readonly reasons: readonly string[];
  /** How many reasons there are besides. */
  readonly more: number;
};

/** So many reasons reach a phone: more than anybody reads there. */
const mostReasons = 30;

type Told = { readonly categories: Consultation['categories']; readonly view: PictureView };

/** Pictures as they were last told: nothing in one changes once it is made, and every phone asks for it. */
const told = new WeakMap<Ballot['pictures'][string], Told>();

/** The newest picture of a statement; null while there is none. */
export function pictureView(state: Consultation, ballot: Ballot, statement: string): PictureView | null {
  const made = ballot.pictures[statement];
  if (made === undefined || made.length === 0) return null;
  const known = told.get(made);
  if (known?.categories === state.categories) return known.view;
  const view = newView(state, ballot, statement);
  told.set(made, { categories: state.categories, view });
  return view;
}

function newView(state: Consultation, ballot: Ballot, statement: string): PictureView {
  const answers = pictured(ballot, statement);
  const method = methods.get(ballot.method);
  const question = method?.kind === 'ballot' ? method.question(ballot.settings, ballot.items.length) : null;
  const values = question?.levels.map(({ value }) => value) ?? [];
  const counted = (some: readonly Pictured[]) => ({
    answers: some.length,
    counts: values.map((value) => some.filter(({ response }) => response['value'] === value).length),
    abstained: some.filter(({ response }) => response['value'] === 'abstain').length,
  });
  const reasons = answers
    .flatMap(({ response: { comment } }) => (typeof comment === 'string' && comment !== '' ? comment : []))
    .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1));
  const rows = [...new Set(answers.map(({ row }) => row))];
  const label = (row: string): string | null =>
    row === OTHER_GROUPS ? null : (state.categories[row]?.label ?? null);
  return {
    ...counted(answers),
    rows:
      ballot.settings['feedback'] === 'room'
        ? []
        : rows
            .map((row) => ({
              id: row,
              label: label(row),
              ...counted(answers.filter((each) => each.row === row)),
            }))
            .toSorted(
              (one, other) =>
                (state.categories[one.id]?.order ?? 1e9) - (state.categories[other.id]?.order ?? 1e9),
            ),
    reasons: reasons.slice(0, mostReasons),
    more: Math.max(0, reasons.length - mostReasons),
  };
}

/** Where a real-time ballot stands by its stopping rule: numbers alone. */
export type PicturesView = {
  /** Statements of which phones have a picture. */
  readonly shown: number;
  /** How far the two newest pictures of a statement lie apart (net, 0 to 1), wherever there are two, in no order. */
  readonly moves: readonly number[];
  /** Statements on which so few answers of a row changed since the last picture that the result would tell them. */
  readonly late: number;
};

export function picturesView(ballot: Ballot): PicturesView | null {
  if (ballot.trails === null || (ballot.phase !== 'open' && ballot.phase !== 'stopped')) return null;
  const live = liveItems(ballot);
  return {
    shown: live.filter((item) => (ballot.pictures[item]?.length ?? 0) > 0).length,
    moves: live.flatMap((item) => lastMove(ballot, item) ?? []).toSorted((one, other) => one - other),
    late: live.filter((item) => isLate(ballot, item)).length,
  };
}

function lastMove(ballot: Ballot, statement: string): number | null {
  const made = ballot.pictures[statement]?.length ?? 0;
  if (made < 2) return null;
  const [before, now] = [made - 2, made - 1].map((picture) =>
    pictured(ballot, statement, picture).flatMap(({ response: { value } }) =>
      typeof value === 'number' ? [value] : [],
    ),
  );
  const net = netChange(before ?? [], now ?? []);
  return net.ok ? Math.round(net.value * 10) / 1000 : null;
}
