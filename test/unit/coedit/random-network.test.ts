import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createFile } from '../../../electron/host/store/create-file.ts';
import { openForWriting } from '../../../electron/host/store/open-file.ts';
import { freeze } from '../../../shared/docs/freeze.ts';
import { readFramework } from '../../../shared/docs/read-framework.ts';
import { readThreads } from '../../../shared/docs/threads.ts';
import { frameworkContent } from '../../../shared/framework/schema.ts';
import { frameworkEditAtRandom } from '../../helpers/framework-edits.ts';
import { type Happened, RandomNetwork } from '../../helpers/random-network.ts';
import { tempFolder } from '../../helpers/temp.ts';

/** Seeds that failed once, with what was wrong then. */
const pinned: readonly number[] = [];
const seeds = [...pinned, ...Array.from({ length: 500 }, (_, at) => at + 1)];

const folder = tempFolder(afterAll);
const path = join(folder, 'network.baraza');
createFile(path, randomBytes);
const { file } = openForWriting(path, join(folder, 'app'));
// 500 documents in a file: the disk is not what is tested here.
file.pragma('synchronous = OFF');

const all: Happened[] = [];

/** Everything that a document says, comments too. */
function everything(doc: Y.Doc): unknown {
  return [freeze(doc, 'notes'), freeze(doc, 'board'), readThreads(doc)];
}

function run(seed: number, edit?: typeof frameworkEditAtRandom): RandomNetwork {
  const network = new RandomNetwork(seed, file, edit);
  for (let step = 0; step < 160; step += 1) {
    network.step();
    // Whatever was acknowledged is in the file at every moment.
    if (step % 40 === 39) expectAcknowledged(network);
  }
  network.heal();
  all.push(network.happened);
  return network;
}

/** The host's file holds each change of which its page heard that it does. */
function expectAcknowledged(network: RandomNetwork): void {
  const stored = network.fromFile();
  const snapshot = Y.snapshot(stored);
  for (const page of network.pages) {
    for (const [at, change] of page.made.entries()) {
      if (!page.acknowledged.has(at)) continue;
      expect(Y.snapshotContainsUpdate(snapshot, change)).toBe(true);
    }
  }
}

describe('[CO1] [CO10] pages and a host over a network that loses, repeats and reorders', () => {
  it.each(seeds)('come to the same text, board and comments, and the file holds it (seed %i)', (seed) => {
    const network = run(seed);
    const wanted = everything(network.host);
    for (const page of network.pages) {
      expect(everything(page.doc)).toEqual(wanted);
      expect(page.acknowledged.size).toBe(page.made.length);
    }
    expect(everything(network.fromFile())).toEqual(wanted);
    expectAcknowledged(network);
    network.compact();
    expect(everything(network.fromFile()), 'after compaction').toEqual(wanted);
  });

  it.each(seeds.slice(0, 120))('come to the same framework, which reads as one (seed %i)', (seed) => {
    const network = run(seed, frameworkEditAtRandom);
    const wanted = readFramework(network.host);
    expect(frameworkContent.parse(wanted.content)).toEqual(wanted.content);
    for (const page of network.pages) expect(readFramework(page.doc)).toEqual(wanted);
    network.compact();
    expect(readFramework(network.fromFile()), 'after compaction').toEqual(wanted);
  });

  it('really did something', () => {
    const sum = (name: keyof Happened): number => all.reduce((total, each) => total + each[name], 0);
    for (const name of Object.keys(all[0] ?? {}) as (keyof Happened)[]) {
      expect(sum(name), name).toBeGreaterThan(100);
    }
  });
});
