import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileAnswer, FilesView } from '../../../shared/contract/files.ts';
import { type Room, addPeople, ask, openTheRoom, startRoom, subfolder } from '../../helpers/room.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { until } from '../../helpers/until.ts';

async function files(room: Room): Promise<FilesView> {
  const response = await fetch(`${room.origin}/api/files`, { headers: { cookie: room.console.cookies } });
  const answer = (await response.json()) as FileAnswer<FilesView>;
  if (!answer.ok) throw new Error(answer.say);
  return answer.answer;
}

async function upload(room: Room, document: JsonObject): Promise<unknown> {
  const headers = {
    'content-type': 'application/octet-stream',
    cookie: room.console.cookies,
    origin: room.origin,
    'x-baraza': 'console',
  };
  const body = JSON.stringify(document);
  return (
    await fetch(`${room.origin}/api/files/import?name=a.json`, { method: 'POST', headers, body })
  ).json();
}

describe('the console’s files', () => {
  it('makes, opens, lists and closes consultations, one at a time', async () => {
    const room = await startRoom();
    const made = await ask(room, 'files/new', { title: 'Roads: a/b?', folder: room.folder });
    expect(made).toEqual({
      ok: true,
      answer: { path: join(room.folder, 'Roads a b.baraza'), name: 'Roads a b' },
    });
    await room.console.sees('the new file', ({ common }) => common.about?.title === 'Roads: a/b?');
    expect(existsSync(`${room.file}-wal`), 'the first file is a single one again').toBe(false);
    const view = await files(room);
    expect(view.recent.map(({ title, there }) => [title, there])).toEqual([
      ['Roads: a/b?', true],
      ['Water', true],
    ]);
    await ask(room, 'files/open', { path: room.file });
    await room.console.sees('the first file', ({ common }) => common.about?.title === 'Water');
    await ask(room, 'files/close', {});
    await room.console.sees(
      'the welcome',
      ({ common }) => common.about === null && common.live.fileName === '',
    );
    expect((await files(room)).open).toBeNull();
    expect(await room.console.act('room.open')).toMatchObject({ ok: false, reason: 'no-consultation' });
  });

  it('closes the room with its file', async () => {
    const room = await startRoom();
    await room.console.done('category.add', { label: 'Farmers' });
    await openTheRoom(room);
    await ask(room, 'files/close', {});
    expect(room.host.roomUrls()).toEqual([]);
    await ask(room, 'files/open', { path: room.file });
    await room.console.sees('a closed room', ({ common }) => common.about !== null && !common.room.open);
  });

  it('says in one sentence what is wrong with a file, and keeps the one that is open', async () => {
    const room = await startRoom();
    const foreign = join(room.folder, 'letter.baraza');
    writeFileSync(foreign, 'Dear all, '.repeat(100));
    for (const [path, reason] of [
      [join(room.folder, 'nowhere.baraza'), 'missing'],
      [foreign, 'foreign'],
      [room.folder, 'foreign'],
      ['relative.baraza', 'bad-input'],
    ] as const) {
      const refused = await ask(room, 'files/open', { path });
      expect(refused, path).toMatchObject({ ok: false, reason });
      expect(refused.ok ? '' : refused.say).toMatch(/^[^\n]{10,250}\.$/u);
    }
    await room.console.sees('the first file', ({ common }) => common.about?.title === 'Water');
    expect(await ask(room, 'files/new', { title: ' ' })).toMatchObject({
      ok: false,
      reason: 'bad-input',
    });
  });

  it('keeps the room at its port when another file cannot be opened, or comes to nothing', async () => {
    const room = await startRoom();
    const [person] = await addPeople(room, 1);
    await openTheRoom(room);
    const phone = await room.seated(person!.code);
    const port = room.host.roomPort();
    const foreign = join(room.folder, 'letter.baraza');
    writeFileSync(foreign, 'Dear all, '.repeat(100));
    const tries = [
      () => ask(room, 'files/open', { path: foreign }),
      () => upload(room, { title: 'A document of nothing that we know', seats: 'none' }),
    ];
    for (const attempt of tries) {
      expect(await attempt()).toMatchObject({ ok: false });
      await room.console.sees('the open room', ({ common }) => common.room.open && common.about !== null);
      await until('the same port', () => room.host.roomPort() === port);
      const back = await room.phone(phone.cookies);
      expect(back.mine().seats[0]?.id).toBe(person!.seat);
    }
    await ask(room, 'files/close', {});
    await ask(room, 'files/open', { path: room.file });
    await room.console.sees('a closed room', ({ common }) => common.about !== null && !common.room.open);
    expect(room.host.roomPort()).toBeNull();
  });

  it('offers whole backups of a damaged file, and restores one only when told so', async () => {
    const room = await startRoom();
    await room.console.done('category.add', { label: 'Farmers' });
    await ask(room, 'files/close', {});
    truncateSync(room.file, 20_000);
    const damaged = readFileSync(room.file);
    const refused = await ask(room, 'files/open', { path: room.file });
    expect(refused).toMatchObject({ ok: false, reason: 'damaged' });
    const backup = refused.ok ? undefined : refused.backups?.[0];
    expect(backup?.head).toMatch(/^[\da-f ]{19}$/u);
    expect(readFileSync(room.file).equals(damaged), 'nothing was touched').toBe(true);
    expect(await ask(room, 'restore', { path: room.file, backup: '/etc/passwd' })).toMatchObject({
      ok: false,
      reason: 'missing',
    });
    const restored = await ask(room, 'restore', { path: room.file, backup: backup!.path });
    expect(restored).toMatchObject({ ok: true });
    expect(readFileSync(restored.ok ? restored.answer.keptAs : '').equals(damaged)).toBe(true);
    await room.console.sees('the category', ({ common }) => common.categories[0]?.label === 'Farmers');
  });

  it('copies the open file, and to a stick', async () => {
    const room = await startRoom();
    const stick = subfolder(room.folder, 'stick');
    const copied = await ask(room, 'backup/stick', { folder: stick });
    expect(copied).toMatchObject({ ok: true, answer: { problem: null } });
    await room.console.sees(
      'the stick',
      ({ common }) => common.live.stickFolder === stick && common.live.stickAt !== null,
    );
    expect(await ask(room, 'backup/stick', { folder: join(room.folder, 'gone') })).toMatchObject({
      ok: false,
      reason: 'missing',
    });
    const path = join(room.folder, 'copy.baraza');
    expect(await ask(room, 'files/copy', { path })).toEqual({ ok: true, answer: { path } });
    expect(await ask(room, 'files/copy', { path })).toMatchObject({ ok: false, reason: 'exists' });
    await ask(room, 'files/open', { path });
    await room.console.sees('the copy', ({ common }) => common.live.fileName === 'copy');
  });

  it('gives a list of people to fill in, harmless in a spreadsheet', async () => {
    const room = await startRoom();
    await room.console.done('category.add', { label: '=cmd|calc, "x"' });
    const response = await fetch(`${room.origin}/api/people.csv`, {
      headers: { cookie: room.console.cookies },
    });
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="people.csv"/u);
    const text = await response.text();
    expect(text).toMatch(/id,name,organisation,category/u);
    expect(text).toContain(`"'=cmd|calc, ""x"""`);
  });

  it('tells the console when the projector may be mirroring it', async () => {
    const room = await startRoom();
    await ask(room, 'screen/mirrored', { mirrored: true });
    await until('the flag', () => room.console.common().live.mirrored);
  });

  it('opens a copy of the worked example, exports it and takes the export back in', async () => {
    const room = await startRoom();
    const opened = await ask(room, 'files/example', {});
    expect(opened).toMatchObject({ ok: true });
    await room.console.sees('the example', ({ common }) => common.about?.illustrative);
    const { can } = await files(room);
    expect(can.export.map(({ format }) => format)).toContain('docx');
    const get = (search: string): Promise<Response> =>
      fetch(`${room.origin}/api/export?${search}`, { headers: { cookie: room.console.cookies } });
    const json = await get('format=json&kind=archive');
    expect(json.headers.get('content-disposition')).toMatch(/^attachment; filename="/u);
    const text = await json.text();
    const page = await get('format=html&what=outcome&inline=1');
    expect(page.headers.get('content-disposition')).toMatch(/^inline/u);
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; .*sandbox allow-same-origin allow-modals$/u,
    );
    expect((await get('format=exe')).status).toBe(400);

    const upload = async (body: string): Promise<FileAnswer<{ readonly name: string }>> => {
      const headers = { cookie: room.console.cookies, origin: room.origin, 'x-baraza': 'console' };
      const response = await fetch(`${room.origin}/api/files/import?name=again.json`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        body,
      });
      return (await response.json()) as FileAnswer<{ readonly name: string }>;
    };
    expect(await upload(text)).toMatchObject({ ok: true });
    const broken = await upload(JSON.stringify({ ...(JSON.parse(text) as object), seats: [{ id: 7 }] }));
    expect(broken).toMatchObject({ ok: false, reason: 'bad-input' });
    expect(broken.ok ? [] : broken.problems?.length).toBeGreaterThan(0);
    await room.console.sees('what was open before', ({ common }) => common.about?.illustrative);
    expect(await upload('%PDF-1.7')).toMatchObject({ ok: false, reason: 'bad-input' });
  });
});
