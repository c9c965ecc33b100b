import { fork, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostNodeFlags } from '../../build/host-flags.ts';
import { createHost } from '../../electron/host/index.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import type { FromHost, HostOptions } from '../../electron/host/process-protocol.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { type Participant, join } from '../helpers/client.ts';
import { until } from '../helpers/until.ts';
import { usualRule } from '../helpers/usual-rule.ts';

const program = fileURLToPath(new URL('../../electron/host/process.ts', import.meta.url));

/** A host in its own process with a room of people, and the console that leads it. */
export type BenchHost = {
  readonly console: Participant<'console'>;
  readonly screenUrl: string;
  /** A page of the console: its cookie is that of the console that leads. */
  readonly consoleOrigin: string;
  /** Where phones connect, on this computer. */
  readonly origin: string;
  /** One personal code a seat, in the order of seats. */
  readonly people: readonly { readonly seat: string; readonly code: string }[];
  readonly statements: readonly string[];
  /** Most memory that the process ever had, in MB; null where the system does not tell. */
  peakMemory(): number | null;
  stop(): Promise<void>;
};

/** Starts a host process; `before` are a program and arguments that start it (strace). */
export async function startProcess(
  options: HostOptions,
  before: readonly string[] = [],
): Promise<{ readonly child: ChildProcess; readonly ready: Extract<FromHost, { type: 'ready' }> }> {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
  const [tool, ...tail] = before;
  const child =
    tool === undefined
      ? fork(program, [], { stdio: [...stdio], execArgv: [...hostNodeFlags, ...profiling()] })
      : spawn(tool, [...tail, process.execPath, ...hostNodeFlags, program], { stdio: [...stdio] });
  const heard: FromHost[] = [];
  child.on('message', (message) => heard.push(message as FromHost));
  child.send({ type: 'start', options });
  const ready = await until(
    'the host to be ready',
    () => {
      const failed = heard.find((message) => message.type === 'failed');
      if (failed !== undefined) throw new Error(failed.say);
      if (child.exitCode !== null) throw new Error(`The host ended with ${child.exitCode}.`);
      return heard.find((message) => message.type === 'ready');
    },
    { within: 60_000 },
  );
  return { child, ready };
}

/** `BENCH_PROFILE=FOLDER npm run bench` leaves a processor profile of each host there. */
function profiling(): string[] {
  const folder = process.env['BENCH_PROFILE'];
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

/** Makes a consultation of so many people and statements, and opens its room. */
export async function startBenchHost(
  folder: string,
  size: { readonly people: number; readonly statements: number },
  options: { readonly pages: string; readonly before?: readonly string[] },
): Promise<BenchHost> {
  const file = joinPath(folder, 'bench.baraza');
  const given = { appData: joinPath(folder, 'app'), pages: options.pages, lanPort: 0 };
  const made = await createHost(given);
  await newConsultation(made.session, file, { title: 'Bench' });
  await made.close();
  const { child, ready } = await startProcess({ ...given, file }, options.before);
  const url = new URL(ready.consoleUrl);
  const console = await join({ origin: url.origin, surface: 'console', page: url.pathname + url.search });
  const people = Array.from({ length: size.people }, (_, index) => ({
    category: `Group ${index % 8}`,
    person: `Person ${index}`,
    externalId: `p${index}`,
    table: `T${index % 20}`,
  }));
  await console.done('people.import', { people, removeGone: false });
  const statements: string[] = [];
  for (let index = 0; index < size.statements; index += 1) {
    const text = `Statement ${index}: districts keep a record of what they tried, and of what came of it.`;
    statements.push(textOf(await console.done('statement.draft', { text }), 'statement'));
  }
  await console.done('room.open');
  const joinUrl = await console.sees('the address', ({ common }) => common.live.joinUrl);
  const seats = await console.sees('all seats', ({ common }) => {
    const all = Object.values(common.seats);
    return all.length === size.people ? all : null;
  });
  return {
    console,
    screenUrl: ready.screenUrl,
    consoleOrigin: url.origin,
    origin: `http://127.0.0.1:${new URL(joinUrl).port}`,
    people: seats.map(({ id, code }) => ({ seat: id, code })),
    statements,
    peakMemory: () => peakMemory(child.pid),
    stop: async () => {
      await console.leave();
      child.send({ type: 'stop' });
      await until('the host to end', () => child.exitCode !== null || child.signalCode !== null, {
        within: 60_000,
      });
    },
  };
}

/** A ballot on the statements in a new step, its rule locked. */
export async function lockedBallot(
  { console, statements }: BenchHost,
  collection: 'group' | 'secret',
): Promise<string> {
  const { currentMeeting } = console.common();
  const meeting = currentMeeting ?? textOf(await console.done('meeting.add', { label: 'Day 1' }), 'meeting');
  const activity = { method: 'rate', settings: {}, collection };
  const step = textOf(await console.done('step.add', { meeting, title: 'Rate', activity }), 'step');
  const body = { step, label: `Ballot ${collection}`, statements: [...statements] };
  const ballot = textOf(await console.done('ballot.prepare', body), 'ballot');
  await console.done('ballot.lock', { ballot, rule: usualRule });
  return ballot;
}

function textOf(answer: JsonObject, name: string): string {
  const value = answer[name];
  if (typeof value !== 'string') throw new Error(`The answer has no ${name}.`);
  return value;
}

function peakMemory(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  const kilobytes = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}
