import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { consultationDomain } from '../../electron/host/consultation/domain.ts';
import { openRecord } from '../../electron/host/engine/open-record.ts';
import { appendChange, keepDocument } from '../../electron/host/store/documents.ts';
import { seedDocument } from '../../shared/docs/seed.ts';
import { textOf } from '../../shared/docs/shape.ts';
import { theConsole } from './domain-world.ts';

/**
 * Makes a consultation whose one document was written in so many changes by ten authors in turn, as the host stores
 * them; the whole copy is `behind` changes old. Returns the document's id and what it ends with.
 */
export async function makeLargeDocument(
  file: string,
  appData: string,
  { changes = 50_000, bytes = 5 * 1024 * 1024, behind = 499 } = {},
): Promise<{ readonly document: string; readonly last: string; readonly size: number }> {
  const record = openRecord({
    file,
    create: true,
    appData,
    domain: consultationDomain,
    clock: Date.now,
    random: randomBytes,
    version: 'test',
  });
  let keys = 0;
  const act = async (name: string, body: Record<string, string>) => {
    const key = `k${(keys += 1)}`;
    const sent = { device: 'test', key, actor: theConsole, command: { name, seat: null, body } };
    const answer = await record.submit(sent);
    if (!answer.ok) throw new Error(`${name}: ${answer.say}`);
    return answer.answer;
  };
  await act('consultation.create', { title: 'Large' });
  const answer = await act('document.open', { kind: 'narrative', title: 'Why' });
  const document = answer?.['document'];
  if (typeof document !== 'string') throw new Error('No document was opened.');

  const doc = new Y.Doc();
  let change = 0;
  let whole = new Uint8Array();
  const words = 'What was agreed, who does it and until when. ';
  const each = words.repeat(Math.ceil(bytes / changes / words.length)).slice(0, Math.ceil(bytes / changes));
  record.write((at) => {
    doc.on('update', (update: Uint8Array) => {
      change += 1;
      const author = `seat:S${change % 10}`;
      appendChange(at, document, {
        change,
        author,
        bytes: update,
        endedAt: 1_800_000_000_000 + change * 200,
      });
      if (change === changes - behind) whole = Uint8Array.from(Y.encodeStateAsUpdate(doc));
    });
    seedDocument(doc, { kind: 'text', text: Array.from({ length: 10 }, () => '.').join('\n') });
    const texts = textOf(doc)
      .toArray()
      .flatMap((node) => (node instanceof Y.XmlElement ? node.toArray() : []))
      .filter((node) => node instanceof Y.XmlText);
    for (let left = changes - 1 - change; left > 0; left -= 1) {
      const text = texts[change % texts.length];
      // Ten people's pages.
      doc.clientID = 1000 + (change % 10);
      // Somewhere in the last words, as people write: not always at the end.
      text?.insert(Math.max(0, text.length - (change % 7) * 10), each);
    }
    texts[0]?.insert(texts[0].length, 'The last words.');
    keepDocument(at, document, { change: changes - behind, bytes: whole });
  });
  await record.close();
  return { document, last: 'The last words.', size: Y.encodeStateAsUpdate(doc).byteLength };
}
