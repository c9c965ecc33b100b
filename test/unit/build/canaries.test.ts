import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gates, root, runGate, type Gate } from '../../../build/check/gates.ts';
import { tempFolder } from '../../helpers/temp.ts';

const canaries = join(root, 'build', 'lint', 'canaries');
const configuration = [
  'package.json',
  'tsconfig.json',
  '.oxlintrc.json',
  '.oxfmtrc.json',
  'build/knip.jsonc',
  'build/tsconfig.base.json',
  ...['shared', 'electron', 'renderer', 'build', 'test'].map((folder) => `${folder}/tsconfig.json`),
];

/** What a gate must say about a mistake: the file, and the words that name the rule. */
const mistakes: Readonly<Record<string, readonly (readonly [file: string, rule: RegExp])[]>> = {
  types: [
    ['shared/util/document.ts', /'document'/],
    ['shared/util/node.ts', /'process'/],
    ['renderer/phone/unchecked.tsx', /'string \| undefined'|'undefined'/],
    ['electron/cli/enum.ts', /erasableSyntaxOnly/],
  ],
  lint: [
    ['shared/domain/clock.ts', /no-restricted-globals/],
    ['shared/domain/clock-elsewhere.ts', /no-restricted-globals/],
    ['shared/domain/chance.ts', /no-restricted-properties/],
    ['shared/domain/secret.ts', /no-restricted-globals/],
    ['electron/host/shell.ts', /no-restricted-imports/],
    ['electron/host/floating.ts', /no-floating-promises/],
    ['electron/host/switch.ts', /switch-exhaustiveness-check/],
    ['electron/host/swallow.ts', /no-empty/],
    ['electron/host/anything.ts', /no-explicit-any/],
    ['electron/host/barrel.ts', /no-barrel-file/],
    ['test/unit/focused.test.ts', /no-focused-tests/],
  ],
  boundaries: [
    ['shared/util/upwards.ts', /may not import shared\/domain/],
    ['shared/domain/host.ts', /may not import electron\/cli/],
    ['shared/domain/node.ts', /runs without Node/],
    ['shared/domain/database.ts', /may not import 'better-sqlite3'/],
    ['renderer/phone/console.tsx', /may not import renderer\/console/],
    ['electron/cli/unknown.ts', /does not list/],
    ['electron/cli/shell.ts', /may not import 'electron'/],
    ['electron/cli/computed.ts', /only known at run time/],
    ['electron/nowhere/lost.ts', /lies in no zone/],
    ['electron/cli/silenced.ts', /without a reason/],
  ],
  format: [['shared/util/unformatted.ts', /unformatted/]],
  'dead code': [
    ['shared/util/unreached.ts', /unreached/],
    ['shared/util/double.ts', /triple/],
  ],
};

describe.each(Object.entries(mistakes))('the gate %s', (name, expected) => {
  it('lets the good project pass', async () => {
    const { ok, output } = await runGate(commandFor(name), project());
    expect({ ok, output }).toEqual({ ok: true, output: expect.any(String) as string });
  });

  it('names every mistake of its canaries', async () => {
    const { ok, output } = await runGate(commandFor(name), project(name));
    expect(ok).toBe(false);
    const lines = output.replaceAll('\\', '/').split('\n');
    const unnoticed = expected.filter(
      ([file, rule]) => !lines.some((line) => line.includes(file) && rule.test(line)),
    );
    expect(unnoticed, output).toEqual([]);
  });

  it('has an expectation for each canary', () => {
    const files = readdirSync(folderOf(name), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    // One file is there only to be imported by another.
    const named = files
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file !== 'renderer/console/main.tsx');
    expect(named.toSorted()).toEqual(expected.map(([file]) => file).toSorted());
  });
});

describe('the gate weight', () => {
  it('refuses a phone page that is too heavy, whichever of its files is', async () => {
    expect((await weigh(20_000)).ok).toBe(true);
    const heavy = await weigh(300_000);
    expect(heavy.ok).toBe(false);
    expect(heavy.output).toMatch(/The phone's first load may weigh 200 KB/);
  });
});

it('has a canary for every gate', () => {
  expect([...Object.keys(mistakes), 'weight'].toSorted()).toEqual(gates.map(({ name }) => name).toSorted());
});

/** The gate's own command, turned on the project that it runs in. */
function commandFor(name: string): Gate {
  const gate = gates.find((one) => one.name === name);
  if (gate === undefined) throw new Error(`there is no gate ${name}`);
  const [program, ...args] = gate.command;
  if (name === 'boundaries') return { name, command: [program, join(root, 'build/lint/boundaries.ts'), '.'] };
  // The good project uses few of the packages that the real package.json lists.
  if (name === 'dead code') return { name, command: [program, ...args, '--include', 'files,exports,types'] };
  return gate;
}

/** A small project in a temporary folder, with a gate's mistakes laid over it. */
function project(mistakesOf?: string): string {
  const folder = tempFolder();
  cpSync(join(canaries, 'good'), folder, { recursive: true });
  for (const file of configuration) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  if (mistakesOf !== undefined) cpSync(folderOf(mistakesOf), folder, { recursive: true });
  return folder;
}

function folderOf(gate: string): string {
  return join(canaries, gate.replace(' ', '-'));
}

/** Weighs four pages that share one script of so many bytes, none of which can be compressed. */
async function weigh(bytes: number): Promise<{ ok: boolean; output: string }> {
  const folder = tempFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'assets', 'shared-1.js'),
    `/*${randomBytes(bytes).toString('latin1')}*/`,
    'latin1',
  );
  writeFileSync(join(folder, 'assets', 'main-1.js'), 'import{a as b}from"./shared-1.js";b();');
  for (const surface of ['phone', 'screen', 'desk', 'console']) {
    mkdirSync(join(folder, surface));
    writeFileSync(
      join(folder, surface, 'index.html'),
      '<script type="module" src="/assets/main-1.js"></script>',
    );
  }
  return await runGate({ name: 'weight', command: ['node', join(root, 'build/weigh.ts'), folder] });
}
