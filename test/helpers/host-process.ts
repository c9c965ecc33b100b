import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { FromHost, HostEvent, HostOptions } from '../../electron/host/process-protocol.ts';
import { until } from './until.ts';

/** A host in a process of its own, as the window and the launcher start it. */
export type HostProcess = {
  readonly consoleUrl: string;
  readonly screenUrl: string;
  readonly pid: number;
  readonly events: readonly HostEvent[];
  /** Resolves with exit code or signal. */
  ended(): Promise<number | string>;
  kill(): void;
  stop(): void;
};

export async function startHostProcess(options: HostOptions): Promise<HostProcess> {
  const child = fork(fileURLToPath(new URL('../../electron/host/process.ts', import.meta.url)), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const heard: FromHost[] = [];
  child.on('message', (message) => heard.push(message as FromHost));
  child.send({ type: 'start', options });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ready = await until('the host to be ready', () => {
    const failed = heard.find((message) => message.type === 'failed');
    if (failed !== undefined) throw new Error(failed.say);
    return heard.find((message) => message.type === 'ready');
  });
  return {
    consoleUrl: ready.consoleUrl,
    screenUrl: ready.screenUrl,
    pid: child.pid ?? 0,
    get events() {
      return heard.flatMap((message) => (message.type === 'event' ? [message.event] : []));
    },
    ended: () => until('the host to end', () => child.signalCode ?? child.exitCode ?? undefined),
    kill: () => void child.kill('SIGKILL'),
    stop: () => void child.send({ type: 'stop' }),
  };
}
