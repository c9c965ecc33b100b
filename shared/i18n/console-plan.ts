import { catalogue } from './catalogue.ts';
import { consolePlanEnglish } from './console-plan.en.ts';
import { consolePlanFrench } from './console-plan.fr.ts';

/** The console's Plan: agenda, readiness, room. */
export const consolePlanMessages = catalogue(consolePlanEnglish, { fr: consolePlanFrench, ar: {} });
