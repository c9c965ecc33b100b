import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cleanPicture } from '../../../electron/host/coedit/clean-picture.ts';
import { roomWithNotes } from '../../helpers/notes-room.ts';
import { png, secretPlace } from '../../helpers/pictures-made.ts';
import { needs } from '../../helpers/programs.ts';
import { tempFolder } from '../../helpers/temp.ts';

it.for([
  ['photo.jpg', []],
  ['progressive.jpg', ['-interlace', 'Plane']],
  ['picture.png', []],
  ['picture.webp', []],
] as const)(
  '[CO15] %s of a camera shows the same afterwards, and says nothing more',
  async ([name, how], context) => {
    const magick = await needs(context, 'magick');
    const exiftool = await needs(context, 'exiftool');
    const folder = tempFolder();
    const given = join(folder, name);
    const cleaned = join(folder, `clean-${name}`);
    execFileSync(magick, [
      '-size',
      '64x48',
      'plasma:red-blue',
      '-define',
      'webp:lossless=true',
      ...how,
      given,
    ]);
    const place = ['-GPSLatitude=1.2921', '-GPSLatitudeRef=S', '-GPSLongitude=36.8219', '-GPSLongitudeRef=E'];
    const said = ['-Make=Camera', '-Model=X', '-DateTimeOriginal=2026:11:28 12:00:00', '-XMP:City=Nairobi'];
    execFileSync(exiftool, ['-q', '-overwrite_original', ...place, ...said, '-Comment=Who was there', given]);
    const groups = (file: string): readonly string[] =>
      Object.keys(
        (JSON.parse(execFileSync(exiftool, ['-j', '-G1', file], { encoding: 'utf8' })) as [object])[0],
      );
    expect(groups(given).some((group) => group.startsWith('GPS:'))).toBe(true);

    const clean = cleanPicture(readFileSync(given));
    expect(clean).toMatchObject({ width: 64, height: 48 });
    writeFileSync(cleaned, clean?.bytes ?? '');
    const telling = /^(?:GPS|XMP|IFD|ExifIFD|Photoshop|Composite:GPS|File:Comment|PNG:Comment|PNG:Date)/u;
    expect(groups(cleaned).filter((group) => telling.test(group))).toEqual([]);
    const pixels = (file: string): Buffer => execFileSync(magick, [file, '-depth', '8', 'rgb:-']);
    expect(pixels(cleaned).equals(pixels(given))).toBe(true);
    expect(pixels(cleaned).length).toBe(64 * 48 * 3);
  },
);

it('[CO15] a picture that is put into a document lies in the file without where it was taken', async () => {
  const { room, document, people } = await roomWithNotes();
  const post = async (cookies: string, body: Buffer, type = 'image/png'): Promise<Response> =>
    fetch(`${room.origin}/documents/${document}/pictures`, {
      method: 'POST',
      headers: { cookie: cookies, origin: room.origin, 'content-type': type },
      body: new Uint8Array(body),
    });
  const { cookies } = room.console;
  const stored = await post(cookies, png(20, 10));
  expect(stored.status).toBe(200);
  const { hash, width, height } = (await stored.json()) as { hash: string; width: number; height: number };
  expect([width, height]).toEqual([20, 10]);
  const shown = await fetch(`${room.origin}/pictures/${hash}`, { headers: { cookie: cookies } });
  expect(shown.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await shown.arrayBuffer()).includes(secretPlace)).toBe(false);

  expect((await post(cookies, Buffer.from('<svg/>'), 'image/svg+xml')).status).toBe(400);
  expect((await post(cookies, Buffer.alloc(3 * 1024 * 1024), 'image/png')).status).toBe(413);
  const phone = await room.seated(people[0]!.code);
  const refused = await fetch(`${room.roomOrigin()}/documents/${document}/pictures?seat=${people[0]!.seat}`, {
    method: 'POST',
    headers: { cookie: phone.cookies, origin: room.roomOrigin(), 'content-type': 'image/png' },
    body: new Uint8Array(png()),
  });
  expect(refused.status).toBe(403);
  for (const path of [`/pictures/${'0'.repeat(64)}`, '/pictures/__proto__', '/documents/__proto__/history']) {
    const response = await fetch(`${room.origin}${path}`, { headers: { cookie: cookies } });
    expect([path, response.status]).toEqual([path, 404]);
  }
});
