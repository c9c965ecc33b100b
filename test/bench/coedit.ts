import { execFileSync, fork } from 'node:child_process';
import { closeSync, copyFileSync, fdatasyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLargeDocument } from '../helpers/large-document.ts';
import { smallPages } from '../helpers/small-pages.ts';
import { until } from '../helpers/until.ts';
import { type BenchHost, startBenchHost } from './bench-host.ts';
import { type CoeditCrowd, type Dialect, type Page, startCoeditCrowd } from './coedit-crowd.ts';
import { neverSeen, quantile, round } from './figures.ts';

const writers = 10;
const perSecond = 5;
const sizes = [50, 200, 500] as const;
const seconds = 6;
const rounds = 5;

type Spread = {
  readonly p50: number;
  readonly p95: number;
  readonly sent: number;
  readonly missed: number;
};
type Add = (what: string, value: string, target?: string, met?: boolean) => void;

/**
 * From an edit to where others see it: our host, durable and within rights, and beside it a bare Hocuspocus and
 * y-websocket's server, which keep nothing; in turn, on the same machine, with the same pages.
 */
export async function benchSeen(folder: string, add: Add): Promise<void> {
  const disk = timesOfDisk(folder);
  const [usual, slow] = [0.5, 0.95].map((at) => round(quantile(disk, at)));
  add('4 KB onto this disk, as each change must be', `median ${usual} ms, p95 ${slow} ms`);
  for (const size of sizes) {
    const own = join(folder, String(size));
    mkdirSync(own);
    const ours: Spread[] = [];
    const bare: Spread[] = [];
    const other: Spread[] = [];
    const crowd = startCoeditCrowd();
    const { host, pages, document } = await roomOfPages(own, crowd, size);
    try {
      for (let at = 0; at < rounds; at += 1) {
        ours.push(
          await measure(crowd, {
            dialect: 'hocuspocus',
            origin: host.origin,
            path: '/sync',
            document,
            pages,
          }),
        );
        bare.push(await rival(crowd, 'hocuspocus', size));
        other.push(await rival(crowd, 'y-websocket', size));
      }
      const [our, bares, others] = [ours, bare, other].map(middle) as [Spread, Spread, Spread];
      const ratios = [bares, others].map((than) => [our.p50 / than.p50, our.p95 / than.p95].map(round2));
      const [toBare = [], toOther = []] = ratios;
      add(
        `${size} pages, ${writers} writing: edit to seen`,
        `median ${round(our.p50)} ms, p95 ${round(our.p95)} ms`,
      );
      add(
        `  … against a bare Hocuspocus (p95 ${round(bares.p95)} ms)`,
        `median ${toBare[0]} ×, p95 ${toBare[1]} ×`,
        'p95 1.5 ×',
        (toBare[1] ?? 0) <= 1.5,
      );
      add(
        `  … against y-websocket (p95 ${round(others.p95)} ms)`,
        `median ${toOther[0]} ×, p95 ${toOther[1]} ×`,
        'p95 1.5 ×',
        (toOther[1] ?? 0) <= 1.5,
      );
      const unseen = neverSeen({ 'this host': our, 'a bare Hocuspocus': bares, 'y-websocket': others });
      add('  … edits never seen', unseen.value, 'none', unseen.met);
      const memory = host.peakMemory();
      if (size === 500 && memory !== null) {
        add(`memory of the host, ${size} pages`, `${memory} MB`, '200 MB', memory < 200);
      }
    } finally {
      crowd.stop();
      await host.stop();
    }
  }
}

/** What one page that does not read costs the host's memory, from the difference that so many of them make. */
export async function benchStalled(folder: string, add: Add): Promise<void> {
  const stalled = 20;
  const peaks: number[] = [];
  for (const count of [0, stalled]) {
    const own = join(folder, `stalled-${count}`);
    mkdirSync(own);
    const crowd = startCoeditCrowd();
    const { host, pages, document } = await roomOfPages(own, crowd, 1 + stalled);
    try {
      const { origin } = host;
      const url = `${origin.replace('http', 'ws')}/sync`;
      await crowd.act({ do: 'join', dialect: 'hocuspocus', url, origin, document, pages, writers: 0 });
      await crowd.act({ do: 'stall', stalled: count, megabytes: 20 });
      peaks.push(host.peakMemory() ?? Number.NaN);
    } finally {
      crowd.stop();
      await host.stop();
    }
  }
  const [none = Number.NaN, all = Number.NaN] = peaks;
  const each = round2(Math.max(0, all - none) / stalled);
  if (Number.isNaN(each)) add('a page that does not read costs', 'not known here');
  else add('a page that does not read costs', `${each} MB`, '2 MB', each <= 2);
}

