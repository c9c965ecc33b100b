/** Opens a document once, in a fresh process, and prints the milliseconds: FILE APP-DATA DOCUMENT whole|changes. */
import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { consultationDomain } from '../../electron/host/consultation/domain.ts';
import { openDocumentStore } from '../../electron/host/coedit/document-store.ts';
import type { Session } from '../../electron/host/consultation/session.ts';
import { openRecord } from '../../electron/host/engine/open-record.ts';

const [file = '', appData = '', document = '', how = ''] = process.argv.slice(2);
const record = openRecord({
  file,
  appData,
  domain: consultationDomain,
  clock: Date.now,
  random: randomBytes,
  version: 'bench',
});
const session = {
  current: () => ({ path: file, record }),
  state: () => record.state(),
} as unknown as Session;
if (how === 'changes') {
  record.write((at) => at.prepare('DELETE FROM document_snapshot WHERE document = ?').run(document));
}
const store = openDocumentStore({ session: () => session, clock: Date.now });
const doc = Object.assign(new Y.Doc(), { name: document });
const start = performance.now();
store.load(doc);
const took = performance.now() - start;
if (!JSON.stringify(doc.getXmlFragment('text').toJSON()).includes('The last words.')) {
  throw new Error('The document is not the one that was written.');
}
process.stdout.write(String(took));
process.exit(0);
