import { catalogue } from './catalogue.ts';
import { consoleMatrixEnglish } from './console-matrix.en.ts';
import { consoleMatrixFrench } from './console-matrix.fr.ts';

/** A matrix in plenary on the console. */
export const consoleMatrixMessages = catalogue(consoleMatrixEnglish, { fr: consoleMatrixFrench, ar: {} });
