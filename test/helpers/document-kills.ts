import { join as joinPath } from 'node:path';
import * as Y from 'yjs';
import { createHost } from '../../electron/host/index.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import { openForReading } from '../../electron/host/store/open-file.ts';
import { storedDocument, storedDocumentAt } from '../../electron/host/store/documents.ts';
import { startProcess } from '../bench/bench-host.ts';
import { join } from './client.ts';
import { smallPages } from './small-pages.ts';
import { syncFrame } from './sync-frames.ts';
import { connectPeer, type RawPeer } from './sync-peer.ts';
import { until } from './until.ts';

export type DocumentKillReport = {
  readonly rounds: number;
  /** Changes that pages were told are saved, and changes that others saw. */
  readonly acknowledged: number;
  readonly seen: number;
  /** What is missing in the file afterwards, in words; empty when all is well. */
  readonly lost: readonly string[];
};

type Told = { readonly acknowledged: Set<string>; readonly seen: Set<string> };

const writers = 4;

/**
 * Kills the real host process again and again while pages write one document over sockets, and looks each time whether
 * the file holds all that was acknowledged, and all that anybody was shown.
 *
 * All rounds write one document, so that kills meet its snapshots and compaction too.
 */
export async function documentKillRounds(
  folder: string,
  rounds: number,
  random: () => number,
  tell: (line: string) => void = () => undefined,
): Promise<DocumentKillReport> {
  const file = joinPath(folder, 'water.baraza');
  const options = { appData: joinPath(folder, 'app'), pages: smallPages(folder), lanPort: 0, file };
  const made = await createHost({ appData: options.appData, pages: options.pages, lanPort: 0 });
  await newConsultation(made.session, file, { title: 'Water' });
  await made.close();
  const told: Told = { acknowledged: new Set(), seen: new Set() };
  const lost: string[] = [];
  let document = '';
  for (let round = 0; round < rounds; round += 1) {
    const { child, ready } = await startProcess(options);
    const killed = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const before = told.acknowledged.size;
    // One in ten comes with the very first acknowledgement.
    const after = random() < 0.1 ? 1 : 10 + Math.floor(random() ** 2 * 300);
    const kill = (): void => {
      if (told.acknowledged.size - before >= after) child.kill('SIGKILL');
    };
    const url = new URL(ready.consoleUrl);
    const console = await join({ origin: url.origin, surface: 'console', page: url.pathname + url.search });
    if (document === '') {
      document = await console.made('document.open', { kind: 'narrative', title: 'Why' }, 'document');
    }
    const peers = await Promise.all(Array.from({ length: writers }, () => connectPeer(console, 'console')));
    await Promise.all(peers.map((peer) => peer.joins(document)));
    for (const [at, peer] of peers.entries()) {
      writeOn(peer, document, `r${round}w${at}`, told, kill);
    }
    await killed;
    await until('all lines to be down', () => peers.every((peer) => peer.closed() !== null));
    console.socket.terminate();
    lost.push(...lookAtDocument(file, document, told).map((line) => `round ${round}: ${line}`));
    tell(
      `documents, round ${round + 1} of ${rounds}: ${told.acknowledged.size - before} acknowledged, ${lost.length} lost`,
    );
  }
  return { rounds, acknowledged: told.acknowledged.size, seen: told.seen.size, lost };
}

/** Three words on their way, the next one with each acknowledgement: they come in the order in which words were sent. */
function writeOn(peer: RawPeer, document: string, name: string, told: Told, acknowledged: () => void): void {
  const doc = new Y.Doc();
  const sent: string[] = [];
  let words = 0;
  const next = (): void => {
    const word = `${name}n${(words += 1)}`;
    const before = Y.encodeStateVector(doc);
    doc.getMap('meta').set(word, true);
    sent.push(word);
    peer.send(syncFrame(document, 2, Y.encodeStateAsUpdate(doc, before)));
  };
  peer.onFrame(({ kind, step, bytes }) => {
    if (kind === 'syncStatus' && step === 1) {
      const word = sent.shift();
      if (word === undefined) return;
      told.acknowledged.add(word);
      acknowledged();
      next();
    } else if (kind === 'sync' && step === 2) {
      for (const word of wordsIn(bytes)) told.seen.add(word);
    }
  });
  for (let at = 0; at < 3; at += 1) next();
}

function wordsIn(update: Uint8Array): readonly string[] {
  return Y.decodeUpdate(update).structs.flatMap((struct) =>
    struct instanceof Y.Item && struct.parentSub !== null ? [struct.parentSub] : [],
  );
}

/** What of a document is not in the file: opened as the host opens it, and made of its changes alone. */
export function lookAtDocument(file: string, document: string, told: Told): readonly string[] {
  const reading = openForReading(file);
  try {
    const ways = {
      'as it opens': storedDocument(reading, document),
      'made of its changes': storedDocumentAt(reading, document, Number.MAX_SAFE_INTEGER),
    };
    return Object.entries(ways).flatMap(([how, { updates }]) => {
      const doc = new Y.Doc();
      for (const update of updates) Y.applyUpdate(doc, update);
      const there = doc.getMap('meta');
      const missing = (words: ReadonlySet<string>, what: string): string[] =>
        [...words]
          .filter((word) => !there.has(word))
          .map((word) => `${word} was ${what}, and is not there ${how}`);
      const waits = doc.store.pendingStructs === null ? [] : [`${how} it lacks changes`];
      return [...missing(told.acknowledged, 'acknowledged'), ...missing(told.seen, 'seen'), ...waits];
    });
  } finally {
    reading.close();
  }
}