/** A document of 5 MB and 50,000 changes, from the file into memory; five times in fresh processes. */
export async function benchOpening(folder: string, add: Add): Promise<void> {
  const program = fileURLToPath(new URL('coedit-opening-program.ts', import.meta.url));
  const [whole, changes, appData] = ['whole.baraza', 'changes.baraza', 'app'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const { document } = await makeLargeDocument(whole, appData);
  copyFileSync(whole, changes);
  const time = (file: string, how: 'whole' | 'changes'): number =>
    quantile(
      Array.from({ length: 5 }, () =>
        Number(execFileSync(process.execPath, [program, file, appData, document, how], { encoding: 'utf8' })),
      ),
      0.5,
    );
  const fast = time(whole, 'whole');
  add('a document of 5 MB and 50,000 changes opens', `${round(fast)} ms`, '1000 ms', fast <= 1000);
  add('the same of its changes alone', `${round(time(changes, 'changes'))} ms`);
}

/** Milliseconds of 200 writes of 4 KB, each on the disk before the next. */
function timesOfDisk(folder: string): number[] {
  const file = openSync(join(folder, 'disk'), 'w');
  try {
    return Array.from({ length: 200 }, () => {
      const from = performance.now();
      writeSync(file, new Uint8Array(4096));
      fdatasyncSync(file);
      return performance.now() - from;
    });
  } finally {
    closeSync(file);
  }
}

async function roomOfPages(
  folder: string,
  crowd: CoeditCrowd,
  size: number,
): Promise<{ readonly host: BenchHost; readonly pages: readonly Page[]; readonly document: string }> {
  const host = await startBenchHost(folder, { people: size, statements: 1 }, { pages: smallPages(folder) });
  const { console } = host;
  const meeting = await console.made('meeting.add', { label: 'Day 1' }, 'meeting');
  const step = await console.made('step.add', { meeting, title: 'Discuss', kind: 'talk' }, 'step');
  const document = await console.made('document.open', { kind: 'notes', step }, 'document');
  await console.done('document.rights', {
    document,
    rights: { team: 'edit', rapporteurs: 'edit', table: 'none', participants: 'edit', observers: 'read' },
  });
  const { cookies } = await crowd.act({ do: 'seat', origin: host.origin, people: host.people });
  const pages = cookies.map((cookie, at) => ({
    cookie,
    token: host.people[at]?.seat ?? '',
    surface: 'phone',
  }));
  return { host, pages, document };
}

async function measure(
  crowd: CoeditCrowd,
  at: {
    readonly dialect: Dialect;
    readonly origin: string;
    readonly path: string;
    readonly document: string;
    readonly pages: readonly Page[];
  },
): Promise<Spread> {
  const { dialect, origin, path, document, pages } = at;
  const url = `${origin.replace('http', 'ws')}${path}`;
  await crowd.act({ do: 'join', dialect, url, origin, document, pages, writers });
  const warm = await crowd.act({ do: 'write', seconds: 1.5, perSecond });
  const { times, sent, missed } = await crowd.act({ do: 'write', seconds, perSecond });
  await crowd.act({ do: 'leave' });
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    sent: warm.sent + sent,
    missed: warm.missed + missed,
  };
}

async function rival(crowd: CoeditCrowd, dialect: Dialect, size: number): Promise<Spread> {
  const child = fork(fileURLToPath(new URL('coedit-rivals.ts', import.meta.url)), [dialect], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const port = await new Promise<number>((resolve) =>
      child.once('message', (said) => resolve(said as number)),
    );
    const pages = Array.from({ length: size }, () => ({ cookie: '', token: '', surface: 'phone' }));
    const origin = `http://127.0.0.1:${port}`;
    return await measure(crowd, { dialect, origin, path: '/notes', document: 'notes', pages });
  } finally {
    child.kill();
    await until('the server to end', () => child.exitCode !== null || child.signalCode !== null);
  }
}

function middle(spreads: readonly Spread[]): Spread {
  const of = (read: (spread: Spread) => number): number => quantile(spreads.map(read), 0.5);
  return {
    p50: of(({ p50 }) => p50),
    p95: of(({ p95 }) => p95),
    sent: spreads.reduce((sum, { sent }) => sum + sent, 0),
    missed: spreads.reduce((sum, { missed }) => sum + missed, 0),
  };
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
