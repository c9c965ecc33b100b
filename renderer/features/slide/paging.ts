import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import type { CardView } from '../../../shared/domain/view/parts.ts';
import type { SlideView } from '../../../shared/domain/view/screen-view.ts';
import type { DissentView } from '../../../shared/domain/view/statement-view.ts';
import { leastSize, linesOf, paged, room } from './packing.ts';
import { longestWording } from './wordings.ts';

export type SlideOf<Kind extends SlideView['kind']> = Extract<SlideView, { readonly kind: Kind }>;

/** What a list leaves for its items: the slide's room less its heading. */
const listHeight = room.height - 90;

/** Lists are dealt as if set in 34 px: the browser may make them larger, and must never go below 28. */
const listSize = 34;
const leading = 1.32;

function listHeightOf(text: string, width: number): number {
  return linesOf(text, listSize, width) * listSize * leading;
}

/** At most seven items a page; items of more than two lines leave room for fewer. */
const mostItems = 7;

/** A card with the heading of its theme, where it opens one on its page. */
export type CardEntry = { readonly card: CardView; readonly heading: string | null };

/** The cards of a slide, theme by theme in the themes' order, page by page. Merged ones stand with theirs. */
export function cardPages({ cards, themes, theme }: SlideOf<'cards'>): readonly (readonly CardEntry[])[] {
  const own = cards.filter((card) => card.sameAs === null || !cards.some(({ id }) => id === card.sameAs));
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const order = [...labels.keys()];
  const place = (card: CardView): number => {
    const index = card.theme === null ? -1 : order.indexOf(card.theme);
    return index === -1 ? order.length : index;
  };
  const grouped = theme === null ? own.toSorted((a, b) => place(a) - place(b)) : own;
  const heading = (card: CardView, before: CardView | undefined): string | null => {
    if (theme !== null || (before !== undefined && before.theme === card.theme)) return null;
    return labels.get(card.theme ?? '') ?? null;
  };
  const height = (card: CardView, before: CardView | undefined): number =>
    (heading(card, before) === null ? 0 : 64) + listHeightOf(card.text, room.width - 460) + 26;
  return paged(grouped, height, { height: listHeight, most: mostItems }).map((page) =>
    page.map((card, index) => ({ card, heading: heading(card, page[index - 1]) })),
  );
}

export function themePages({ themes }: SlideOf<'themes'>): readonly SlideOf<'themes'>['themes'][] {
  const height = ({ label }: { readonly label: string }) => listHeightOf(label, room.width - 320) + 36;
  return paged(themes, height, { height: listHeight, most: mostItems });
}

/** Statements of a list stand with at most so many letters; each has a slide of its own for all of them. */
export const listedLetters = 420;

export function resultPages(items: readonly BallotItemView[]): readonly (readonly BallotItemView[])[] {
  const height = (item: BallotItemView) =>
    Math.max(listHeightOf(longestWording(item).slice(0, listedLetters), room.width - 660), 2 * 40) + 30;
  return paged(items, height, { height: listHeight, most: mostItems });
}

/** Which parts of a statement stand on a page. */
export type StatementPart = 'lead' | 'second' | 'before' | 'after';

/** One page for all wordings where they fit, else one page for each. */
export function statementPages({
  statement,
  compare,
}: SlideOf<'statement'>): readonly (readonly StatementPart[])[] {
  const translations = Object.values(statement.translations);
  if (compare && statement.before !== null) {
    const half = room.width / 2 - 48;
    const longer = Math.max(...[statement.before, statement.text].map((text) => linesOf(text, 32, half)));
    return longer * 32 * leading <= room.height - 140 ? [['before', 'after']] : [['before'], ['after']];
  }
  if (translations.length === 0) return [['lead']];
  const all = [statement.text, ...translations].map((text) => linesOf(text, 32, room.width));
  const two = all.toSorted((a, b) => b - a).slice(0, 2);
  const height = two.reduce((sum, lines) => sum + lines * 32 * leading, 0);
  return height <= room.height - 120 ? [['lead', 'second']] : [['lead'], ['second']];
}

/** Reservations and objections, which are printed beneath a text that is to be adopted. */
export function standing({ statement }: SlideOf<'adoption'>): readonly DissentView[] {
  return statement.dissents.filter(({ kind }) => kind === 'reservation' || kind === 'objection');
}

export type AdoptionPage = {
  readonly parts: readonly StatementPart[];
  readonly dissents: readonly DissentView[];
};

/** The exact text first, always whole; reservations beneath it, and on further pages where they are many. */
export function adoptionPages(slide: SlideOf<'adoption'>): readonly AdoptionPage[] {
  const texts = statementPages({ kind: 'statement', statement: slide.statement, compare: false, page: 1 });
  const height = ({ text }: DissentView) => linesOf(text, leastSize + 2, room.width - 60) * 42 + 60;
  const dissents = standing(slide);
  const facts = 200;
  if (texts.length === 1) {
    const wordings = [slide.statement.text, ...Object.values(slide.statement.translations)];
    const text = wordings.toSorted((a, b) => b.length - a.length).slice(0, 2);
    const used = text.reduce((sum, each) => sum + linesOf(each, 34, room.width) * 34 * leading, 0);
    const all = dissents.reduce((sum, dissent) => sum + height(dissent), 0);
    if (used + all + facts <= room.height) return [{ parts: texts[0] ?? ['lead'], dissents }];
  }
  const further =
    dissents.length === 0 ? [] : paged(dissents, height, { height: room.height - 120, most: mostItems });
  return [
    ...texts.map((parts) => ({ parts, dissents: [] })),
    ...further.map((each) => ({ parts: [], dissents: each })),
  ];
}

/** A row of a trace: a card, or a source. */
export type TraceEntry =
  | { readonly kind: 'card'; readonly card: CardView }
  | { readonly kind: 'evidence'; readonly id: string; readonly title: string };

export function tracePages(slide: SlideOf<'trace'>): readonly (readonly TraceEntry[])[] {
  const entries: readonly TraceEntry[] = [
    ...slide.cards.map((card) => ({ kind: 'card', card }) as const),
    ...slide.evidence.map(({ id, title }) => ({ kind: 'evidence', id, title }) as const),
  ];
  const height = (entry: TraceEntry, before: TraceEntry | undefined): number => {
    const heading = before?.kind === entry.kind ? 0 : 60;
    const text = entry.kind === 'card' ? entry.card.text : entry.title;
    return heading + linesOf(text, leastSize + 2, room.width - 420) * 40 + 18;
  };
  const statement = linesOf(longestWording(slide.statement), leastSize + 2, room.width) * 40;
  const categories = linesOf(slide.categories.join(' · '), leastSize, room.width) * 38;
  // A very long statement is shown from its beginning, and whole on its own slide.
  const rest = Math.max(280, room.height - 130 - Math.min(statement, 160) - Math.min(categories, 80));
  return paged(entries, height, { height: rest, most: mostItems });
}
