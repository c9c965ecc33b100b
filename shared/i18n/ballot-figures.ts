import { ballotFiguresArabic } from './ballot-figures.ar.ts';
import { ballotFiguresEnglish } from './ballot-figures.en.ts';
import { ballotFiguresFrench } from './ballot-figures.fr.ts';
import { catalogue } from './catalogue.ts';

/** Words inside figures of a whole ballot. */
export const ballotFigureMessages = catalogue(ballotFiguresEnglish, {
  fr: ballotFiguresFrench,
  ar: ballotFiguresArabic,
});
