import type { BallotFigure } from '../figures/ballot-figure.ts';
import { verdictMessages } from '../i18n/verdicts.ts';
import { formats } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import { type Wordings, wordingsOf } from './wordings.ts';

/** A statement in the order that a ballot gives; ties share a place. */
export type Placed = {
  readonly statement: string;
  /** 1 is the first. */
  readonly place: number;
  /** Length of its bar, 0 to 1. */
  readonly share: number;
  /** Why it stands there: "18 approvals". */
  readonly said: Wordings;
};

/** How many put the statement of the row before that of the column; best first. */
export type Pairs = {
  readonly statements: readonly string[];
  readonly cells: readonly (readonly number[])[];
};

/** What a ballot says of all its statements together. */
export type Whole = {
  readonly words: Wordings;
  /** Best first. */
  readonly places: readonly Placed[];
  readonly pairs: Pairs | null;
  /** Figures that say more than an order: how votes moved, where statements lie. */
  readonly figures: readonly BallotFigure[];
  /** What else belongs to it: how other ways of counting would order them, what was not spent. */
  readonly notes: readonly Wordings[];
  /** Statements that a further round asks again; null where no rule says so. */
  readonly goesOn: readonly string[] | null;
};

/** Groups of people that were found among the answers, and what each answered; nobody's own. */
export type FoundGroups = {
  readonly sizes: readonly { readonly group: string; readonly size: number }[];
  /** A row a statement and group; several small groups in one row; without any, everybody. Counts from the lowest. */
  readonly rows: readonly {
    readonly statement: string;
    readonly groups: readonly string[];
    readonly counts: readonly [number, number, number];
    /** Agreement across all groups, 0 to 1; the same in each row of a statement. */
    readonly across: number | null;
  }[];
};

/** The name of a statement in a sentence. */
export type NameOf = (statement: string, language: Language) => string;

/** What a statement is ordered by: the higher, the better. */
export type Scored = Omit<Placed, 'place'> & { readonly score: number };

/** Nearer than this, two scores are the same number. */
const ROUNDING = 1e-9;

/** Scores as places, best first; equal ones share a place and the next one is left out. */
export function placed(scored: readonly Scored[]): Placed[] {
  const sorted = scored.toSorted((one, other) => other.score - one.score);
  let place = 1;
  return sorted.map(({ score, ...row }, index) => {
    const before = sorted[index - 1];
    if (before === undefined || before.score - score > ROUNDING) place = index + 1;
    return { ...row, place };
  });
}

/** "First: A. Then: B and C.": as much of an order as can be read aloud. */
export function orderWords(places: readonly Placed[], nameOf: NameOf): Wordings {
  return wordingsOf((language) => {
    const t = verdictMessages(language);
    const list = (rows: readonly Placed[]): string =>
      formats(language).list(rows.map(({ statement }) => nameOf(statement, language)));
    const first = places.filter(({ place }) => place === 1);
    if (first.length === 0) return t('whole.none');
    if (first.length === places.length && places.length > 1) return t('whole.allTied');
    if (first.length > 1) return t('whole.tied', { names: list(first) });
    return t('whole.first', { names: list(first) });
  });
}
