import { catalogue } from './catalogue.ts';
import { editorEnglish } from './editor.en.ts';
import { editorFrench } from './editor.fr.ts';

/** The editor of documents that people write together, on laptops. It speaks English and French. */
export const editorMessages = catalogue(editorEnglish, { fr: editorFrench, ar: {} });
