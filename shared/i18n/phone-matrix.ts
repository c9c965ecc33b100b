import { catalogue } from './catalogue.ts';
import { phoneMatrixArabic } from './phone-matrix.ar.ts';
import { phoneMatrixEnglish } from './phone-matrix.en.ts';
import { phoneMatrixFrench } from './phone-matrix.fr.ts';

/** What participants read while they read a matrix. */
export const phoneMatrixMessages = catalogue(phoneMatrixEnglish, {
  fr: phoneMatrixFrench,
  ar: phoneMatrixArabic,
});
