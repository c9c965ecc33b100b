import type { SlopeFigure } from '../../../shared/figures/round-slope.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import { slopeOfRounds } from '../../../shared/methods/slope-of-rounds.ts';
import type { SlideOf } from '../slide/paging.ts';
import { groupPages, type GroupRow, publishedIn } from './published.ts';

/** What a page of a result shows: the verdict, how answers moved over the rounds, or some of the groups. */
export type ResultPage =
  | { readonly kind: 'verdict' }
  | { readonly kind: 'rounds'; readonly figure: SlopeFigure }
  | { readonly kind: 'groups'; readonly rows: readonly GroupRow[] };

/**
 * The pages of a result, the verdict first.
 *
 * A page of rounds follows where an earlier one asked the same words; medians of groups are in it where groups are fed
 * back to the room.
 */
export function resultPagesOf(slide: SlideOf<'result'>, language: Language): readonly ResultPage[] {
  const figure = slopeIn(slide, language);
  return [
    { kind: 'verdict' },
    ...(figure === null ? [] : [{ kind: 'rounds', figure } as const]),
    ...groupPages(slide).map((rows) => ({ kind: 'groups', rows }) as const),
  ];
}

/** How many there are; the same in every language. */
export function resultSlidePages(slide: SlideOf<'result'>): number {
  return resultPagesOf(slide, 'en').length;
}

function slopeIn(slide: SlideOf<'result'>, language: Language): SlopeFigure | null {
  const { ballot, result, rounds, statement } = slide;
  if (ballot.question === null || result === null || rounds.length === 0) return null;
  const t = screenMessages(language);
  const asked = [...rounds, { round: ballot.round, detail: result.items[statement]?.detail }];
  const areGroupsShown = ballot.settings['feedback'] !== 'room';
  return slopeOfRounds(
    ballot.question,
    asked.map(({ round, detail }) => ({
      label: t('rounds.round', { round }),
      published: publishedIn(detail),
      own: null,
    })),
    { language, groupNames: new Map(areGroupsShown ? Object.entries(result.groups) : []) },
  );
}
