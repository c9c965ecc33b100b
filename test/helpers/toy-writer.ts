import { createInterface } from 'node:readline';
import { randomBytes } from 'node:crypto';
import { openRecord } from '../../electron/host/engine/open-record.ts';
import { base64 } from './toy-record.ts';
import { toyDomain } from './toy-domain.ts';
import type { ToyCommand } from './toy-domain.ts';

/**
 * A process that writes a file under load and says on standard output what was acknowledged:
 * `node toy-writer.ts FILE APPDATA RUN [COUNT]`.
 *
 * Lines: `opened`, `ack KEY`, `counted BALLOT VOTES`, `closing`, `closed`. The line `close` on standard input, or COUNT
 * acknowledged notes, end it in the ordinary way.
 */
const [file = '', appData = '', run = '', count = '0'] = process.argv.slice(2);
const writers = 16;
const most = Number(count) > 0 ? Number(count) : Number.POSITIVE_INFINITY;

const record = openRecord({
  file,
  create: true,
  appData,
  domain: toyDomain,
  clock: Date.now,
  random: randomBytes,
  version: '0.0.0-test',
  // Small, so that kills meet snapshots too.
  snapshotEvery: 150,
});
say('opened');

const progress = { closing: false, notes: 0 };
createInterface({ input: process.stdin }).on('line', () => (progress.closing = true));

function goesOn(): boolean {
  return !progress.closing && progress.notes < most;
}

async function send(key: string, command: ToyCommand): Promise<boolean> {
  const answer = await record.submit({ device: run, key, actor: { seat: run }, command });
  if (answer.ok) say(`ack ${key}`);
  return answer.ok;
}

async function writeNotes(writer: number): Promise<void> {
  for (let index = 0; goesOn(); index += 1) {
    progress.notes += 1;
    const key = `${run}-${writer}-${index}`;
    if (!(await send(key, { name: 'note', text: key }))) return;
  }
}

async function runBallots(): Promise<void> {
  for (let index = 0; goesOn(); index += 1) {
    const ballot = `${run}-ballot-${index}`;
    await send(`open-${ballot}`, { name: 'openBallot', ballot });
    const votes = await Promise.all(
      ['s1', 's2', 's3', 's4', 's5'].map((seat) =>
        send(`cast-${ballot}-${seat}`, {
          name: 'cast',
          ballot,
          section: 0,
          seat,
          envelope: base64(`${ballot} ${seat}`),
        }),
      ),
    );
    if (await send(`count-${ballot}`, { name: 'count', ballot })) {
      say(`counted ${ballot} ${votes.filter(Boolean).length}`);
    }
    await record.backups.backUp();
  }
}

await Promise.all([...Array.from({ length: writers }, (_, writer) => writeNotes(writer)), runBallots()]);
say('closing');
await record.close();
say('closed');
process.exit(0);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
