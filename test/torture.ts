import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentKillRounds } from './helpers/document-kills.ts';
import { hostKillRounds } from './helpers/host-kills.ts';
import { killRounds, seeded } from './helpers/kill-rounds.ts';

/**
 * Kills processes that write under load, over and over: `npm run torture -- [COUNT] [SEED]`.
 *
 * First the record alone, then the real host while a room votes over sockets, then while pages write a document. Ends
 * with 1 when anything that was acknowledged is missing afterwards.
 */
const rounds = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  process.stderr.write('npm run torture -- [COUNT] [SEED]: both are whole numbers.\n');
  process.exit(2);
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const report = await killRounds(rounds, seed, say);
const moments = Object.entries(report.moments).map(([moment, times]) => `${times} at ${moment}`);
const folder = mkdtempSync(join(tmpdir(), 'baraza-torture-'));
const host = await hostKillRounds(folder, rounds, seeded(seed), say);
const written = mkdtempSync(join(tmpdir(), 'baraza-torture-'));
const documents = await documentKillRounds(written, rounds, seeded(seed), say);
for (const line of [...report.lost, ...host.lost, ...documents.lost]) say(`LOST: ${line}`);
say(
  `The record: ${report.rounds} kills (${moments.join(', ')}), seed ${seed}: ${report.acknowledged} commands ` +
    `acknowledged, ${report.counted} ballots counted, ${report.lost.length} lost.`,
);
say(
  `The host: ${host.rounds} kills, seed ${seed}: ${host.acknowledged} commands acknowledged, ` +
    `${host.counted} secret ballots counted, ${host.lost.length} lost.`,
);
say(
  `Documents: ${documents.rounds} kills, seed ${seed}: ${documents.acknowledged} changes acknowledged, ` +
    `${documents.seen} seen by others, ${documents.lost.length} lost.`,
);
const well = report.lost.length + host.lost.length + documents.lost.length === 0;
// A file that lost something is evidence.
for (const each of [folder, written]) {
  if (well) rmSync(each, { recursive: true, force: true });
  else say(`Its file is kept in ${each}.`);
}
process.exit(well ? 0 : 1);
