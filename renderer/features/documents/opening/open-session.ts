export { bringInText } from '../../../client/moving/bring-in-text.ts';
export { unsentTexts } from '../../../client/moving/unsent-texts.ts';
import { openDocument } from '../../../client/coedit/open-document.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import type { DocumentSurface } from './sessions-context.tsx';

/** Opens a document on this page; a file of its own, so that it is loaded with the first document. */
export function openSession(id: string, surface: DocumentSurface, seat: string): DocumentSession {
  return openDocument({ id, surface, seat });
}
