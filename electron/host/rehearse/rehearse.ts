import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { until } from './until.ts';
import { createHost } from '../index.ts';
import { openForReading } from '../store/open-file.ts';
import { beginRehearsal } from './begin-rehearsal.ts';
import { seededDraws } from './draws.ts';
import { startGuests } from './guests.ts';
import { playScript } from './script.ts';

export type RehearsalReport = {
  /** The copy in which it took place. */
  readonly path: string;
  readonly seed: string;
  readonly participants: number;
  readonly joined: number;
  readonly steps: number;
  readonly ballots: number;
  readonly inputs: number;
  readonly votes: number;
  readonly acts: number;
  readonly dropped: number;
  /** Milliseconds from sending to answer; 95 of 100 were at most this. */
  readonly p95: number;
  readonly seconds: number;
  /** Sentences, with how often each came. */
  readonly problems: readonly { readonly say: string; readonly times: number }[];
};

/**
 * Plays a whole consultation in a copy: simulated people over real sockets, every step of the agenda to its end.
 *
 * The file itself is only read. With the same seed the people think, write and vote alike; how their acts mix still
 * depends on the computer.
 */
export async function rehearse(options: {
  readonly file: string;
  readonly pages: string;
  readonly participants: number;
  readonly seed: string;
  /** 1 is about human; the default is as fast as is still like a room. */
  readonly speed?: number;
  /** Where the copy goes; the folder of the file unless given. */
  readonly folder?: string;
  readonly tell?: (line: string) => void;
}): Promise<RehearsalReport> {
  const { file, pages, participants, seed, speed = 100, tell = () => undefined } = options;
  // Keys and backups of a rehearsal are nobody's: they go with it.
  const appData = mkdtempSync(join(tmpdir(), 'baraza-rehearsal-'));
  const folder = options.folder ?? dirname(file);
  const began = performance.now();
  // Only read: opening it for writing would add to its record.
  const source = openForReading(file);
  const host = await createHost({ appData, pages, lanPort: 0, documents: folder, log: tell });
  try {
    const name = basename(file, extname(file));
    const copy = await beginRehearsal(host.session, source, { folder, name });
    const port = await until(() => host.roomPort());
    const guests = startGuests({
      state: copy.record.state(),
      origin: `http://127.0.0.1:${port}`,
      participants,
      speed,
      draws: seededDraws(seed),
    });
    await until(() => guests.tally.joined >= participants && guests.idle(), 60_000).catch(() => undefined);
    const played = await playScript(copy.record, { idle: guests.idle, tell });
    await guests.stop();
    const { tally } = guests;
    const latencies = tally.latencies.toSorted((one, other) => one - other);
    return {
      path: copy.path,
      seed,
      participants,
      joined: tally.joined,
      steps: played.steps,
      ballots: played.ballots,
      inputs: tally.inputs,
      votes: tally.votes,
      acts: tally.acts,
      dropped: tally.dropped,
      p95: latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * 0.95))] ?? 0,
      seconds: (performance.now() - began) / 1000,
      problems: [
        ...(tally.joined < participants
          ? [{ say: 'participants did not get in', times: participants - tally.joined }]
          : []),
        ...played.problems.map((say) => ({ say, times: 1 })),
        ...[...tally.problems].map(([say, times]) => ({ say, times })),
      ],
    };
  } finally {
    source.close();
    await host.close();
    rmSync(appData, { recursive: true, force: true, maxRetries: 5 });
  }
}
