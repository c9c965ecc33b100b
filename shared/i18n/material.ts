import { catalogue } from './catalogue.ts';
import { materialEnglish } from './material.en.ts';
import { materialFrench } from './material.fr.ts';

/** Material and the trace. */
export const materialMessages = catalogue(materialEnglish, { fr: materialFrench, ar: {} });
