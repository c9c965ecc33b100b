import { killRounds } from './helpers/kill-rounds.ts';

/**
 * Kills a process that writes under load, over and over: `npm run torture -- [COUNT] [SEED]`.
 *
 * Ends with 1 when anything that was acknowledged is missing afterwards.
 */
const rounds = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  process.stderr.write('npm run torture -- [COUNT] [SEED]: both are whole numbers.\n');
  process.exit(2);
}

const report = await killRounds(rounds, seed, (line) => process.stdout.write(`${line}\n`));
for (const line of report.lost) process.stdout.write(`LOST: ${line}\n`);
const moments = Object.entries(report.moments).map(([moment, times]) => `${times} at ${moment}`);
process.stdout.write(
  `${report.rounds} kills (${moments.join(', ')}), seed ${seed}: ${report.acknowledged} commands acknowledged, ` +
    `${report.counted} ballots counted, ${report.lost.length} lost.\n`,
);
process.exit(report.lost.length === 0 ? 0 : 1);
