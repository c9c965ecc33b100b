import { resultSlidePages } from '../../features/ballot-screen/result-pages.ts';
import { ResultSlide } from '../../features/ballot-screen/ResultSlide.tsx';
import { ResultsSlide } from '../../features/ballot-screen/ResultsSlide.tsx';
import type { BallotFaces } from '../../features/slide/faces.ts';

/** A ballot by levels on the projector: the list of verdicts, and each result with its figure and groups. */
export const levelSlides: BallotFaces[string] = {
  result: ResultSlide,
  results: ResultsSlide,
  pages: resultSlidePages,
};
