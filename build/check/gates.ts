import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { add, nothing, type Tally } from './tally.ts';

/** A command that must succeed before a change is good. */
export interface Gate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm run check` asks of the source, in the order in which a mistake is cheapest to read. */
export const gates: readonly Gate[] = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings', '--format=unix'] },
  { name: 'boundaries', command: ['node', 'build/lint/boundaries.ts'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'dead code', command: ['knip', '--config', 'build/knip.jsonc', '--no-progress'] },
  { name: 'weight', command: ['node', 'build/weigh.ts'] },
];

/** How a gate ended, with all that it printed. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs one command of the project's own tools in `cwd`. Never throws: what cannot start has failed. */
export async function runGate(gate: Gate, cwd: string = root): Promise<Outcome> {
  const [name, ...args] = gate.command;
  const tools = join(root, 'node_modules', '.bin');
  return await new Promise((resolve) => {
    const child = spawn(name === 'node' ? process.execPath : join(tools, name), args, {
      cwd,
      env: { ...process.env, PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}`, FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && name !== 'node',
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => {
      resolve({ ok: false, output: `${output}${error.message}` });
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, output });
    });
  });
}

/** Runs every gate, printing the output of those that fail. */
export async function runGates(): Promise<Tally> {
  let tally = nothing;
  for (const gate of gates) {
    const started = performance.now();
    const { ok, output } = await runGate(gate);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${gate.name} (${seconds} s)`);
    if (!ok) console.log(output.trimEnd());
    tally = add(tally, ok ? { ...nothing, passed: 1 } : { ...nothing, failed: [`gate: ${gate.name}`] });
  }
  return tally;
}
