import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What the fake window does, as a script that stands for the runtime. */
export type WindowScript = string;

/** Speaks to the launcher with main's own code, and lives until it is told to quit. */
export const GOOD_WINDOW: WindowScript = `#!${process.execPath}
const { writeFileSync } = require('node:fs');
const keep = (words) => writeFileSync(process.env.TEST_WINDOW_LOG, words);
import(${JSON.stringify(join(project, 'electron/main/launcher-link.ts'))}).then(async ({ launcherLink }) => {
  const link = launcherLink(process.env.BARAZA_LAUNCHER_SOCKET, () => { keep('quit'); process.exit(0); });
  await link.ready();
  keep(JSON.stringify(process.argv.slice(2)));
});
`;

export const CRASHING_WINDOW: WindowScript = `#!${process.execPath}
process.exit(139);
`;

/** Runs and never says that it is ready. */
export const SILENT_WINDOW: WindowScript = `#!${process.execPath}
setInterval(() => {}, 1000);
`;

/** A host's process that opens no file: the launcher's part is what is tested. */
const PLAIN_HOST = `
console.log('Host with', ...process.execArgv);
process.on('SIGINT', () => {});
process.on('message', (message) => {
  if (message.type === 'start') process.send({ type: 'ready', consoleUrl: 'http://127.0.0.1:4/console?token=t', screenUrl: '' });
  if (message.type === 'stop') process.send({ type: 'stopped' }, () => process.exit(0));
});
`;

const RUN = `
import { launch } from ${JSON.stringify(join(project, 'build/launcher/launch.js'))};
const stop = new AbortController();
process.on('SIGINT', () => stop.abort());
process.exitCode = await launch({
  root: process.env.TEST_ROOT, args: process.argv.slice(2), env: process.env,
  say: (line) => console.log(line), stopped: stop.signal, 
  build: {
    pages: async () => {},
    shell: async () => { if (process.env.TEST_SHELL_FAILS) throw new Error('no compiler\\nat line 3'); },
  },
});
`;

/**
 * A project folder with the real `electron` package (its runtime missing), a
 * fake host and a fake browser, so that the launcher runs as it does at first
 * start, on a machine with or without a display.
 */
export class LauncherRoom {
  readonly root = mkdtempSync(join(tmpdir(), 'baraza-launcher-'));
  readonly windowLog = join(this.root, 'window.log');
  readonly browserLog = join(this.root, 'browser.log');
  readonly env: NodeJS.ProcessEnv;
  readonly #running: ChildProcess[] = [];

  constructor() {
    const modules = join(this.root, 'node_modules');
    const original = join(project, 'node_modules');
    mkdirSync(join(modules, 'electron'), { recursive: true });
    for (const file of ['install.js', 'index.js', 'package.json', 'checksums.json']) {
      cpSync(join(original, 'electron', file), join(modules, 'electron', file));
    }
    for (const scope of ['@electron', '@electron-internal']) {
      symlinkSync(join(original, scope), join(modules, scope));
    }
    mkdirSync(join(this.root, 'electron', 'host'), { recursive: true });
    writeFileSync(join(this.root, 'electron', 'host', 'process.ts'), PLAIN_HOST);
    const bin = join(this.root, 'bin');
    mkdirSync(bin);
    this.script(join(bin, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > "${this.browserLog}"\n`);
    writeFileSync(join(this.root, 'run.mjs'), RUN);
    this.env = {
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      HOME: this.root,
      DISPLAY: ':77',
      TEST_ROOT: this.root,
      TEST_WINDOW_LOG: this.windowLog,
      electron_config_cache: join(this.root, 'cache'),
    };
  }

  script(path: string, text: string): void {
    writeFileSync(path, text);
    chmodSync(path, 0o755);
  }

  /** Puts a runtime in place as a finished download leaves it. */
  installWindow(script: WindowScript, version = this.electronVersion): void {
    const electron = join(this.root, 'node_modules', 'electron');
    mkdirSync(join(electron, 'dist'), { recursive: true });
    this.script(join(electron, 'dist', 'electron'), script);
    writeFileSync(join(electron, 'dist', 'version'), version);
    writeFileSync(join(electron, 'path.txt'), 'electron');
  }

  get electronVersion(): string {
    return electronVersion;
  }

  start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Launched {
    const child = spawn(process.execPath, [join(this.root, 'run.mjs'), ...args], {
      cwd: this.root,
      env: { ...this.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.push(child);
    return new Launched(child);
  }

  remove(): void {
    for (const child of this.#running) if (child.exitCode === null) child.kill('SIGKILL');
    rmSync(this.root, { recursive: true, force: true });
  }
}

const { version: electronVersion } = JSON.parse(
  readFileSync(join(project, 'node_modules/electron/package.json'), 'utf8'),
) as { version: string };

/** A launcher that is running, and all that it said. */
export class Launched {
  said = '';
  readonly exit: Promise<number | null>;
  readonly #child: ChildProcess;
  #wake: () => void = () => undefined;

  constructor(child: ChildProcess) {
    this.#child = child;
    const hear = (text: string): void => {
      this.said += text;
      this.#wake();
    };
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    this.exit = new Promise((resolve) => {
      child.once('close', (code) => {
        this.#wake();
        resolve(code);
      });
    });
  }

  /** Waits until it has said `words`; fails with everything said when it ends before. */
  async hears(words: string): Promise<void> {
    while (!this.said.includes(words)) {
      if (this.#child.exitCode !== null) throw new Error(`ended without saying "${words}":\n${this.said}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Ends the launcher without a chance to tidy up. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  interrupt(): void {
    this.#child.kill('SIGINT');
  }
}

export type MirrorAnswer = 'good' | 'missing' | 'silent' | 'damaged';

/** A download server on this machine that serves `script` as the runtime. */
export async function startMirror(
  answer: MirrorAnswer,
  script: WindowScript,
): Promise<{ readonly env: NodeJS.ProcessEnv; readonly requests: string[]; close(): Promise<void> }> {
  const zip = zipSync({
    electron: [new TextEncoder().encode(script), { os: 3, attrs: 0o100755 << 16 }],
    version: [new TextEncoder().encode(electronVersion), { os: 3, attrs: 0o100644 << 16 }],
  });
  const name = `electron-v${electronVersion}-linux-${process.arch}.zip`;
  const sum = createHash('sha256').update(zip).digest('hex');
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    if (answer === 'silent') return;
    if (answer === 'missing') response.writeHead(404).end();
    else if (request.url?.endsWith('SHASUMS256.txt') === true) response.end(`${sum} *${name}\n`);
    else response.end(answer === 'damaged' ? zip.subarray(0, 100) : zip);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { ELECTRON_MIRROR: `http://127.0.0.1:${port}/`, electron_use_remote_checksums: '1' },
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
