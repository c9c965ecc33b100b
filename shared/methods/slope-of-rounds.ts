import type { SlopeFigure } from '../figures/round-slope.ts';
import type { Language } from '../i18n/language.ts';
import type { JsonObject } from '../util/json.ts';
import { medianOf } from './counted/shares.ts';
import { levelWords, type Question } from './question.ts';
import type { PublishedItem } from './smallGroups/publish.ts';

/** One round on the same wording, as it was published. */
export type AskedRound = {
  readonly label: string;
  readonly published: PublishedItem | null;
  /** The reader's own answer, where it is known. */
  readonly own: number | null;
};

/** Whether a later round shows what everybody said before; else people see their own answer alone. */
export function showsRounds(settings: JsonObject): boolean {
  return settings['feedback'] !== 'own';
}

/** Fewer answers than these, and there is no slope to see. */
const fewestLevels = 4;

/**
 * How answers to one statement moved from round to round; null where fewer than two rounds show any, or answers are
 * no scale.
 *
 * `groupNames` are the groups whose medians stand beside those of everybody, by id: only where a group stands by
 * itself in the published table.
 */
export function slopeOfRounds(
  question: Question,
  rounds: readonly AskedRound[],
  { language, groupNames }: { readonly language: Language; readonly groupNames: ReadonlyMap<string, string> },
): SlopeFigure | null {
  const isSingly = question.sheet === null || question.sheet.kind === 'criteria';
  if (!isSingly || question.levels.length < fewestLevels) return null;
  const shown = rounds.flatMap((round) =>
    round.published === null || round.published.kind === 'withheld'
      ? []
      : [{ ...round, published: round.published }],
  );
  if (shown.length < 2) return null;
  const levels = question.levels.map((level) =>
    level.short === '' ? levelWords(level, language) : level.short,
  );
  const values = question.levels.map(({ value }) => value);
  const place = (value: number | null): number | null => {
    const at = value === null ? -1 : values.indexOf(value);
    return at < 0 ? null : at + 1;
  };
  return {
    levels,
    rounds: shown.map(({ label, published, own }) => ({
      label,
      counts: published.total.counts,
      own: place(own),
    })),
    groups: [...groupNames].flatMap(([id, label]) => {
      const medians = shown.map(({ published }) => {
        const row = published.rows.find((each) => each.kind === 'group' && each.id === id);
        return row === undefined ? null : medianOf(row.counts);
      });
      return medians.every((median) => median === null) ? [] : [{ label, medians }];
    }),
  };
}
