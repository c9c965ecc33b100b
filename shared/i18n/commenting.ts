import { catalogue } from './catalogue.ts';
import { commentingArabic } from './commenting.ar.ts';
import { commentingEnglish } from './commenting.en.ts';
import { commentingFrench } from './commenting.fr.ts';

/** Commenting on a circulated framework: for everybody. */
export const commentingMessages = catalogue(commentingEnglish, {
  fr: commentingFrench,
  ar: commentingArabic,
});
