import { methods } from '../../shared/methods/registry.ts';
import { seededDraws } from '../../shared/util/seeded-draws.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import type { BallotMethod } from '../../shared/methods/method.ts';
import type { Participant } from './client.ts';
import { openTheRoom, type Room } from './room.ts';

/** A room of so many people who share some phones, each with its seats. */
export type Crowd = {
  readonly room: Room;
  readonly phones: readonly { readonly phone: Participant<'phone'>; readonly seats: readonly string[] }[];
};

/** Seats on one phone: few enough that taking them and voting is within what a page may send. */
const seatsOnOne = 100;

/** Seats people in four groups and opens the room. */
export async function seatCrowd(room: Room, people: number): Promise<Crowd> {
  const { console } = room;
  const rows = Array.from({ length: people }, (_, at) => ({
    category: `Group ${at % 4}`,
    person: `Person ${at}`,
    externalId: `p${at}`,
  }));
  await console.done('people.import', { people: rows, removeGone: false });
  await openTheRoom(room);
  const seats = await console.sees('all seats', ({ common }) => {
    const all = Object.values(common.seats);
    return all.length === people ? all : null;
  });
  const phones = [];
  for (let first = 0; first < seats.length; first += seatsOnOne) {
    const phone = await room.phone();
    const own = seats.slice(first, first + seatsOnOne);
    await Promise.all(own.map(({ code }) => phone.done('seat.take', { code })));
    phones.push({ phone, seats: own.map(({ id }) => id) });
  }
  return { room, phones };
}

/** A ballot of this method that is open, its statements drafted. */
export async function openLarge(
  { console, host }: Room,
  name: string,
  statements: number,
  collection: 'group' | 'secret' = 'group',
): Promise<{ readonly ballot: string; readonly ids: readonly string[]; readonly method: BallotMethod }> {
  const method = methods.get(name);
  if (method?.kind !== 'ballot') throw new Error(`${name} is no ballot`);
  const meeting = await console.made('meeting.add', { label: 'Day one' }, 'meeting');
  const activity = { method: name, settings: {}, collection };
  const step = await console.made('step.add', { meeting, title: name, activity }, 'step');
  const ids: string[] = [];
  for (let at = 0; at < statements; at += 1) {
    ids.push(await console.made('statement.draft', { text: `Statement ${at}.` }, 'statement'));
  }
  const ballot = await console.made('ballot.prepare', { step, label: name, statements: ids }, 'ballot');
  const settings: JsonObject = host.session.state().ballots[ballot]?.settings ?? {};
  await console.done('ballot.lock', { ballot, rule: method.firstRule(settings, 3) });
  await console.done('ballot.open', { ballot });
  return { ballot, ids, method };
}

/** Everybody hands in what the method's own rehearsal would; the ballot is then stopped. */
export async function answeredByAll(
  { room, phones }: Crowd,
  { ballot, ids, method }: Awaited<ReturnType<typeof openLarge>>,
): Promise<void> {
  const draw = seededDraws(6);
  const settings: JsonObject = room.host.session.state().ballots[ballot]?.settings ?? {};
  const sheet = (): JsonObject =>
    method.simulateSheet?.(settings, ids, draw) ??
    Object.fromEntries(ids.map((id) => [id, method.simulate(settings, draw)]));
  for (const { phone, seats } of phones) {
    for (const seat of seats) await phone.done('ballot.castAll', { ballot, responses: sheet() }, { seat });
  }
  await room.console.done('ballot.stop', { ballot });
}
