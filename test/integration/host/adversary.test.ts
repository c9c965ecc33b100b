import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { addPeople, openBallot, openTheRoom, startRoom } from '../../helpers/room.ts';
import { voteSecretly } from '../../helpers/voter.ts';

type Row = { readonly id: string; readonly value: number };

/** Everything that somebody has who copied file and write-ahead log after every vote, and the file after the count. */
type Loot = {
  readonly copies: readonly string[];
  readonly counted: string;
  readonly item: string;
};

/** Seats in the order in which they voted, as the copies between the votes show it. */
function arrivals({ copies }: Loot): string[] {
  const order: string[] = [];
  for (const copy of copies) {
    const file = new Database(copy);
    const seats = file.prepare('SELECT seat FROM envelope ORDER BY seat').pluck().all() as string[];
    file.close();
    order.push(...seats.filter((seat) => !order.includes(seat)));
  }
  return order;
}

function boxRows({ counted, item }: Loot): Row[] {
  const file = new Database(counted, { readonly: true });
  const rows = file.prepare('SELECT id, response FROM box WHERE item = ?').all(item) as {
    id: string;
    response: string;
  }[];
  file.close();
  return rows.map(({ id, response }) => ({ id, value: (JSON.parse(response) as { value: number }).value }));
}

function inPair(seats: readonly string[], rows: readonly Row[]): Map<string, number> {
  return new Map(
    seats.flatMap((seat, index) => (rows[index] === undefined ? [] : [[seat, rows[index].value]])),
  );
}

function seatOfDevice(events: readonly string[]): Map<string, string> {
  const all = events.map(
    (text) => JSON.parse(text) as { type: string; data: { device: string; seat: string } },
  );
  return new Map(
    all.flatMap(({ type, data }) => (type === 'DeviceSeated' ? [[data.device, data.seat]] : [])),
  );
}

const guesses: Readonly<Record<string, (loot: Loot) => Map<string, number>>> = {
  'the order of voting is the order of the box': (loot) => inPair(arrivals(loot), boxRows(loot)),
  'the order of voting is the reverse order of the box': (loot) =>
    inPair(arrivals(loot), boxRows(loot).toReversed()),
  'the order of voting is the order of places in the file': (loot) => {
    const bytes = readFileSync(loot.counted);
    const place = new Map(boxRows(loot).map((row) => [row.id, bytes.indexOf(row.id)]));
    const rows = boxRows(loot).toSorted((one, other) => place.get(one.id)! - place.get(other.id)!);
    return inPair(arrivals(loot), rows);
  },
  'the order of seats is the order of the box': (loot) => inPair(arrivals(loot).toSorted(), boxRows(loot)),
  'the order of body hashes is the order of the box': (loot) => {
    const file = new Database(loot.copies.at(-1), { readonly: true });
    const devices = file.prepare('SELECT device FROM answered ORDER BY body').pluck().all() as string[];
    const seats = seatOfDevice(
      file.prepare('SELECT CAST(bytes AS TEXT) FROM event').pluck().all() as string[],
    );
    file.close();
    return inPair([...new Set(devices.flatMap((device) => seats.get(device) ?? []))], boxRows(loot));
  },
  'everybody said what most said': (loot) => {
    const counts = new Map<number, number>();
    for (const { value } of boxRows(loot)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const [most = 0] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? [];
    return new Map(arrivals(loot).map((seat) => [seat, most]));
  },
};

it('[SB2] guesses no vote better than the public tallies from file, write-ahead log and a copy after every vote', async () => {
  const room = await startRoom();
  const people = await addPeople(room, 20);
  await openTheRoom(room);
  const phones = await Promise.all(people.map(({ code }) => room.seated(code)));
  const { ballot, statements } = await openBallot(room, 'secret', ['One.']);
  const item = statements[0]!;
  const folder = join(room.folder, 'loot');
  mkdirSync(folder);
  const truth = new Map<string, number>();
  const receipts = new Map<string, string>();
  const copies: string[] = [];
  // Not in the order of the seats, so that one order cannot stand for the other.
  const order = people.map((_, index) => (index * 7) % people.length);
  for (const [turn, index] of order.entries()) {
    const { seat } = people[index]!;
    const value = (turn % 5) + 1;
    truth.set(seat, value);
    receipts.set(seat, (await voteSecretly(phones[index]!, seat, () => value))[item]!);
    const copy = join(folder, `${turn}.baraza`);
    copyFileSync(room.file, copy);
    copyFileSync(`${room.file}-wal`, `${copy}-wal`);
    copies.push(copy);
  }
  await room.console.done('ballot.stop', { ballot });
  await room.console.done('ballot.count', { ballot });
  const right = (found: ReadonlyMap<string, number>): number =>
    [...found].filter(([seat, value]) => truth.get(seat) === value).length;

  const wal = existsSync(`${room.file}-wal`) ? readFileSync(`${room.file}-wal`) : Buffer.alloc(0);
  await room.host.close();
  const loot: Loot = { copies, counted: room.file, item };
  expect(arrivals(loot), 'the copies do tell who voted when').toEqual(
    order.map((index) => people[index]!.seat),
  );
  const byReceipt = new Map(boxRows(loot).map(({ id, value }) => [id, value]));
  const known = new Map([...receipts].map(([seat, id]) => [seat, byReceipt.get(id) ?? 0]));
  expect(right(known), 'who has the receipts finds every vote: the scoring works').toBe(20);

  for (const [name, guess] of Object.entries(guesses)) {
    // By chance 4 of 20 are right; 13 or more happen once in a hundred thousand ballots.
    expect(right(guess(loot)), name).toBeLessThan(13);
  }
  const envelopes = new Database(copies.at(-1), { readonly: true });
  for (const envelope of envelopes.prepare('SELECT envelope FROM envelope').pluck().all() as Buffer[]) {
    const piece = envelope.subarray(40, 72);
    expect(readFileSync(room.file).includes(piece), 'the envelope is gone from the file').toBe(false);
    expect(wal.includes(piece), 'and from the log after the count').toBe(false);
  }
  envelopes.close();
});
