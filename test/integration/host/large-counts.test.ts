import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyConsultation } from '../../../electron/host/consultation/recount.ts';
import { resultOf } from '../../../shared/domain/commands/counting.ts';
import type { Ballot } from '../../../shared/domain/model/ballot.ts';
import { canonicalJson } from '../../../shared/util/canonical-json.ts';
import { answeredByAll, openLarge, seatCrowd } from '../../helpers/large-ballot.ts';
import { openConsole, type Room, startRoom } from '../../helpers/room.ts';
import { until } from '../../helpers/until.ts';
import { voteSecretly } from '../../helpers/voter.ts';

/** A stopped ballot of opinion groups, which compares each person with each. */
async function stoppedBallot(people: number, statements: number) {
  const room = await startRoom();
  const crowd = await seatCrowd(room, people);
  const open = await openLarge(room, 'opinions', statements);
  await answeredByAll(crowd, open);
  const { ballot } = open;
  const stopped = ballotIn(room, ballot);
  return { room, crowd, ballot, byAnalyse: () => canonicalJson(resultOf(stopped, null, null)) };
}

function ballotIn({ host }: Room, ballot: string): Ballot {
  const found = host.session.state().ballots[ballot];
  if (found === undefined) throw new Error('no ballot');
  return found;
}

const resultIn = (room: Room, ballot: string): string => canonicalJson(ballotIn(room, ballot).result);

/** Ends the next threads as soon as they run: as a crash of theirs would. */
function killThreads(most: number): { readonly killed: () => number } {
  let killed = 0;
  const kill = (worker: Worker): void => {
    if (killed >= most) return;
    killed += 1;
    worker.once('online', () => void worker.terminate());
  };
  process.on('worker', kill);
  onTestFinished(() => void process.off('worker', kill));
  return { killed: () => killed };
}

describe('a count of 100 statements and 500 people', () => {
  it('[BA29] lets others be answered first, says how far it is, and records what analyse gives', async () => {
    const { room, crowd, ballot, byAnalyse } = await stoppedBallot(500, 100);
    const { console } = room;
    const order: string[] = [];
    const far: number[] = [];
    const look = (): void => {
      const done = console.common().ballots[ballot]?.counting?.done;
      if (done !== undefined && done !== far.at(-1)) far.push(done);
    };
    console.socket.on('message', look);
    const counting = console.done('ballot.count', { ballot }).then(() => order.push('count'));
    await console.sees('the progress', ({ common }) => common.ballots[ballot]?.counting);
    const others = crowd.phones.map(async ({ phone, seats: [seat = null] }) => {
      await phone.done('seat.language', { language: 'fr' }, { seat });
      order.push('other');
    });
    await Promise.all([counting, ...others]);
    expect(order).toEqual([...crowd.phones.map(() => 'other'), 'count']);
    expect(far.length).toBeGreaterThan(1);
    expect(far).toEqual(far.toSorted((one, other) => one - other));
    expect(resultIn(room, ballot)).toBe(byAnalyse());
    await console.sees('its end', ({ common }) => common.ballots[ballot]?.counting === null);
    await room.host.close();
    expect(verifyConsultation(room.file).ok).toBe(true);
  });
});

describe('the counting of a large ballot', () => {
  it('[BA30] stops for whoever leads, leaves the votes as they were, and can begin again', async () => {
    const { room, crowd, ballot, byAnalyse } = await stoppedBallot(60, 100);
    const { console } = room;
    const counting = console.act('ballot.count', { ballot });
    const other = await openConsole(room.host);
    await other.sees('the progress', ({ common }) => common.ballots[ballot]?.counting);
    const [{ phone, seats } = { phone: null, seats: [] }] = crowd.phones;
    const refused = await phone?.act('ballot.stopCounting', { ballot }, { seat: seats[0] ?? null });
    expect(refused).toMatchObject({ ok: false, reason: 'not-allowed' });
    await other.done('ballot.stopCounting', { ballot });
    expect(await counting).toMatchObject({ ok: false, reason: 'count-stopped' });
    expect(ballotIn(room, ballot)).toMatchObject({ phase: 'stopped', result: null });
    await other.done('ballot.count', { ballot });
    expect(resultIn(room, ballot)).toBe(byAnalyse());
  });

  it('[BA30] survives the death of its thread', async () => {
    const { room, ballot, byAnalyse } = await stoppedBallot(60, 100);
    const { killed } = killThreads(1);
    await room.console.done('ballot.count', { ballot });
    expect(killed()).toBe(1);
    expect(resultIn(room, ballot)).toBe(byAnalyse());
    expect(readFileSync(joinPath(room.folder, 'app', 'logs', 'host.log'), 'utf8')).toContain(
      'The thread that counted a ballot ended too early.',
    );
  });

  it('[BA30] is refused in one sentence after a second death, and can begin again', async () => {
    const { room, ballot, byAnalyse } = await stoppedBallot(60, 100);
    const { killed } = killThreads(2);
    const answer = await room.console.act('ballot.count', { ballot });
    expect(killed()).toBe(2);
    expect(answer).toMatchObject({
      ok: false,
      say: 'The counting broke off. Nothing was counted, and no vote is lost: please count again.',
    });
    await room.console.done('ballot.count', { ballot });
    expect(resultIn(room, ballot)).toBe(byAnalyse());
  });

  it('[BA29] ends with the stop that is taken back, and two who count at once get one result', async () => {
    const { room, ballot, byAnalyse } = await stoppedBallot(60, 100);
    const { console } = room;
    const tooEarly = console.act('ballot.count', { ballot });
    await console.sees('the progress', ({ common }) => common.ballots[ballot]?.counting);
    await console.done('ballot.resume', { ballot, reason: 'One more.' });
    expect(await tooEarly).toMatchObject({ ok: false, reason: 'wrong-phase' });
    await console.done('ballot.stop', { ballot });
    const other = await openConsole(room.host);
    const both = await Promise.all([console, other].map((each) => each.act('ballot.count', { ballot })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(resultIn(room, ballot)).toBe(byAnalyse());
  });

  it('[BA29] opens the envelopes of a secret ballot there, and every receipt is in the box', async () => {
    const room = await startRoom();
    const { phones } = await seatCrowd(room, 40);
    const { ballot } = await openLarge(room, 'rate', 100, 'secret');
    const receipts: string[] = [];
    for (const { phone, seats } of phones) {
      for (const [at, seat] of seats.entries()) {
        receipts.push(...Object.values(await voteSecretly(phone, seat, () => 1 + (at % 5))));
      }
    }
    await room.console.done('ballot.stop', { ballot });
    let threads = 0;
    const seen = (): void => void (threads += 1);
    process.on('worker', seen);
    onTestFinished(() => void process.off('worker', seen));
    await room.console.done('ballot.count', { ballot });
    expect(threads).toBe(1);
    const box = await until('the box', () => ballotIn(room, ballot).box);
    expect(new Set(box.rows.map(({ id }) => id))).toEqual(new Set(receipts));
    await room.host.close();
    expect(verifyConsultation(room.file).ok).toBe(true);
  });
});
