import { catalogue } from './catalogue.ts';
import { documentsFrameworkEnglish } from './documents-framework.en.ts';
import { documentsFrameworkFrench } from './documents-framework.fr.ts';

/** The chapters of a framework in documents, which are written in English and French. */
export const documentsFrameworkMessages = catalogue(documentsFrameworkEnglish, {
  fr: documentsFrameworkFrench,
  ar: {},
});
