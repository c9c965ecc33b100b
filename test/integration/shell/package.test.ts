import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPackages } from '../../../build/package/build.ts';
import type { BuiltArch, BuiltPlatform } from '../../../build/package/build.ts';
import { packageConfig } from '../../../build/package/config.ts';
import { stageApp } from '../../../build/package/stage.ts';
import { ensurePages } from '../../../build/pages.ts';
import { ensureShell } from '../../../build/shell.ts';
import type { FromHost } from '../../../electron/host/process-protocol.ts';
import { Asar } from '../../helpers/asar.ts';
import { FUSE_SENTINEL, stubElectron } from '../../helpers/stub-electron.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;
let app: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'baraza-package-'));
  app = join(folder, 'app');
  stageApp(app, { shell: await ensureShell(), pages: await ensurePages() });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Packed = {
  readonly platform: BuiltPlatform;
  readonly arch: BuiltArch;
  readonly resources: string;
  /** The file that holds the fuses. */
  readonly fused: string;
  readonly native: string;
};

const PACKED: readonly Packed[] = [
  {
    platform: 'linux',
    arch: 'x64',
    resources: 'linux-unpacked/resources',
    fused: 'linux-unpacked/baraza',
    native: 'linux-x64.node',
  },
  {
    platform: 'win',
    arch: 'x64',
    resources: 'win-unpacked/resources',
    fused: 'win-unpacked/Baraza.exe',
    native: 'win32-x64.node',
  },
  {
    platform: 'mac',
    arch: 'arm64',
    resources: 'mac-arm64/Baraza.app/Contents/Resources',
    fused: 'mac-arm64/Baraza.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    native: 'darwin-arm64.node',
  },
];

describe.each(PACKED)('the package for $platform', ({ platform, arch, resources, fused, native }) => {
  let out: string;
  let asar: Asar;

  beforeAll(async () => {
    out = join(folder, `out-${platform}`);
    const stub = join(folder, `electron-${platform}`);
    stubElectron(stub, platform);
    await buildPackages({ root, config: packageConfig(app, out, stub), platform, archs: [arch], dir: true });
    asar = new Asar(join(out, resources, 'app.asar'));
  });

  test('holds the shell and the pages, and no dependency but better-sqlite3', () => {
    const manifest = JSON.parse(asar.read('package.json').toString()) as { main: string; type: string };
    expect(asar.packed).toContain(manifest.main);
    for (const file of ['main.js', 'preload.cjs', 'host.js', 'notices.txt']) {
      expect(asar.packed).toContain(`dist/shell/${file}`);
    }
    const pages = readdirSync(join(app, 'dist/renderer'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(app.length + 1)
          .replaceAll('\\', '/'),
      );
    expect(asar.packed).toEqual(expect.arrayContaining(pages));
    const modules = new Set(
      [...asar.packed, ...asar.unpacked].flatMap((path) => /^node_modules\/([^/]+)/.exec(path)?.[1] ?? []),
    );
    expect([...modules]).toEqual(['better-sqlite3']);
  });

  test('has every module that main and the preload ask for', () => {
    for (const file of ['main.js', 'preload.cjs']) {
      const code = asar.read(`dist/shell/${file}`).toString();
      const asked = [...code.matchAll(/^import .*? from "([^"]+)"|\brequire\("([^"]+)"\)/gm)].map(
        ([, imported, required]) => imported ?? required ?? '',
      );
      expect(asked).toContain('electron');
      expect(asked.filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual([]);
    }
    expect(asar.read('dist/shell/preload.cjs').toString()).not.toMatch(/require\("(?!electron")/);
  });

  test('has exactly the native module of its platform, beside the archive, unchanged', () => {
    const path = `node_modules/better-sqlite3/prebuilds/${native}`;
    expect(asar.unpacked).toEqual([path]);
    expect(asar.packed.filter((file) => file.endsWith('.node'))).toEqual([]);
    expect(asar.read(path).equals(readFileSync(join(root, path)))).toBe(true);
  });

  test('carries no source and no map', () => {
    expect(asar.packed.filter((file) => /\.(ts|tsx|map)$/.test(file))).toEqual([]);
  });

  test('has its fuses set', () => {
    const bytes = readFileSync(join(out, fused)).toString('latin1');
    const wire = bytes.slice(bytes.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2).slice(0, 8);
    // runAsNode, (cookies), NODE_OPTIONS, --inspect, archive integrity, archive only, (snapshot), file:// privileges
    expect(wire).toBe('00001100');
  });
});

const own = PACKED.find(({ platform, arch }) => platform === hostPlatform() && arch === process.arch);

test.skipIf(own === undefined)('the host of the package runs from the package alone', async () => {
  const packed = own ?? PACKED[0];
  if (packed === undefined) throw new Error('there is a package for every platform');
  const program = join(folder, 'program');
  new Asar(join(folder, `out-${packed.platform}`, packed.resources, 'app.asar')).extract(program);
  const host = fork(join(program, 'dist/shell/host.js'), [], {
    cwd: program,
    env: {},
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exit = new Promise((resolve) => {
    host.once('exit', resolve);
  });
  const answer = new Promise<FromHost>((resolve) => {
    host.on('message', (message: FromHost) => {
      if (message.type === 'ready' || message.type === 'failed') resolve(message);
    });
    void exit.then((code) => resolve({ type: 'failed', say: `ended with ${String(code)}` }));
  });
  host.send({
    type: 'start',
    options: { appData: join(folder, 'data'), pages: join(program, 'dist/renderer') },
  });
  const ready = await answer;
  expect(ready).toMatchObject({ type: 'ready' });
  if (ready.type !== 'ready') return;
  const door = await fetch(ready.consoleUrl, { redirect: 'manual' });
  const cookie = door.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const page = await fetch(new URL('/console', ready.consoleUrl), { headers: { cookie } });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  host.send({ type: 'stop' });
  expect(await exit).toBe(0);
});

test('macOS is told about files, links and the local network', () => {
  const contents = join(folder, 'out-mac/mac-arm64/Baraza.app/Contents');
  const info = readFileSync(join(contents, 'Info.plist'), 'utf8');
  for (const text of [
    '<key>NSLocalNetworkUsageDescription</key>',
    '<key>NSBonjourServices</key>',
    '<key>ElectronAsarIntegrity</key>',
    '<string>baraza.icns</string>',
  ]) {
    expect(info).toContain(text);
  }
  for (const icon of ['baraza.icns', 'icon.icns'])
    expect(existsSync(join(contents, 'Resources', icon))).toBe(true);
});

function hostPlatform(): BuiltPlatform {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'win' : 'linux';
}
