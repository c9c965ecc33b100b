import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstLoad } from '../../../build/first-load.ts';
import { ensurePages } from '../../../build/pages.ts';
import { outsideAddresses } from '../../../build/vite/outside-addresses.ts';

describe('the built pages', () => {
  let folder = '';
  let files: readonly string[] = [];
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

  beforeAll(async () => {
    folder = await ensurePages({ quiet: true });
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  });

  it.each(['phone', 'screen', 'desk', 'console'])('have a %s whose code is all in files', (surface) => {
    const html = textOf(join(surface, 'index.html'));
    expect(html).toMatch(/<script type="module"[^>]* src="\/assets\//);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
  });

  it('name no address outside this machine', () => {
    const code = files.filter((file) => /\.(html|js|css|svg)$/.test(file));
    expect(code.length).toBeGreaterThan(4);
    expect(
      code.flatMap((file) => outsideAddresses(textOf(file)).map((found) => `${file}: ${found}`)),
    ).toEqual([]);
  });

  it.each(['phone', 'screen', 'desk', 'console'])(
    'load nothing of what documents need with the first load of the %s',
    (surface) => {
      const marks = /ProseMirror|y-webrtc|Yjs was already imported|HocuspocusProvider/u;
      const first = [...firstLoad(folder, surface)].filter((file) => file.endsWith('.js'));
      expect(first.length).toBeGreaterThan(3);
      expect(first.filter((file) => marks.test(textOf(file)))).toEqual([]);
      // The marks are somewhere, or this looks for nothing.
      expect(files.some((file) => file.endsWith('.js') && marks.test(textOf(file)))).toBe(true);
    },
  );

  it('lie ready compressed, byte for byte the same', () => {
    const compressed = files.filter((file) => file.endsWith('.gz'));
    expect(compressed.length).toBeGreaterThan(4);
    for (const file of compressed) {
      expect(
        gunzipSync(readFileSync(join(folder, file))).equals(readFileSync(join(folder, file.slice(0, -3)))),
      ).toBe(true);
    }
  });

  it('come with the licences of what is in them, of the fonts too', () => {
    const notices = textOf('notices.txt');
    expect(notices).toContain('react-dom');
    const fonts = files.some((file) => file.endsWith('.woff2'));
    expect(/SIL OPEN FONT LICENSE/i.test(notices)).toBe(fonts);
  });

  it('are not built again while their sources stay the same', async () => {
    const stamp = join(folder, 'built-from');
    const before = readFileSync(stamp, 'utf8');
    expect(await ensurePages({ quiet: true })).toBe(folder);
    expect(existsSync(`${folder}.new`)).toBe(false);
    expect(readFileSync(stamp, 'utf8')).toBe(before);
  });
});
