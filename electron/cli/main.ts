import { version } from '../host/version.ts';
import type { CliCommand } from './command.ts';
import { WrongInput } from './wrong-input.ts';

/** Loaded when asked for: `--version` need not start a database. */
const commands: Readonly<Record<string, () => Promise<CliCommand>>> = {
  host: async () => (await import('./host.ts')).host,
  new: async () => (await import('./new.ts')).newFile,
  import: async () => (await import('./import.ts')).importCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  circulate: async () => (await import('./circulate.ts')).circulate,
  rehearse: async () => (await import('./rehearse.ts')).rehearseCommand,
  verify: async () => (await import('./verify.ts')).verify,
  analyse: async () => (await import('./analyse.ts')).analyse,
};

/**
 * The command line.
 *
 * Returns the exit code: 0 done, 1 a check failed, 2 wrong input (one line on standard error says what).
 */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(await usage());
    return 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    process.stderr.write(`baraza: there is no command "${name}"; see baraza --help\n`);
    return 2;
  }
  const command = await load();
  try {
    return await command.run(rest);
  } catch (thrown) {
    if (!isForPeople(thrown)) throw thrown;
    process.stderr.write(`baraza ${name}: ${thrown.message.split('\n', 1)[0] ?? ''}\n`);
    return 2;
  }
}

/** Expected failures say in one sentence what is wrong; a bug keeps its stack. */
function isForPeople(thrown: unknown): thrown is Error {
  if (!(thrown instanceof Error)) return false;
  if (thrown instanceof WrongInput || thrown.name === 'StorageProblem') return true;
  // Of util.parseArgs: an option that is not known, or lacks its value.
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code.startsWith('ERR_PARSE_ARGS');
  return 'reason' in thrown || thrown.cause !== undefined;
}

async function usage(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ usage: line, summary }) => `  baraza ${line}\n      ${summary}`);
  return `baraza ${version}: convene consultative learning meetings

Usage:
${lines.join('\n')}
  baraza --help
  baraza --version
`;
}
