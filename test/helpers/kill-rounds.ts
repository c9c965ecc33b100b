import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { replay } from '../../electron/host/engine/replay.ts';
import { readBox, readEnvelopes } from '../../electron/host/store/ballot-box.ts';
import { readEvents } from '../../electron/host/store/event-log.ts';
import { verifyFile } from '../../electron/host/store/verify-file.ts';
import { toyDomain } from './toy-domain.ts';
import { makePlace, openToy, removePlace } from './toy-record.ts';
import type { Place, ToyRecord } from './toy-record.ts';

export type KillReport = {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly counted: number;
  /** When the kills came. */
  readonly moments: { readonly [moment: string]: number };
  /** What was acknowledged and not there afterwards, or did not fit, in words; empty when all is well. */
  readonly lost: readonly string[];
};

type Moment = 'opening' | 'load' | 'closing';
export type Heard = { readonly acks: readonly string[]; readonly counted: ReadonlyMap<string, number> };

const writerProgram = fileURLToPath(new URL('toy-writer.ts', import.meta.url));

/**
 * Kills a writing process again and again, and looks each time whether all that it acknowledged is there.
 *
 * The seed decides when each kill comes, as far as one process can decide it for another. All rounds write the same
 * file, so that each recovery is built on the ones before.
 */
export async function killRounds(
  rounds: number,
  seed: number,
  tell: (line: string) => void = () => undefined,
): Promise<KillReport> {
  const place = makePlace();
  const random = seeded(seed);
  const lost: string[] = [];
  const moments: { [moment: string]: number } = {};
  let acknowledged = 0;
  let counted = 0;
  try {
    for (let round = 0; round < rounds; round += 1) {
      const moment: Moment = pick(random(), [
        [0.08, 'opening'],
        [0.84, 'load'],
        [0.08, 'closing'],
      ]);
      moments[moment] = (moments[moment] ?? 0) + 1;
      const heard = await writeUntilKilled(place, `r${round}`, moment, 1 + Math.floor(random() ** 2 * 1500));
      acknowledged += heard.acks.length;
      counted += heard.counted.size;
      const found = await lookAfter(place, `r${round}`, heard);
      lost.push(...found.map((line) => `round ${round} (${moment}): ${line}`));
      tell(
        `round ${round + 1} of ${rounds}: ${moment}, ${heard.acks.length} acknowledged, ${lost.length} lost`,
      );
    }
  } finally {
    removePlace(place);
  }
  return { rounds, acknowledged, counted, moments, lost };
}

/** Lets a process write and kills it without warning; gives what it had acknowledged by then. */
function writeUntilKilled(place: Place, run: string, moment: Moment, after: number): Promise<Heard> {
  const child = spawn(process.execPath, [writerProgram, place.file, place.appData, run], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const acks: string[] = [];
  const counted = new Map<string, number>();
  const lines = createInterface({ input: child.stdout });
  let toKill = false;
  const kill = (): void => {
    if (toKill) return;
    toKill = true;
    child.kill('SIGKILL');
  };
  lines.on('line', (line) => {
    const [word, name = '', votes = ''] = line.split(' ');
    if (word === 'ack') acks.push(name);
    if (word === 'counted') counted.set(name, Number(votes));
    if (word === 'opened' && moment === 'opening') kill();
    // Closing takes some milliseconds: the kill comes at a drawn one of them.
    if (word === 'closing' && moment === 'closing') setTimeout(kill, after % 40);
    if (acks.length < after) return;
    if (moment === 'closing') child.stdin.write('close\n');
    else kill();
  });
  // The pipe is read to its end: what was said before the kill counts, even if it is read after it.
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    let exited = false;
    let read = false;
    const done = (): void => {
      if (exited && read) resolve({ acks, counted });
    };
    child.on('exit', (code, signal) => {
      exited = true;
      if (signal !== 'SIGKILL' && code !== 0)
        reject(new Error(`The writer ended by itself with ${String(code)}.`));
      done();
    });
    lines.on('close', () => {
      read = true;
      done();
    });
  });
}

/** What is missing after a kill, in words. */
export async function lookAfter(place: Place, run: string, heard: Heard): Promise<string[]> {
  const lost: string[] = [];
  const record = openToy(place);
  try {
    const notes = new Set<string>();
    for (const event of readEvents(record.reading)) {
      const text = event.content?.['text'];
      if (typeof text === 'string') notes.add(text);
    }
    for (const key of heard.acks) {
      if (key.startsWith(`${run}-`) && !notes.has(key)) lost.push(`the note ${key} is not there`);
      if (!isAnswered(record, run, key)) lost.push(`the answer to ${key} is not there`);
    }
    lost.push(...lookAtBallots(record, heard.counted));
    const last = heard.acks.find((key) => key.startsWith(`${run}-`));
    if (last !== undefined) lost.push(...(await sendAgain(record, run, last)));
    const living = { ...record.state(), drawn: {} };
    const again = { ...replay(record.reading, toyDomain).state, drawn: {} };
    if (JSON.stringify(living) !== JSON.stringify(again)) lost.push('the state is not that of the log');
  } finally {
    await record.close();
  }
  return [...lost, ...verifyFile(place.file).problems];
}

function isAnswered(record: ToyRecord, device: string, key: string): boolean {
  return (
    record.reading.prepare('SELECT 1 FROM answered WHERE device = ? AND key = ?').get(device, key) !==
    undefined
  );
}

function lookAtBallots(record: ToyRecord, counted: ReadonlyMap<string, number>): string[] {
  const lost: string[] = [];
  for (const [ballot, votes] of counted) {
    const { length } = readBox(record.reading, ballot).rows;
    if (length !== votes) lost.push(`${ballot} was counted with ${votes} votes and has ${length}`);
  }
  for (const [id, ballot] of Object.entries(record.state().ballots)) {
    const counting = ballot.phase === 'counted';
    const envelopes = readEnvelopes(record.reading, id).length;
    if (counting && envelopes > 0) lost.push(`${id} is counted and has ${envelopes} envelopes`);
    if (counting && record.keys.read(id) !== null) lost.push(`${id} is counted and has a key`);
    if (!counting && record.keys.read(id) === null) lost.push(`${id} is open and has no key`);
  }
  return lost;
}

async function sendAgain(record: ToyRecord, run: string, key: string): Promise<string[]> {
  const head = record.head();
  const command = { name: 'note', text: key } as const;
  const answer = await record.submit({ device: run, key, actor: { seat: run }, command });
  return answer.ok && record.head() === head ? [] : [`${key} was done a second time`];
}

function pick<Value>(draw: number, shares: readonly (readonly [number, Value])[]): Value {
  let left = draw;
  for (const [share, value] of shares) {
    if (left < share) return value;
    left -= share;
  }
  const last = shares.at(-1);
  if (last === undefined) throw new Error('nothing to pick from');
  return last[1];
}

/** Mulberry32: small, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
