import { catalogue } from './catalogue.ts';
import { phoneTasksArabic } from './phone-tasks.ar.ts';
import { phoneTasksEnglish } from './phone-tasks.en.ts';
import { phoneTasksFrench } from './phone-tasks.fr.ts';

/** What participants read while they take part in an activity. */
export const phoneTaskMessages = catalogue(phoneTasksEnglish, { fr: phoneTasksFrench, ar: phoneTasksArabic });
