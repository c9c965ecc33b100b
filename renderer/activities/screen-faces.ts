import type { SlideFaces } from '../features/slide/faces.ts';
import { ThemesSlide } from './cluster/screen.tsx';
import { CardSlide, CardsSlide } from './collect/screen.tsx';
import { AdoptionSlide, StatementSlide } from './decide/screen.tsx';
import { fistSlides } from './fist-to-five/screen.tsx';
import { gradientsSlides } from './gradients/screen.tsx';
import { ResultSlide } from './rate/screen.tsx';
import { resultSlidePages } from '../features/ballot-screen/published.ts';
import { ResultsSlide } from '../features/ballot-screen/ResultsSlide.tsx';

/** How the activities stand on the projector. A new kind of ballot is a line here. */
export const screenFaces: SlideFaces = {
  cards: CardsSlide,
  card: CardSlide,
  themes: ThemesSlide,
  statement: StatementSlide,
  adoption: AdoptionSlide,
  ballots: {
    rate: { result: ResultSlide, results: ResultsSlide, pages: resultSlidePages },
    gradients: gradientsSlides,
    'fist-to-five': fistSlides,
  },
};
