import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

const usage = `baraza ${version}: convene consultative learning meetings

Usage: baraza COMMAND [...]

  --help       this page
  --version    the version
`;

/**
 * The command line.
 *
 * Returns the exit code: 0 done, 1 a check failed, 2 wrong input (one line on standard error says what).
 */
export function main(args: readonly string[]): Promise<number> {
  return Promise.resolve(run(args));
}

function run(args: readonly string[]): number {
  const [command = '--help'] = args;
  if (command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (command === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  process.stderr.write(`baraza: there is no command "${command}"; see baraza --help\n`);
  return 2;
}
