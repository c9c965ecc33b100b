import { describe, expect, it } from 'vitest';
import { methods } from '../../../shared/methods/registry.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { type Participant } from '../../helpers/client.ts';
import { addPeople, openTheRoom, type Room, startRoom } from '../../helpers/room.ts';

type Ids = readonly string[];
type Sheet = (statements: Ids) => JsonObject;

const values =
  (...given: readonly (number | string | null)[]): Sheet =>
  (statements) =>
    Object.fromEntries(
      given.flatMap((value, at) => (value === null ? [] : [[statements[at] ?? '', { value }]])),
    );

/** Each statement of a person's comparisons with how it stood and what it was put before. */
const duels =
  (...given: readonly (readonly [value: number, over: { readonly [at: string]: number }])[]): Sheet =>
  (statements) =>
    Object.fromEntries(
      given.map(([value, over], at) => [
        statements[at] ?? '',
        {
          value,
          over: Object.fromEntries(
            Object.entries(over).map(([other, strength]) => [statements[Number(other)] ?? other, strength]),
          ),
        },
      ]),
    );

const unknown: Sheet = ([first = '']) => ({ [first]: { value: 1 }, 'statement-of-nobody': { value: 1 } });
const notOnIt = 'This statement is not on the ballot.';
const offScale = 'This answer is not on the scale.';
const tooMuch = 'More was given out than there is. Take some back first.';
const samePlace = 'Two statements cannot have the same place. Please put them in order again.';
const beyond = 'A place is beyond the last one. Please put the statements in order again.';

/** What a phone may never hand in, by method, and the sentence with which it is refused. */
const refusals: readonly (readonly [string, string, Sheet, string])[] = [
  ['rate', 'a statement that is not on it', unknown, notOnIt],
  ['rate', 'a value above the scale', values(6), offScale],
  ['rate', 'a value below the scale', values(0), offScale],
  ['rate', 'half a value', values(2.5), offScale],
  ['rate', 'a word', values('yes'), 'This answer does not fit the question.'],
  ['score', 'a value off the scale', values(1000), offScale],
  ['approval', 'a value off the scale', values(7), offScale],
  ['opinions', 'a value off the scale', values(4), offScale],
  ['dots', 'a statement that is not on it', unknown, notOnIt],
  ['dots', 'too many dots', values(3, 3), tooMuch],
  ['dots', 'more on one than it may have', values(4), offScale],
  ['dots', 'fewer than none', values(-1), offScale],
  ['hundred-points', 'too many points', values(5, 5, 5), tooMuch],
  ['hundred-points', 'more on one than there is', values(200), offScale],
  ['quadratic', 'too many credits', values(5, 5), tooMuch],
  ['rank', 'a statement that is not on it', unknown, notOnIt],
  ['rank', 'one place twice', values(1, 1, 2), samePlace],
  ['rank', 'a place after the last', values(1, 2, 400), beyond],
  ['rank', 'a place before the first', values(0, 1, 2), offScale],
  ['stv', 'one place twice', values(2, 2), samePlace],
  ['stv', 'a place after the last', values(7), beyond],
  ['pairwise', 'a statement that is not on it', unknown, notOnIt],
  [
    'pairwise',
    'a comparison with a statement that is not on it',
    duels([3, { 'statement-of-nobody': 1 }]),
    'A comparison names a statement that is not on this ballot. Please reload the page.',
  ],
  [
    'pairwise',
    'a statement compared with itself',
    duels([3, { 0: 1 }]),
    'A comparison names a statement that is not on this ballot. Please reload the page.',
  ],
  [
    'pairwise',
    'a pair both ways',
    duels([2, { 1: 1 }], [2, { 0: 1 }]),
    'Two statements were compared twice. Please answer that pair again.',
  ],
  [
    'pairwise',
    'a strength that is not asked',
    duels([3, { 1: 7 }]),
    'A comparison is not on the scale. Please choose one of the answers shown.',
  ],
  [
    'pairwise',
    'a standing that its comparisons do not give',
    duels([1, { 1: 1 }], [3, {}]),
    'These comparisons do not fit together. Please reload the page and go on.',
  ],
  [
    'ahp',
    'a strength beyond the scale',
    duels([3, { 1: 8 }]),
    'A comparison is not on the scale. Please choose one of the answers shown.',
  ],
];

/** One answer that each of these methods takes. */
const good: { readonly [method: string]: Sheet } = {
  pairwise: duels([3, { 1: 1 }], [1, {}]),
  ahp: duels([3, { 1: 3 }], [1, {}]),
};

