import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { listenForNoise } from '../../helpers/notes-room.ts';
import { addPeople, openTheRoom, startRoom } from '../../helpers/room.ts';
import { until } from '../../helpers/until.ts';

it('[VI12] while every view has a bug, commands are answered and pages connect; then all see the same again', async () => {
  const noise = listenForNoise();
  const room = await startRoom();
  await openTheRoom(room);
  const [person] = await addPeople(room, 3);
  const early = await room.seated(person?.code ?? '');
  const origin = room.roomOrigin();
  const log = (): string => readFileSync(join(room.folder, 'app', 'logs', 'host.log'), 'utf8');

  const state = room.host.session.state.bind(room.host.session);
  const spy = vi.spyOn(room.host.session, 'state').mockImplementation(() => {
    throw new Error('what somebody wrote');
  });
  onTestFinished(() => spy.mockRestore());
  await room.console.done('room.set', { door: 'open' });
  await until('the bug in the log', () => log().includes('Changing the common part of a view failed.'));
  await early.done('call.make', { note: 'Help' }, { seat: person?.seat ?? '' });
  const late = room.phone();
  await until('the late page', () => log().includes('Making a view failed.'));
  spy.mockRestore();
  expect(state().room.door).toBe('open');

  await room.console.done('room.set', { names: 'name' });
  await early.sees('that the door is open', ({ common }) => common.room.door === 'open');
  await early.sees('its own call', ({ mine }) => mine.seats[0]?.called === true);
  const came = await late;
  await came.sees('that the door is open', ({ common }) => common.room.door === 'open');
  expect(room.roomOrigin()).toBe(origin);
  expect(log()).not.toContain('what somebody wrote');
  expect(noise).toEqual([]);
});
