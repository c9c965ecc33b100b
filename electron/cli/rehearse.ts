import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePages } from '../../build/pages.ts';
import type { CliCommand } from './command.ts';
import { WrongInput, onlyArgument } from './wrong-input.ts';

const mostParticipants = 500;

/** Plays a consultation to its end with simulated people, in a copy. */
export const rehearseCommand: CliCommand = {
  usage: 'rehearse FILE --participants N [--script] [--speed X] [--seed TEXT] [--folder FOLDER]',
  summary: 'play the whole agenda with simulated people, in a copy; --script prints each step',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        participants: { type: 'string' },
        script: { type: 'boolean' },
        speed: { type: 'string' },
        seed: { type: 'string' },
        folder: { type: 'string' },
      },
    });
    const file = resolve(onlyArgument(positionals, 'the FILE'));
    if (!existsSync(file)) throw new WrongInput(`there is no file ${file}`);
    const participants = Number(values.participants ?? Number.NaN);
    if (!Number.isInteger(participants) || participants < 1 || participants > mostParticipants) {
      throw new WrongInput(`--participants needs a number from 1 to ${mostParticipants}`);
    }
    const speed = Number(values.speed ?? 100);
    if (!(speed > 0 && speed <= 10_000))
      throw new WrongInput('--speed needs a number above 0; 1 is about human');
    const folder = values.folder === undefined ? undefined : resolve(values.folder);
    if (folder !== undefined && !existsSync(folder)) throw new WrongInput(`there is no folder ${folder}`);
    const { rehearse } = await import('../host/rehearse/rehearse.ts');
    const report = await rehearse({
      file,
      pages: await ensurePages(),
      participants,
      speed,
      seed: values.seed ?? Buffer.from(randomBytes(6)).toString('hex'),
      ...(folder === undefined ? {} : { folder }),
      tell: (line) => {
        if (values.script === true) process.stdout.write(`  ${line}\n`);
      },
    });
    const lines = [
      `Rehearsed in: ${report.path}`,
      `${report.joined} of ${report.participants} joined; ${report.dropped} lost their line once and came back`,
      `${report.steps} steps, ${report.inputs} inputs, ${report.ballots} ballots counted, ${report.votes} votes`,
      `${report.acts} acts answered; 95 of 100 within ${Math.ceil(report.p95)} ms; ${report.seconds.toFixed(1)} s in all`,
      `Seed: ${report.seed}`,
      ...report.problems.map(({ say, times }) => `Problem, ${times} times: ${say}`),
      report.problems.length === 0 ? 'All right.' : 'NOT all right.',
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    return report.problems.length === 0 ? 0 : 1;
  },
};
