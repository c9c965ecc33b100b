import { describe, expect, test } from 'vitest';
import { sealSection } from '../../../../shared/methods/secret/seal.ts';
import { seededRandom } from '../../../helpers/seeded-random.ts';
import {
  bodyHashOf,
  careless,
  ITEMS,
  playSecretBallot,
  VALUES,
  type Leaks,
  type SecretWorld,
  type StoredVote,
} from '../../../helpers/secret-world.ts';

/** Guesses what each seat answered to the first item; no entry where it has no idea. */
type Guess = (world: SecretWorld) => ReadonlyMap<string, number>;

const RUNS = 20;

const ballots = Array.from({ length: RUNS }, (_, run) => playSecretBallot(`ballot ${run}`));

/**
 * The guessing scripts. They have the file and a backup from between every two votes; all but the
 * first are tried with the counted box too. None has the private key.
 */
const guesses: Readonly<Record<string, Guess>> = {
  'seals every possible answer and compares': (world) => {
    const found = new Map<string, number>();
    // Each trial costs what sealing costs: two seats of each ballot are enough to see.
    for (const { seat, envelope } of lastBackup(world).slice(0, 2)) {
      for (const first of VALUES) {
        for (const second of VALUES) {
          const answers = [first, second].map((response, i) => ({
            item: ITEMS[i]!,
            id: careless(seat, ITEMS[i]!),
            response,
          }));
          const place = { ballot: world.ballot, section: '1', seat };
          const { publicKey, shape } = world;
          const tried = sealSection({ publicKey, place, shape, answers, random: seededRandom(seat) });
          if (tried.ok && tried.envelope === envelope) found.set(seat, first);
        }
      }
    }
    return found;
  },
  'hashes every possible body': (world) => {
    const found = new Map<string, number>();
    for (const { seat, bodyHash } of lastBackup(world)) {
      for (const first of VALUES) {
        for (const second of VALUES) {
          if (bodyHashOf(seat, `${first},${second}`) === bodyHash) found.set(seat, first);
        }
      }
    }
    return found;
  },
  'reads the length of envelopes': (world) => {
    const shortest = Math.min(...lastBackup(world).map((vote) => vote.envelope.length));
    return new Map(lastBackup(world).map((vote) => [vote.seat, vote.envelope.length - shortest + 1]));
  },
  'pairs the order of voting with the order of the box': (world) => inOrder(arrivals(world), world),
  'pairs the order of seats with the order of the box': (world) => inOrder(lastBackup(world), world),
  'pairs sorted envelopes with the order of the box': (world) =>
    inOrder(
      lastBackup(world).toSorted((a, b) => (a.envelope < b.envelope ? -1 : 1)),
      world,
    ),
  'pairs sorted body hashes with the order of the box': (world) =>
    inOrder(
      lastBackup(world).toSorted((a, b) => (a.bodyHash < b.bodyHash ? -1 : 1)),
      world,
    ),
  'derives ids from seats': (world) => {
    const rows = new Map(world.box.rows.map((row) => [row.id, row.response]));
    const found = new Map<string, number>();
    for (const { seat } of lastBackup(world)) {
      const response = rows.get(careless(seat, ITEMS[0]));
      if (typeof response === 'number') found.set(seat, response);
    }
    return found;
  },
  'looks for ids of the box in the backups': (world) => {
    const found = new Map<string, number>();
    for (const vote of lastBackup(world)) {
      const bytes = Buffer.from(vote.envelope, 'base64url').toString('hex');
      const row = world.box.rows.find(({ id, item }) => item === ITEMS[0] && bytes.includes(id));
      if (typeof row?.response === 'number') found.set(vote.seat, row.response);
    }
    return found;
  },
};

/** How often a guess is right where it ventures one, and how often the public tables alone would be. */
function score(guess: Guess, played = ballots) {
  let hits = 0;
  let ventured = 0;
  let byTables = 0;
  let seats = 0;
  for (const { world, truth } of played) {
    const table = world.box.published[0]!;
    if (table.kind === 'withheld') throw new Error('24 responses have a table');
    for (const row of table.rows) byTables += Math.max(...row.counts);
    seats += truth.size;
    for (const [seat, guessed] of guess(world)) {
      ventured += 1;
      if (truth.get(seat)?.[0] === guessed) hits += 1;
    }
  }
  return { guess: ventured === 0 ? 0 : hits / ventured, tables: byTables / seats };
}

describe('whoever has everything but the key knows no more than the public tables', () => {
  test.each(Object.entries(guesses))('%s', (_, guess) => {
    const rate = score(guess);
    expect(rate.guess).toBeLessThanOrEqual(rate.tables);
  });

  test('and cannot tell which two rows are of one person', () => {
    let together = 0;
    for (const { world, truth } of ballots) {
      const [first, second] = ITEMS.map((item) => world.box.rows.filter((row) => row.item === item));
      const pairs = new Map<string, number>();
      for (const given of truth.values()) pairs.set(given.join(), (pairs.get(given.join()) ?? 0) + 1);
      for (const [i, row] of first!.entries()) {
        const key = `${row.response},${second![i]!.response}`;
        if ((pairs.get(key) ?? 0) > 0) together += 1;
        pairs.set(key, (pairs.get(key) ?? 0) - 1);
      }
    }
    // Neighbours by chance: 24 pairs thrown on 25 combinations meet about half of them.
    expect(together / (RUNS * 24)).toBeLessThan(0.65);
  });

  test('all envelopes of all backups have one length', () => {
    const { world } = ballots[0]!;
    const all = world.backups.flat().map((vote) => vote.envelope.length);
    expect(new Set(all).size).toBe(1);
  });
});

describe('the scripts are able: each finds what is built wrong', () => {
  test.each<[string, string, Leaks]>([
    ['randomness from the seat', 'seals every possible answer and compares', { randomFromSeat: true }],
    ['a hash of the answers', 'hashes every possible body', { bodyHashOfAnswers: true }],
    ['envelopes of different lengths', 'reads the length of envelopes', { envelopeAsLongAsAnswers: true }],
    [
      'a box in order of voting',
      'pairs the order of voting with the order of the box',
      { boxInOrderOfVotes: true },
    ],
    ['ids from seats', 'derives ids from seats', { idFromSeat: true }],
  ])('%s', (_, name, leaks) => {
    const leaky = [1, 2].map((run) => playSecretBallot(`leaky ${run}`, leaks));
    expect(score(guesses[name]!, leaky).guess).toBeGreaterThan(0.95);
  });
});

function lastBackup(world: SecretWorld): readonly StoredVote[] {
  return world.backups.at(-1) ?? [];
}

/** Who voted when: the seat that each backup has and the one before had not. */
function arrivals(world: SecretWorld): StoredVote[] {
  const known = new Set<string>();
  return world.backups.flatMap((backup) => {
    const fresh = backup.filter((vote) => !known.has(vote.seat));
    for (const vote of fresh) known.add(vote.seat);
    return fresh;
  });
}

function inOrder(votes: readonly StoredVote[], world: SecretWorld): ReadonlyMap<string, number> {
  const rows = world.box.rows.filter((row) => row.item === ITEMS[0]);
  return new Map(votes.map((vote, i) => [vote.seat, Number(rows[i]?.response)]));
}
