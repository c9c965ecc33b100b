import type { Area, Place } from './board.ts';
import { inReadingOrder } from './board-layout.ts';

/** What taking a board over into the record's themes would do. */
export type TakeOverPlan = {
  /** Themes to be made, in the order of the board. `area`: the area that asks for it. */
  readonly newThemes: readonly { readonly area: string; readonly label: string }[];
  readonly renamed: readonly { readonly theme: string; readonly label: string }[];
  /** Cards that change their theme. `theme` is null where the theme is still to be made: that of `area` in `newThemes`. */
  readonly moves: readonly { readonly input: string; readonly area: string; readonly theme: string | null }[];
  /** Cards that keep what they have: already in the theme, or in no area with a name. */
  readonly untouched: readonly string[];
};

interface TakenCard {
  readonly id: string;
  readonly number: number;
  readonly theme: string | null;
}

interface KnownTheme {
  readonly id: string;
  readonly label: string;
}

/** What an area stands for: a theme of the record, or the area whose new theme it shares. */
interface Target {
  readonly area: string;
  readonly theme: string | null;
}

/**
 * What would become of themes and cards if the board were taken over into the record.
 *
 * An area with a name is a theme: the one that it came from, else one of the same name that no other area came from,
 * else a new one. Two areas of one name share a theme, since a record with two themes of one name helps nobody. An
 * area without a name, a card outside all areas and a card that is not on the board change nothing: nobody said what
 * they mean. A card whose area is gone lies on the board (see `readPlaces`). Deterministic: the same board gives the
 * same plan on every device.
 */
export function takeOverPlan(
  areas: readonly Area[],
  places: ReadonlyMap<string, Place>,
  cards: readonly TakenCard[],
  themes: readonly KnownTheme[],
): TakeOverPlan {
  const { targets, newThemes, renamed } = plannedThemes(areas, themes);
  const moves: { input: string; area: string; theme: string | null }[] = [];
  const untouched: string[] = [];
  for (const card of cards.toSorted((one, other) => one.number - other.number)) {
    const area = places.get(card.id)?.area ?? null;
    const target = area === null ? undefined : targets.get(area);
    if (target === undefined || (target.theme !== null && target.theme === card.theme))
      untouched.push(card.id);
    else moves.push({ input: card.id, area: target.area, theme: target.theme });
  }
  return { newThemes, renamed, moves, untouched };
}

function plannedThemes(areas: readonly Area[], themes: readonly KnownTheme[]) {
  const known = new Map(themes.map((theme) => [theme.id, theme]));
  const targets = new Map<string, Target>();
  const byName = new Map<string, Target>();
  const newThemes: { area: string; label: string }[] = [];
  const renamed: { theme: string; label: string }[] = [];
  const named = inReadingOrder(areas).filter((area) => area.label.trim() !== '');
  const boundTo = (area: Area): KnownTheme | undefined =>
    area.theme === null ? undefined : known.get(area.theme);

  // Areas that came from a theme speak first, so that a new area does not take their theme by its name.
  for (const area of named) {
    const theme = boundTo(area);
    if (theme === undefined) continue;
    const target = { area: area.id, theme: theme.id };
    const isFirst = ![...targets.values()].some((other) => other.theme === theme.id);
    targets.set(area.id, target);
    if (!isFirst) continue;
    byName.set(nameOf(area.label), byName.get(nameOf(area.label)) ?? target);
    if (area.label.trim() !== theme.label) renamed.push({ theme: theme.id, label: area.label.trim() });
  }
  const spokenFor = new Set([...targets.values()].map((target) => target.theme));
  for (const theme of themes) {
    if (spokenFor.has(theme.id) || byName.has(nameOf(theme.label))) continue;
    byName.set(nameOf(theme.label), { area: '', theme: theme.id });
  }
  for (const area of named) {
    if (targets.has(area.id)) continue;
    const same = byName.get(nameOf(area.label));
    const target = same === undefined ? { area: area.id, theme: null } : sharedTarget(same, area.id);
    if (same === undefined) newThemes.push({ area: area.id, label: area.label.trim() });
    byName.set(nameOf(area.label), target);
    targets.set(area.id, target);
  }
  return { targets, newThemes, renamed };
}

/** A theme of the record may be named by any area; one to be made only by the area that asks for it. */
function sharedTarget(same: Target, area: string): Target {
  return same.theme === null ? same : { area, theme: same.theme };
}

/** Names that a reader takes for the same: without regard to capitals and spaces. */
function nameOf(label: string): string {
  return label.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
