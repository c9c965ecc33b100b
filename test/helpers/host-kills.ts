import { join as joinPath } from 'node:path';
import { createHost } from '../../electron/host/index.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import type { Command } from '../../shared/domain/commands/command.ts';
import { startProcess } from '../bench/bench-host.ts';
import { lookAtFile } from './host-kills-look.ts';
import { playRoom } from './host-kills-load.ts';
import { smallPages } from './small-pages.ts';

/** What clients were told before their host was killed. */
export type Told = {
  /** Texts of cards. */
  readonly cards: Set<string>;
  /** `ballot seat statement` → number of the last answer that was acknowledged. */
  readonly answers: Map<string, number>;
  /** `ballot seat` of sealed sections. */
  readonly sealed: Set<string>;
  /** Counted secret ballots. */
  readonly counted: Set<string>;
  /** The last command of each device, to be sent again. */
  readonly last: Map<string, { readonly key: string; readonly command: Command }>;
};

export type HostKillReport = {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly counted: number;
  readonly lost: readonly string[];
};

/**
 * Kills the real host process again and again while a room writes, votes and seals over sockets, and looks each time
 * whether all that was acknowledged is in the file.
 *
 * All rounds write one file; a secret ballot that a kill left open is counted in the next round.
 */
export async function hostKillRounds(
  folder: string,
  rounds: number,
  random: () => number,
  tell: (line: string) => void = () => undefined,
): Promise<HostKillReport> {
  const file = joinPath(folder, 'water.baraza');
  const options = { appData: joinPath(folder, 'app'), pages: smallPages(folder), lanPort: 0, file };
  const made = await createHost({ appData: options.appData, pages: options.pages, lanPort: 0 });
  await newConsultation(made.session, file, { title: 'Water' });
  await made.close();
  const told: Told = {
    cards: new Set(),
    answers: new Map(),
    sealed: new Set(),
    counted: new Set(),
    last: new Map(),
  };
  const lost: string[] = [];
  const tally = { acknowledged: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const { child, ready } = await startProcess(options);
    const killed = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    // One in ten comes as soon as anything was acknowledged.
    const after = random() < 0.1 ? 1 : 20 + Math.floor(random() ** 2 * 1200);
    const before = tally.acknowledged;
    const acknowledge = (): void => {
      tally.acknowledged += 1;
      if (tally.acknowledged - before >= after) child.kill('SIGKILL');
    };
    const load = playRoom(ready.consoleUrl, round, told, acknowledge);
    // A kill makes every client fail, as it should; a client that fails before is a finding.
    const ended = load.catch((error: unknown) => {
      if (child.killed) return;
      lost.push(`round ${round}: ${String(error)}`);
      child.kill('SIGKILL');
    });
    await killed;
    await ended;
    const found = await lookAtFile(file, options.appData, told);
    lost.push(...found.map((line) => `round ${round}: ${line}`));
    told.last.clear();
    tell(
      `host, round ${round + 1} of ${rounds}: ${tally.acknowledged - before} acknowledged, ${lost.length} lost`,
    );
  }
  return { rounds, acknowledged: tally.acknowledged, counted: told.counted.size, lost };
}
