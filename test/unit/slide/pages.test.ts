import { describe, expect, it } from 'vitest';
import { resultSlidePages } from '../../../renderer/features/ballot-screen/result-pages.ts';
import type { BallotFaces } from '../../../renderer/features/slide/faces.ts';
import { pagesOf } from '../../../renderer/features/slide/pages.ts';
import { adoptionPages, cardPages } from '../../../renderer/features/slide/paging.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { CardView } from '../../../shared/domain/view/parts.ts';
import { slideView, type SlideView } from '../../../shared/domain/view/screen-view.ts';
import { workedExample } from '../../helpers/worked-example.ts';

const faces = { rate: { pages: resultSlidePages } } as unknown as BallotFaces;
const state: Consultation = workedExample();

function card(number: number, more: Partial<CardView> = {}): CardView {
  const none = {
    category: null,
    seat: null,
    name: null,
    original: null,
    table: null,
    place: null,
    sameAs: null,
  };
  return {
    ...none,
    id: `card-${number}`,
    number,
    text: 'We have many projects and no common memory of what worked in them.',
    language: 'en',
    top: false,
    supports: 0,
    theme: null,
    ...more,
  };
}

function cards(all: readonly CardView[], themes: readonly { id: string; label: string }[] = []) {
  return { kind: 'cards', step: null, theme: null, cards: all, themes, page: 1 } as const;
}

describe('pages of cards', () => {
  it('holds seven of fourteen words', () => {
    const many = Array.from({ length: 15 }, (_, index) => card(index + 1));
    expect(cardPages(cards(many)).map((page) => page.length)).toEqual([7, 7, 1]);
  });

  it('deals five hundred, each once', () => {
    const many = Array.from({ length: 500 }, (_, index) => card(index + 1));
    const shown = cardPages(cards(many)).flat();
    expect(shown.map((entry) => entry.card.number)).toEqual(many.map(({ number }) => number));
    expect(pagesOf(cards(many), faces)).toBe(72);
  });

  it('holds fewer of longer ones', () => {
    const long = 'A long card about how reports are written at night and read by nobody. '.repeat(6);
    const many = Array.from({ length: 7 }, (_, index) => card(index + 1, { text: long }));
    const [first] = cardPages(cards(many));
    expect(first?.length).toBeLessThan(4);
  });

  it('stands by theme, says the theme on each page, and merged cards with theirs', () => {
    const themes = [
      { id: 'peers', label: 'Peers' },
      { id: 'memory', label: 'Lost memory' },
    ];
    const many = [
      ...Array.from({ length: 8 }, (_, index) => card(index + 1, { theme: 'memory' })),
      card(9, { theme: 'peers' }),
      card(10, { theme: 'peers', sameAs: 'card-9' }),
      card(11),
    ];
    const pages = cardPages(cards(many, themes));
    expect(pages.flat().map((entry) => entry.card.number)).toEqual([9, 1, 2, 3, 4, 5, 6, 7, 8, 11]);
    expect(pages.map((page) => page[0]?.heading)).toEqual(['Peers', 'Lost memory']);
  });
});

describe('pages of the worked example', () => {
  const of = (wanted: Parameters<typeof slideView>[1]): number => pagesOf(slideView(state, wanted), faces);

  it('puts each result on one page of verdict, and its groups on at most three more', () => {
    for (const ballot of Object.values(state.ballots)) {
      for (const { statement } of ballot.items) {
        const pages = of({ kind: 'result', ballot: ballot.id, item: statement });
        expect(pages).toBeGreaterThanOrEqual(2);
        expect(pages).toBeLessThanOrEqual(4);
      }
    }
  });

  it('lists 42 statements on a handful of pages', () => {
    const pages = of({ kind: 'results', ballot: 'B-R1', page: 1 });
    expect(pages).toBeGreaterThanOrEqual(6);
    expect(pages).toBeLessThanOrEqual(12);
  });

  it('keeps a statement on one page, and a long one in two languages on two', () => {
    const slide = slideView(state, { kind: 'statement', statement: 'S01', compare: false });
    expect(pagesOf(slide, faces)).toBe(1);
    if (slide.kind !== 'statement') throw new Error('not a statement');
    const long = 'A statement that has far more words than anybody would want to read. '.repeat(24);
    const statement = { ...slide.statement, text: long, translations: { fr: long } };
    expect(pagesOf({ ...slide, statement }, faces)).toBe(2);
  });

  it('prints reservations beneath the text, and on further pages where they are many', () => {
    const slide = slideView(state, { kind: 'adoption', statement: 'S01' }) as Extract<
      SlideView,
      { kind: 'adoption' }
    >;
    const reservation = (id: number) => ({
      category: 'Funders',
      seat: null,
      name: null,
      cosigners: 0,
      at: '',
      response: null,
      id: `r${id}`,
      statement: 'S01',
      version: 2,
      kind: 'reservation' as const,
      text: 'We join in, but the budget line has to be named before the text is used.',
    });
    const reserved = (count: number) => ({
      ...slide,
      statement: { ...slide.statement, dissents: Array.from({ length: count }, (_, id) => reservation(id)) },
    });
    expect(adoptionPages(reserved(1))).toHaveLength(1);
    const many = adoptionPages(reserved(20));
    expect(many.length).toBeGreaterThan(2);
    expect(many[0]?.dissents).toEqual([]);
    expect(many.flatMap((page) => page.dissents)).toHaveLength(20);
  });

  it('is at least one page, whatever is shown', () => {
    const kinds: readonly SlideView[] = [
      { kind: 'hold', text: '' },
      { kind: 'join' },
      { kind: 'speaker', speaking: null, next: [] },
      { kind: 'themes', themes: [], page: 1 },
      cards([]),
    ];
    for (const slide of kinds) expect(pagesOf(slide, faces)).toBe(1);
  });
});
