import { catalogue } from './catalogue.ts';
import { drawingArabic } from './drawing.ar.ts';
import { drawingEnglish } from './drawing.en.ts';
import { drawingFrench } from './drawing.fr.ts';

/** The words of drawings: on the console, the projector and in documents. */
export const drawingMessages = catalogue(drawingEnglish, { fr: drawingFrench, ar: drawingArabic });
