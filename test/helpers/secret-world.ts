import { createHash } from 'node:crypto';
import { countBox, type CountedBox, type OpenedSection } from '../../shared/methods/secret/count-box.ts';
import { drawReceipt, makeKeyPair, openSection, sealSection } from '../../shared/methods/secret/seal.ts';
import type { SectionShape } from '../../shared/methods/secret/section-bytes.ts';
import { planGroups } from '../../shared/methods/smallGroups/plan.ts';
import type { RandomBytes } from '../../shared/util/id.ts';
import { seededRandom } from './seeded-random.ts';

/** One row of the open ballot, as a backup holds it. */
export interface StoredVote {
  readonly seat: string;
  readonly envelope: string;
  /** What idempotency keeps of the command: the hash of its body. */
  readonly bodyHash: string;
}

/** Everything that anybody with the file and all its backups can read. */
export interface SecretWorld {
  readonly publicKey: string;
  readonly shape: SectionShape;
  readonly ballot: string;
  /** A backup after each vote. */
  readonly backups: readonly (readonly StoredVote[])[];
  readonly groupOf: ReadonlyMap<string, string>;
  readonly box: CountedBox;
}

/** Ways to build it wrong, each of which some guess must find. */
export interface Leaks {
  readonly randomFromSeat?: boolean;
  readonly bodyHashOfAnswers?: boolean;
  readonly boxInOrderOfVotes?: boolean;
  readonly idFromSeat?: boolean;
  readonly envelopeAsLongAsAnswers?: boolean;
}

export const VALUES = [1, 2, 3, 4, 5] as const;
export const ITEMS = ['S1', 'S2'] as const;

/** The body that a device sends for a section: what idempotency hashes. */
export function bodyHashOf(seat: string, content: string): string {
  return createHash('sha256').update(JSON.stringify({ seat, content })).digest('hex');
}

/** The receipt that a careless device would draw. */
export function careless(seat: string, item: string): string {
  return createHash('sha256').update(`${seat}/${item}`).digest('hex').slice(0, 32);
}

/** Plays one secret ballot of two items among three groups of eight, voting in a random order. */
export function playSecretBallot(
  seed: string,
  leaks: Leaks = {},
): { readonly world: SecretWorld; readonly truth: ReadonlyMap<string, readonly number[]> } {
  const random = seededRandom(seed);
  const shape = { items: ITEMS, commentBytes: 8 };
  const ballot = 'B1';
  const keys = makeKeyPair(random);
  const seats = Array.from({ length: 24 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`);
  const groupOf = new Map(seats.map((seat, i) => [seat, `G${i % 3}`]));
  const truth = new Map(seats.map((seat) => [seat, ITEMS.map(() => VALUES[draw(random, 5)]!)]));
  const order = seats
    .map((seat) => ({ seat, key: draw(random, 65_536) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ seat }) => seat);

  const votes: StoredVote[] = [];
  const backups: StoredVote[][] = [];
  const opened: OpenedSection[] = [];
  for (const seat of order) {
    const place = { ballot, section: '1', seat };
    const given = truth.get(seat)!;
    const answers = ITEMS.map((item, i) => ({
      item,
      id: leaks.idFromSeat === true ? careless(seat, item) : drawReceipt(random),
      response: given[i]!,
    }));
    const sealed = sealSection({
      publicKey: keys.publicKey,
      place,
      shape,
      answers:
        leaks.randomFromSeat === true
          ? answers.map((each) => ({ ...each, id: careless(seat, each.item) }))
          : answers,
      random: leaks.randomFromSeat === true ? seededRandom(seat) : random,
    });
    if (!sealed.ok) throw new Error(sealed.reason);
    const section = openSection({ keys, place, shape, envelope: sealed.envelope });
    opened.push({ group: groupOf.get(seat)!, items: ITEMS, opened: section });
    votes.push({
      seat,
      envelope:
        leaks.envelopeAsLongAsAnswers === true ? sealed.envelope + 'A'.repeat(given[0]!) : sealed.envelope,
      bodyHash: bodyHashOf(seat, leaks.bodyHashOfAnswers === true ? given.join() : sealed.envelope),
    });
    // A table keyed by seat gives no order of arrival; the backups do.
    backups.push(votes.toSorted((a, b) => (a.seat < b.seat ? -1 : 1)));
  }

  const groups = ['G0', 'G1', 'G2'].map((group) => ({ group, eligible: 8, recused: {} }));
  const box = countBox({
    items: ITEMS,
    values: VALUES,
    plan: planGroups(groups, 5),
    groups,
    sections: opened,
    random,
  });
  const inOrder = order.flatMap((seat) =>
    ITEMS.map((item, i) => ({ item, id: drawReceipt(random), response: truth.get(seat)![i]! })),
  );
  return {
    world: {
      publicKey: keys.publicKey,
      shape,
      ballot,
      backups,
      groupOf,
      box: leaks.boxInOrderOfVotes === true ? { ...box, rows: inOrder } : box,
    },
    truth,
  };
}

function draw(random: RandomBytes, below: number): number {
  const [a = 0, b = 0] = random(2);
  return (a * 256 + b) % below;
}
