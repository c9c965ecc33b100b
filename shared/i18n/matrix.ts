import { catalogue } from './catalogue.ts';
import { matrixArabic } from './matrix.ar.ts';
import { matrixEnglish } from './matrix.en.ts';
import { matrixFrench } from './matrix.fr.ts';

/** A matrix read in plenary, on every surface. */
export const matrixMessages = catalogue(matrixEnglish, { fr: matrixFrench, ar: matrixArabic });
