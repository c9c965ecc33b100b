import type { SlideFaces } from '../features/slide/faces.ts';
import { ThemesSlide } from './cluster/screen.tsx';
import { CardSlide, CardsSlide } from './collect/screen.tsx';
import { AdoptionSlide, StatementSlide } from './decide/screen.tsx';
import { ResultSlide } from './rate/screen.tsx';
import { ratePages } from './rate/screen-groups.ts';
import { ResultsSlide } from './rate/screen-list.tsx';

/** How the activities stand on the projector. A new kind of ballot is a line here. */
export const screenFaces: SlideFaces = {
  cards: CardsSlide,
  card: CardSlide,
  themes: ThemesSlide,
  statement: StatementSlide,
  adoption: AdoptionSlide,
  ballots: { rate: { result: ResultSlide, results: ResultsSlide, pages: ratePages } },
};
