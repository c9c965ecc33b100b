import type { SlideFaces } from '../features/slide/faces.ts';
import { SortSlide } from './card-sort/screen.tsx';
import { ThemesSlide } from './cluster/screen.tsx';
import { CardSlide, CardsSlide } from './collect/screen.tsx';
import { nominalGroupSlides } from './nominal-group/screen.tsx';
import { OpenPollSlide } from './open-poll/screen.tsx';
import { PollSlide } from './poll/screen.tsx';
import { QuestionGridSlide } from './question-grid/screen.tsx';
import { WordCloudSlide } from './word-cloud/screen.tsx';
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
import { stvSlides } from './stv/screen.tsx';
import { pairwiseSlides } from './pairwise/screen.tsx';
import { ahpSlides } from './ahp/screen.tsx';
import { criteriaSlides } from './criteria/screen.tsx';
import { priorityGridSlides } from './priority-grid/screen.tsx';
import { opinionsSlides } from './opinions/screen.tsx';
import { rankSlides } from './rank/screen.tsx';
import { dotsSlides } from './dots/screen.tsx';
import { hundredPointsSlides } from './hundred-points/screen.tsx';
import { quadraticSlides } from './quadratic/screen.tsx';
import { delphiSlides } from './delphi/screen.tsx';
import { realTimeDelphiSlides } from './real-time-delphi/screen.tsx';
import { CellSlide, MatrixSlide } from './matrix/screen.tsx';
import { ResultSlide } from './rate/screen.tsx';
import { resultSlidePages } from '../features/ballot-screen/result-pages.ts';
import { ResultsSlide } from '../features/ballot-screen/ResultsSlide.tsx';

/** How the activities stand on the projector. A new kind of ballot is a line here. */
export const screenFaces: SlideFaces = {
  cards: CardsSlide,
  card: CardSlide,
  themes: ThemesSlide,
  gathered: {
    'word-cloud': WordCloudSlide,
    'open-poll': OpenPollSlide,
    poll: PollSlide,
    'question-grid': QuestionGridSlide,
  },
  sort: SortSlide,
  statement: StatementSlide,
  adoption: AdoptionSlide,
  matrix: MatrixSlide,
  cell: CellSlide,
  ballots: {
    'nominal-group': nominalGroupSlides,
    rate: { result: ResultSlide, results: ResultsSlide, pages: resultSlidePages },
    gradients: gradientsSlides,
    'fist-to-five': fistSlides,
    delphi: delphiSlides,
    'real-time-delphi': realTimeDelphiSlides,
    quadratic: quadraticSlides,
    'hundred-points': hundredPointsSlides,
    dots: dotsSlides,
    rank: rankSlides,
    criteria: criteriaSlides,
    'priority-grid': priorityGridSlides,
    opinions: opinionsSlides,
    stv: stvSlides,
    ahp: ahpSlides,
    pairwise: pairwiseSlides,
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
