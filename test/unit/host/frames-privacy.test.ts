import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBroadcast } from '../../../electron/host/views/broadcast.ts';
import type { Visitor } from '../../../electron/host/views/audience.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { aStatement, anOpenBallot, openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

const fail = (what: string, thrown: unknown): never => {
  throw new Error(what, { cause: thrown });
};

/** What one run of a meeting keeps from some of its audiences. */
type Hidden = {
  readonly texts: readonly string[];
  readonly edited: string;
  readonly values: readonly number[];
  readonly comment: string;
  readonly sealedValue: number;
};

const visitors: { readonly [name: string]: Visitor } = {
  console: { surface: 'console', device: 'console', trusted: true },
  screen: { surface: 'screen', device: 'screen', trusted: true },
  'another phone': { surface: 'phone', device: 'phone-5', trusted: false },
  'a phone at the door': { surface: 'phone', device: 'stranger', trusted: false },
  'the sorting desk': { surface: 'desk', device: 'desk-a', trusted: false },
  'a desk that is not paired': { surface: 'desk', device: 'desk-z', trusted: false },
};

/** Plays a meeting up to where its secrets would be revealed; gives every frame that went out. */
function framesOf(hidden: Hidden): { readonly [name: string]: readonly string[] } {
  const room = openRoom(6, 'privacy');
  const { world, steps, seats } = room;
  const { code = '' } = world.do(theConsole, 'desk.offer', {
    kind: 'desk',
    grants: ['sorting', 'paper'],
    label: 'A',
  });
  world.do(phone('desk-a'), 'desk.pair', { code });
  const statements = [aStatement(world, 'One.'), aStatement(world, 'Two.')];

  const frames: { [name: string]: string[] } = {};
  const broadcast = openBroadcast({ state: () => world.state, live: () => nobodyLive, bug: fail });
  for (const [name, visitor] of Object.entries(visitors)) {
    frames[name] = [];
    broadcast.add({
      visitor,
      send: (text, rest = Buffer.alloc(0)) => frames[name]?.push(`${text}${rest.toString()}`),
    });
  }
  const tell = (): void => {
    broadcast.changed({ now: new Set(Object.values(visitors).map(({ device }) => device)), others: true });
    broadcast.flush();
  };
  const voter = (index: number, name: string, body: Parameters<typeof world.do>[2]) => {
    const answer = world.do(phone(`phone-${index}`), name, body, seats[index] ?? '');
    tell();
    return answer;
  };

  world.do(theConsole, 'run.open', { step: steps.collect });
  const run = world.state.steps[steps.collect]?.runs.at(-1) ?? '';
  tell();
  const inputs = hidden.texts.map((text, index) => voter(index, 'input.write', { run, text }));
  voter(0, 'input.edit', { input: inputs[0]?.['input'] ?? '', text: hidden.edited });
  world.do(theConsole, 'run.stop', { run });
  tell();

  const ballot = anOpenBallot(room, statements);
  tell();
  for (const [index, value] of hidden.values.entries()) {
    const response = { value, comment: hidden.comment };
    voter(index, 'ballot.cast', { ballot, statement: statements[index % 2] ?? '', response });
  }
  world.do(theConsole, 'ballot.stop', { ballot });
  tell();

  const secret = anOpenBallot(room, statements, undefined, { step: steps.secret });
  tell();
  for (const index of [0, 1, 2]) {
    const envelope = world.envelope(secret, 0, seats[index] ?? '', [hidden.sealedValue], hidden.comment);
    voter(index, 'ballot.seal', { ballot: secret, section: 0, envelope });
  }
  world.do(theConsole, 'ballot.stop', { ballot: secret });
  tell();
  broadcast.stop();
  return frames;
}

const marked = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((text) => `⟪${text.replaceAll(/\p{C}/gu, '')}⟫`);
const value = fc.integer({ min: 1, max: 5 });
const hidden: fc.Arbitrary<Hidden> = fc.record({
  texts: fc.array(marked, { minLength: 3, maxLength: 3 }),
  edited: marked,
  values: fc.array(value, { minLength: 4, maxLength: 4 }),
  comment: marked,
  sealedValue: value,
});

describe('frames', () => {
  it('[VI1] [VI2] [VI3] are byte for byte the same whatever was written, voted or sealed and not revealed', () => {
    fc.assert(
      fc.property(hidden, hidden, (one, other) => {
        const first = framesOf(one);
        const second = framesOf(other);
        for (const name of Object.keys(visitors)) {
          expect(second[name], name).toEqual(first[name]);
          expect(first[name]?.join('') ?? '', name).not.toContain('⟪');
        }
        expect(first['console']?.length, 'the meeting did reach the views').toBeGreaterThan(8);
        expect(first['another phone']?.length).toBeGreaterThan(4);
      }),
      { numRuns: 20 },
    );
  });

  it('[VI2] would show what a broken view showed', () => {
    const world = openRoom(6, 'canary');
    const sent: string[] = [];
    const own: Visitor = { surface: 'phone', device: 'phone-0', trusted: false };
    const broadcast = openBroadcast({ state: () => world.world.state, live: () => nobodyLive, bug: fail });
    broadcast.add({
      visitor: own,
      send: (text, rest = Buffer.alloc(0)) => sent.push(`${text}${rest.toString()}`),
    });
    world.world.do(theConsole, 'run.open', { step: world.steps.collect });
    const run = world.world.state.steps[world.steps.collect]?.runs.at(-1) ?? '';
    world.world.do(phone('phone-0'), 'input.write', { run, text: '⟪mine⟫' }, world.seats[0] ?? '');
    broadcast.changed({ now: new Set(['phone-0']), others: false });
    broadcast.stop();
    expect(sent.join('')).toContain('⟪mine⟫');
  });
});
