import type { SlideFaces } from '../features/slide/faces.ts';
import { ThemesSlide } from './cluster/screen.tsx';
import { CardSlide, CardsSlide } from './collect/screen.tsx';
import { AdoptionSlide, StatementSlide } from './decide/screen.tsx';
import { fistSlides } from './fist-to-five/screen.tsx';
import { gradientsSlides } from './gradients/screen.tsx';
import { consentSlides } from './consent/screen.tsx';
import { noObjectionSlides } from './no-objection/screen.tsx';
import { systemicConsensingSlides } from './systemic-consensing/screen.tsx';
import { approvalSlides } from './approval/screen.tsx';
import { scoreSlides } from './score/screen.tsx';
import { majorityJudgmentSlides } from './majority-judgment/screen.tsx';
import { randUclaSlides } from './rand-ucla/screen.tsx';
import { coreOutcomesSlides } from './core-outcomes/screen.tsx';
import { contentValiditySlides } from './content-validity/screen.tsx';
import { gradeGridSlides } from './grade-grid/screen.tsx';
import { rankSlides } from './rank/screen.tsx';
import { dotsSlides } from './dots/screen.tsx';
import { hundredPointsSlides } from './hundred-points/screen.tsx';
import { quadraticSlides } from './quadratic/screen.tsx';
import { delphiSlides } from './delphi/screen.tsx';
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
    delphi: delphiSlides,
    quadratic: quadraticSlides,
    'hundred-points': hundredPointsSlides,
    dots: dotsSlides,
    rank: rankSlides,
    'grade-grid': gradeGridSlides,
    'content-validity': contentValiditySlides,
    'core-outcomes': coreOutcomesSlides,
    'rand-ucla': randUclaSlides,
    'majority-judgment': majorityJudgmentSlides,
    score: scoreSlides,
    approval: approvalSlides,
    'systemic-consensing': systemicConsensingSlides,
    'no-objection': noObjectionSlides,
    consent: consentSlides,
  },
};
