import { catalogue } from './catalogue.ts';
import { consoleReportEnglish } from './console-report.en.ts';
import { consoleReportFrench } from './console-report.fr.ts';

/** The console's Report. */
export const consoleReportMessages = catalogue(consoleReportEnglish, { fr: consoleReportFrench, ar: {} });