type Hall = {
  readonly room: Room;
  readonly meeting: string;
  readonly voters: readonly { readonly seat: string; readonly phone: Participant<'phone'> }[];
};

async function hall(people = 6): Promise<Hall> {
  const room = await startRoom();
  const seats = await addPeople(room, people);
  await openTheRoom(room);
  const phones = await Promise.all(seats.map(({ code }) => room.seated(code)));
  const meeting = await room.console.made('meeting.add', { label: 'Day one' }, 'meeting');
  return { room, meeting, voters: seats.map(({ seat }, at) => ({ seat, phone: phones[at]! })) };
}

async function drafted(console: Participant<'console'>, count: number): Promise<string[]> {
  const made: string[] = [];
  for (let at = 0; at < count; at += 1) {
    made.push(await console.made('statement.draft', { text: `Statement ${at + 1}.` }, 'statement'));
  }
  return made;
}

function stepOf({ room: { console }, meeting }: Hall, method: string, settings: JsonObject = {}) {
  const activity = { method, settings, collection: 'group' };
  return console.made('step.add', { meeting, title: method, activity }, 'step');
}

/** An open ballot of a method, and what a person can do in it. */
async function ballotOf(at: Hall, method: string, statements: readonly string[]) {
  const { console, host } = at.room;
  const found = methods.get(method);
  if (found?.kind !== 'ballot') throw new Error(`${method} is no ballot.`);
  const step = await stepOf(at, method);
  const body = { step, label: method, statements: [...statements] };
  const ballot = await console.made('ballot.prepare', body, 'ballot');
  const settings = host.session.state().ballots[ballot]?.settings ?? {};
  await console.done('ballot.lock', { ballot, rule: found.firstRule(settings, 3) });
  await console.done('ballot.open', { ballot });
  const kept = (voter: number) => host.session.state().ballots[ballot]?.responses[at.voters[voter]!.seat];
  const handIn = (voter: number, sheet: Sheet) => {
    const { phone, seat } = at.voters[voter]!;
    return phone.act('ballot.castAll', { ballot, responses: sheet(statements) }, { seat });
  };
  const count = async () => {
    await console.done('ballot.stop', { ballot });
    await console.done('ballot.count', { ballot });
    return console.sees('the result', ({ common }) => common.ballots[ballot]?.result);
  };
  return { ballot, kept, handIn, count };
}

describe('[BA28] what nobody can answer, from the phones', () => {
  it('is refused in one sentence, leaves what was handed in before, and the room goes on', async () => {
    const at = await hall(3);
    const statements = await drafted(at.room.console, 3);
    const open = new Map<string, Awaited<ReturnType<typeof ballotOf>>>();
    for (const [method, what, sheet, sentence] of refusals) {
      const ballot = open.get(method) ?? (await ballotOf(at, method, statements));
      if (!open.has(method)) {
        expect(await ballot.handIn(0, good[method] ?? values(1)), `${method}: a good answer`).toMatchObject({
          ok: true,
        });
      }
      open.set(method, ballot);
      const before = structuredClone(ballot.kept(0));
      expect(Object.keys(before ?? {}), method).not.toEqual([]);
      expect(await ballot.handIn(0, sheet), `${method}: ${what}`).toMatchObject({
        ok: false,
        reason: 'bad-input',
        say: sentence,
      });
      expect(ballot.kept(0), `${method}: ${what}`).toEqual(before);
    }
    for (const [method, ballot] of open) {
      expect(await ballot.handIn(1, good[method] ?? values(1)), method).toMatchObject({ ok: true });
    }
  });

  it('is refused answer by answer too', async () => {
    const at = await hall(3);
    const statements = await drafted(at.room.console, 3);
    const { ballot, kept } = await ballotOf(at, 'rank', statements);
    const { phone, seat } = at.voters[0]!;
    const cast = (statement: string, response: JsonObject | null) =>
      phone.act('ballot.cast', { ballot, statement, response }, { seat });
    expect(await cast(statements[0]!, { value: 1 })).toMatchObject({ ok: true });
    expect(await cast(statements[1]!, { value: 1 })).toMatchObject({ say: samePlace });
    expect(await cast(statements[1]!, { value: 4 })).toMatchObject({ say: beyond });
    expect(await cast('statement-of-nobody', { value: 2 })).toMatchObject({ say: notOnIt });
    expect(kept(0)).toEqual({ [statements[0]!]: { value: 1 } });
  });

  it('[BA25] is said of too many statements: two thousand on a ballot, on a sheet, in a sort', async () => {
    const at = await hall(3);
    const { console } = at.room;
    const statements = await drafted(console, 3);
    const many = Array.from({ length: 2000 }, (_, each) => `statement-${each}`);
    const prepare = async (method: string, chosen: readonly string[]) =>
      console.act('ballot.prepare', { step: await stepOf(at, method), label: 'B', statements: [...chosen] });
    expect(await prepare('rank', many)).toMatchObject({
      ok: false,
      say: 'A ballot has at most 500 statements. Take some off, or make two ballots of them.',
    });
    expect(await prepare('pairwise', many.slice(0, 201))).toMatchObject({
      say: 'This method takes at most 200 statements, and 201 are chosen. Take some off the ballot.',
    });
    expect(await prepare('ahp', many.slice(0, 10))).toMatchObject({
      say: 'This method takes at most 9 statements, and 10 are chosen. Take some off the ballot.',
    });
    const { handIn } = await ballotOf(at, 'dots', statements);
    const sheet: Sheet = () => Object.fromEntries(many.map((id) => [id, { value: 0 }]));
    expect(await handIn(0, sheet)).toMatchObject({ ok: false, say: notOnIt });
    expect(await handIn(0, values(1, 1))).toMatchObject({ ok: true });
  });
});

