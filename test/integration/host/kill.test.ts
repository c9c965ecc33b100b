import { existsSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createHost } from '../../../electron/host/index.ts';
import { newConsultation } from '../../../electron/host/files/actions.ts';
import { verifyConsultation } from '../../../electron/host/consultation/recount.ts';
import { type Participant, join } from '../../helpers/client.ts';
import { startHostProcess } from '../../helpers/host-process.ts';
import { addPeople, openBallot } from '../../helpers/room.ts';
import { smallPages } from '../../helpers/small-pages.ts';
import { tempFolder } from '../../helpers/temp.ts';
import { until } from '../../helpers/until.ts';

it('loses nothing that it acknowledged when its process is killed under load, and comes back with the room open', async () => {
  const folder = tempFolder();
  const file = joinPath(folder, 'water.baraza');
  const options = { appData: joinPath(folder, 'app'), pages: smallPages(folder), lanPort: 0 };
  const made = await createHost(options);
  await newConsultation(made.session, file, { title: 'Water' });
  await made.close();

  const running = await startHostProcess({ ...options, file });
  const url = new URL(running.consoleUrl);
  const console = await join({ origin: url.origin, surface: 'console', page: url.pathname + url.search });
  const people = await addPeople({ console }, 12);
  await console.done('room.open');
  const joinUrl = await console.sees('the address', ({ common }) => common.live.joinUrl);
  const origin = `http://127.0.0.1:${new URL(joinUrl).port}`;
  const phones = await Promise.all(
    people.map(async ({ code }) => {
      const phone = await join({ origin, surface: 'phone' });
      await phone.done('seat.take', { code });
      return phone;
    }),
  );
  const { ballot, statements } = await openBallot({ console }, 'group');
  const acknowledged = new Map<string, number>();
  const end = { reached: false };
  const votes = phones.map((phone, index) => voteUntilStopped(phone, people[index]!.seat));
  async function voteUntilStopped(phone: Participant<'phone'>, seat: string): Promise<void> {
    phone.socket.on('close', () => (end.reached = true));
    for (let round = 0; !end.reached; round += 1) {
      const statement = statements[round % 2]!;
      const value = (round % 5) + 1;
      const answer = await Promise.race([
        phone.act('ballot.cast', { ballot, statement, response: { value } }, { seat }),
        until('the end', () => end.reached, { within: 60_000 }),
      ]);
      if (typeof answer === 'object' && answer.ok) acknowledged.set(`${seat} ${statement}`, value);
    }
  }
  await until('enough votes', () => acknowledged.size === 24);
  running.kill();
  expect(await running.ended()).toBe('SIGKILL');
  await Promise.allSettled(votes);

  const again = await createHost({ ...options, file });
  onTestFinished(() => again.close());
  const responses = again.session.state().ballots[ballot]?.responses ?? {};
  for (const [place, value] of acknowledged) {
    const [seat = '', statement = ''] = place.split(' ');
    const found = responses[seat]?.[statement]?.['value'];
    // One more vote may have been recorded whose answer the kill cut off; it is the next one of the same phone.
    expect([value, ((value + 1) % 5) + 1, (value % 5) + 1]).toContain(found);
  }
  const opened = again.session.current();
  expect(opened?.welcomeBack?.lastEventAt).toMatch(/^20\d\d-/u);
  expect(Date.parse(opened?.welcomeBack?.openedAt ?? '')).toBeGreaterThanOrEqual(
    Date.parse(opened?.welcomeBack?.lastAliveAt ?? ''),
  );
  await until('the room to be open again', () => again.roomUrls().length > 0);
  await again.close();
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect(verifyConsultation(file)).toMatchObject({ ok: true });
  const clean = await createHost({ ...options, file });
  expect(clean.session.current()?.welcomeBack, 'closed in an orderly way').toBeNull();
  expect(clean.roomUrls(), 'and does not open the network by itself').toEqual([]);
  await clean.close();
});

it('stops when it is told to, with a single file left', async () => {
  const folder = tempFolder();
  const file = joinPath(folder, 'water.baraza');
  const options = { appData: joinPath(folder, 'app'), pages: smallPages(folder), lanPort: 0 };
  const made = await createHost(options);
  await newConsultation(made.session, file, { title: 'Water' });
  await made.close();
  const running = await startHostProcess({ ...options, file, lan: true });
  await until('the room', () => running.events.some(({ type }) => type === 'room-opened'));
  running.stop();
  expect(await running.ended()).toBe(0);
  expect(existsSync(`${file}-wal`)).toBe(false);
});
