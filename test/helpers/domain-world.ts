import assert from 'node:assert/strict';
import type { Actor, Command, Outcome } from '../../shared/domain/commands/command.ts';
import { decide } from '../../shared/domain/commands/decide.ts';
import type { Effect, Mark, RecordedEvent } from '../../shared/domain/event.ts';
import { evolve, evolveMark } from '../../shared/domain/evolve/evolve.ts';
import { type Consultation, nothingYet } from '../../shared/domain/model/consultation.ts';
import { openBox, sectionPlace, sectionShape } from '../../shared/domain/secret-ballot.ts';
import { methods } from '../../shared/methods/registry.ts';
import { type BallotKeys, drawReceipt, makeKeyPair, sealSection } from '../../shared/methods/secret/seal.ts';
import { makeCode, makeId } from '../../shared/util/id.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { secondsAfter } from '../../shared/util/time.ts';
import { seededRandom } from './seeded-random.ts';
import { usualRule } from './usual-rule.ts';

type StoredEnvelope = Extract<Effect, { kind: 'seal' }>;

export const theConsole: Actor = { kind: 'console' };
export const theHost: Actor = { kind: 'host' };
export const phone = (device: string): Actor => ({ kind: 'device', device });

/**
 * The domain without a host: commands in, state out, everything that was recorded kept.
 *
 * Events go through JSON as they would through the file.
 */
export class DomainWorld {
  state: Consultation = nothingYet;
  readonly events: RecordedEvent[] = [];
  readonly marks: Mark[] = [];
  /** The table of envelopes beside the log, and the keys beside the file. */
  readonly envelopes = new Map<string, StoredEnvelope>();
  readonly keys = new Map<string, BallotKeys>();
  #now = '2026-03-02T09:00:00.000Z';
  readonly #random;

  constructor(seed = 'world') {
    this.#random = seededRandom(seed);
  }

  get now(): string {
    return this.#now;
  }

  wait(seconds: number): void {
    this.#now = secondsAfter(this.#now, seconds);
  }