describe('what is odd and yet an answer, from the phones', () => {
  it('counts orders that leave statements out', async () => {
    const at = await hall(6);
    const statements = await drafted(at.room.console, 4);
    const rank = await ballotOf(at, 'rank', statements);
    for (let voter = 0; voter < 6; voter += 1) {
      const sheet = voter < 4 ? values(1, 2) : values(null, null, 1);
      expect(await rank.handIn(voter, sheet)).toMatchObject({ ok: true });
    }
    const { whole } = await rank.count();
    expect(whole?.places.map(({ statement }) => statement).slice(0, 2)).toEqual(statements.slice(0, 2));
    expect(JSON.stringify(whole)).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it('counts comparisons that run in a circle as a tie', async () => {
    const at = await hall(6);
    const statements = await drafted(at.room.console, 3);
    const pairwise = await ballotOf(at, 'pairwise', statements);
    const circle = duels([2, { 1: 1 }], [2, { 2: 1 }], [2, { 0: 1 }]);
    for (let voter = 0; voter < 6; voter += 1) {
      expect(await pairwise.handIn(voter, circle)).toMatchObject({ ok: true });
    }
    const { whole } = await pairwise.count();
    expect(whole?.places.map(({ place, share }) => [place, share])).toEqual([
      [1, 0.5],
      [1, 0.5],
      [1, 0.5],
    ]);
  });

  it('says that comparisons do not hang together, and gives no order', async () => {
    const at = await hall(6);
    const statements = await drafted(at.room.console, 4);
    const pairwise = await ballotOf(at, 'pairwise', statements);
    const halves = duels([3, { 1: 1 }], [1, {}], [3, { 3: 1 }], [1, {}]);
    for (let voter = 0; voter < 6; voter += 1) {
      expect(await pairwise.handIn(voter, halves)).toMatchObject({ ok: true });
    }
    const { whole } = await pairwise.count();
    expect(whole?.places).toEqual([]);
    expect(whole?.words.en).toMatch(/^No common order: .+ were never compared with the rest$/u);
  });

  it.each([
    ['one pile for all', (cards: Ids) => [cards]],
    ['a pile for each', (cards: Ids) => cards.map((card) => [card])],
  ] as const)('[PI10] says that there is nothing to compare: %s', async (_what, pilesOf) => {
    const at = await hall(5);
    const { console } = at.room;
    const cards = await drafted(console, 5);
    for (const method of ['card-sort', 'concept-mapping']) {
      const step = await stepOf(at, method, { of: 'statements' });
      const run = await console.made('run.open', { step }, 'run');
      for (const { phone, seat } of at.voters) {
        for (const [index, items] of pilesOf(cards).entries()) {
          const body = { run, pile: `pile-${index}`, label: `Pile ${index + 1}`, items: [...items] };
          await phone.done('pile.name', body, { seat });
        }
        const lost = { run, pile: 'pile-0', items: ['card-of-nobody'] };
        expect(await phone.act('pile.put', lost, { seat })).toMatchObject({
          say: 'This card is not among those that are sorted here. Please look again.',
        });
      }
      await console.done('run.stop', { run });
      await console.done('run.look', { run });
      const numbers = await console.sees('that all are alike', ({ common }) => {
        const found = common.sorts[run]?.result?.numbers;
        return found?.reason === 'alike' ? found : null;
      });
      expect(numbers).toMatchObject({ clusters: [], map: null });
    }
    expect((await at.voters[0]!.phone.act('call.make', { note: '' }, { seat: at.voters[0]!.seat })).ok).toBe(
      true,
    );
  });
});
