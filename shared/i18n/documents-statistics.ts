import { catalogue } from './catalogue.ts';
import { documentsStatisticsEnglish } from './documents-statistics.en.ts';
import { documentsStatisticsFrench } from './documents-statistics.fr.ts';

/** Rounds and statistics in documents, which are written in English and French. */
export const documentsStatisticsMessages = catalogue(documentsStatisticsEnglish, {
  fr: documentsStatisticsFrench,
  ar: {},
});