  send(
    actor: Actor,
    name: string,
    body: JsonObject = {},
    seat: string | null = null,
    gathered: JsonObject | null = null,
  ): Outcome {
    this.wait(1);
    const command: Command = { name, seat, body };
    const { ballot } = body;
    const given = gathered ?? (typeof ballot === 'string' ? this.gather(name, ballot) : null);
    const outcome = decide(this.state, command, {
      now: this.#now,
      actor,
      id: () => makeId(this.#random),
      code: (length) => makeCode(this.#random, length),
      gathered: given,
    });
    if (!outcome.ok) return outcome;
    for (const draft of outcome.events) {
      const recorded: RecordedEvent = {
        origin: 'test',
        counter: this.events.length + 1,
        at: this.#now,
        type: draft.type,
        v: draft.v,
        data: throughJson(draft.data),
        content: draft.content === undefined ? null : throughJson(draft.content),
      };
      this.events.push(recorded);
      this.state = evolve(this.state, recorded);
    }
    for (const effect of outcome.effects ?? []) this.#apply(effect);
    for (const mark of outcome.marks ?? []) {
      this.marks.push(mark);
      this.state = evolveMark(this.state, mark);
    }
    return outcome;
  }

  #apply(effect: Effect): void {
    switch (effect.kind) {
      case 'seal':
        this.envelopes.set(`${effect.ballot} ${effect.section} ${effect.seat}`, effect);
        return;
      case 'unseal':
        for (const [key, { ballot }] of this.envelopes)
          if (ballot === effect.ballot) this.envelopes.delete(key);
        return;
      case 'destroy-key':
        this.keys.delete(effect.ballot);
        return;
      case 'box':
      case 'blob':
      case 'erase':
        return;
    }
  }

  /** What a host gathers before it decides: a fresh key, or the opened box. */
  gather(name: string, ballotId: string): JsonObject | null {
    const ballot = this.state.ballots[ballotId];
    if (ballot === undefined) return null;
    if (name === 'ballot.open') {
      const keys = this.keys.get(ballotId) ?? makeKeyPair(this.#random);
      this.keys.set(ballotId, keys);
      return { frozen: 'frozen', publicKey: keys.publicKey };
    }
    const keys = this.keys.get(ballotId);
    const method = methods.get(ballot.method);
    if (name !== 'ballot.count' || keys === undefined || method?.kind !== 'ballot') return null;
    const envelopes = [...this.envelopes.values()].filter((each) => each.ballot === ballotId);
    return {
      opened: openBox(ballot, envelopes, { keys, method, random: this.#random }) as unknown as JsonObject,
    };
  }

  /** An envelope as a phone (or, for `paper:GROUP`, the desk) would seal it. */
  envelope(
    ballotId: string,
    section: number,
    seat: string,
    values: readonly (number | 'abstain' | null)[],
    comment?: string,
  ): string {
    const ballot = this.state.ballots[ballotId];
    if (ballot === undefined) throw new Error(`No ballot ${ballotId}`);
    const shape = sectionShape(ballot, section);
    const sealed = sealSection({
      publicKey: ballot.publicKey ?? '',
      place: sectionPlace(ballot, section, seat),
      shape,
      answers: shape.items.map((item, index) => ({
        item,
        id: drawReceipt(this.#random),
        response: values[index % values.length] ?? null,
        ...(comment === undefined ? {} : { comment }),
      })),
      random: this.#random,
    });
    if (!sealed.ok) throw new Error(sealed.reason);
    return sealed.envelope;
  }

  /** The answer of a command that must succeed. */
  do(
    actor: Actor,
    name: string,
    body: JsonObject = {},
    seat: string | null = null,
    gathered: JsonObject | null = null,
  ): { readonly [key: string]: string } {
    const outcome = this.send(actor, name, body, seat, gathered);
    assert(outcome.ok, `${name} should be accepted: ${outcome.ok ? '' : outcome.say}`);
    return (outcome.answer ?? {}) as { readonly [key: string]: string };
  }

  /** The reason of a command that must be refused; nothing may have changed. */
  refused(actor: Actor, name: string, body: JsonObject = {}, seat: string | null = null): string {
    const before = this.state;
    const outcome = this.send(actor, name, body, seat);
    assert(!outcome.ok, `${name} should be refused`);
    assert.equal(this.state, before);
    assert.match(outcome.say, /^[A-Z“0-9].*[.?]$/u, 'a refusal says one sentence');
    return outcome.reason;
  }
}

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

export type Room = {
  readonly world: DomainWorld;
  readonly meeting: string;
  readonly steps: { readonly [name in 'collect' | 'cluster' | 'rate' | 'secret' | 'decide']: string };
  readonly categories: readonly string[];
  /** Seats in order; seat `i` sits on device `phone-i`. */
  readonly seats: readonly string[];
};

/** An open room: `people` seats over two categories, five steps, nothing begun. */
export function openRoom(people = 6, seed = 'room'): Room {
  const world = new DomainWorld(seed);
  world.do(theConsole, 'consultation.create', { title: 'Learning together', languages: ['en', 'fr'] });
  const categories = ['Ministry', 'Districts'].map(
    (label) => world.do(theConsole, 'category.add', { label })['category'] ?? '',
  );
  const meeting = world.do(theConsole, 'meeting.add', { label: 'First meeting' })['meeting'] ?? '';
  const step = (title: string, method: string, collection = 'group'): string =>
    world.do(theConsole, 'step.add', { meeting, title, activity: { method, collection } })['step'] ?? '';
  const steps = {
    collect: step('Collect', 'collect'),
    cluster: step('Group', 'cluster'),
    rate: step('Rate', 'rate'),
    secret: step('Secret', 'rate', 'secret'),
    decide: step('Decide', 'decide'),
  };
  world.do(theConsole, 'room.open');
  world.do(theConsole, 'meeting.start', { meeting });
  const seats = Array.from({ length: people }, (_, index) => {
    const category = categories[index % 2] ?? '';
    const seat = world.do(theConsole, 'seat.add', {
      category,
      person: `Person ${index}`,
      table: `T${index % 2}`,
    });
    const { code = '' } = world.state.seats[seat['seat'] ?? ''] ?? {};
    return world.do(phone(`phone-${index}`), 'seat.take', { code })['seat'] ?? '';
  });
  return { world, meeting, steps, categories, seats };
}

/** A statement drafted from nothing but its text. */
export function aStatement(world: DomainWorld, text = 'Districts keep a record of what they tried.'): string {
  return world.do(theConsole, 'statement.draft', { text })['statement'] ?? '';
}

/** A ballot on the statements, locked and open. */
export function anOpenBallot(
  room: Room,
  statements: readonly string[],
  rule: JsonObject = usualRule,
  more: { readonly step?: string; readonly previous?: string; readonly supersedes?: string } = {},
): string {
  const { world, steps } = room;
  const body = { step: steps.rate, label: 'Ballot', statements: [...statements], ...more };
  const ballot = world.do(theConsole, 'ballot.prepare', body)['ballot'] ?? '';
  world.do(theConsole, 'ballot.lock', { ballot, rule });
  world.do(theConsole, 'ballot.open', { ballot });
  return ballot;
}
