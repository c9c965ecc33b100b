import type { SlopeFigure } from '../../../shared/figures/round-slope.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import { slopeOfRounds } from '../../../shared/methods/slope-of-rounds.ts';
import type { Criterion } from '../../../shared/methods/criteria/criterion.ts';
import type { SlideOf } from '../slide/paging.ts';
import { publishedUnder, ratedUnder } from './tables-in.ts';
import { groupPages, type GroupRow } from './published.ts';

/** What a page of a result shows: the verdict, how answers moved over the rounds, or some of the groups. */
export type ResultPage =
  | { readonly kind: 'verdict' }
  | { readonly kind: 'rounds'; readonly figure: SlopeFigure; readonly criterion: Criterion | null }
  | { readonly kind: 'groups'; readonly rows: readonly GroupRow[] };

/**
 * The pages of a result, the verdict first.
 *
 * A page of rounds follows where an earlier one asked the same words; medians of groups are in it where groups are fed
 * back to the room.
 */
export function resultPagesOf(slide: SlideOf<'result'>, language: Language): readonly ResultPage[] {
  return [
    { kind: 'verdict' },
    ...roundPages(slide, language),
    ...groupPages(slide).map((rows) => ({ kind: 'groups', rows }) as const),
  ];
}

/** The pages of a result under several criteria: all of them, then a page of rounds for each criterion. */
export function criteriaPagesOf(
  slide: SlideOf<'result'>,
  language: Language,
): readonly Exclude<ResultPage, { kind: 'groups' }>[] {
  return [{ kind: 'verdict' }, ...roundPages(slide, language)];
}

/** How many there are; the same in every language. */
export function resultSlidePages(slide: SlideOf<'result'>): number {
  return resultPagesOf(slide, 'en').length;
}

function roundPages(
  { ballot, result, rounds, statement }: SlideOf<'result'>,
  language: Language,
): readonly Extract<ResultPage, { kind: 'rounds' }>[] {
  const { question } = ballot;
  if (question === null || result === null || rounds.length === 0) return [];
  const t = screenMessages(language);
  const asked = [...rounds, { round: ballot.round, detail: result.items[statement]?.detail }];
  const areGroupsShown = ballot.settings['feedback'] !== 'room';
  return ratedUnder(question).flatMap((criterion) => {
    const figure = slopeOfRounds(
      question,
      asked.map(({ round, detail }) => ({
        label: t('rounds.round', { round }),
        published: publishedUnder(detail, criterion),
        own: null,
      })),
      { language, groupNames: new Map(areGroupsShown ? Object.entries(result.groups) : []) },
    );
    return figure === null ? [] : [{ kind: 'rounds', figure, criterion }];
  });
}
