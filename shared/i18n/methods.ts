import { catalogue } from './catalogue.ts';
import { methodsEnglish } from './methods.en.ts';
import { methodsFrench } from './methods.fr.ts';

/** The methods: what they are for, how to run them, the fields of their settings and rules. */
export const methodMessages = catalogue(methodsEnglish, { fr: methodsFrench, ar: {} });
