import { describe, expect, it } from 'vitest';
import { evolve } from '../../../shared/domain/evolve/evolve.ts';
import { consoleView } from '../../../shared/domain/view/console-view.ts';
import { deskView } from '../../../shared/domain/view/desk-view.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { cardView } from '../../../shared/domain/view/parts.ts';
import { phoneCommon, phoneMine } from '../../../shared/domain/view/phone-view.ts';
import { screenView } from '../../../shared/domain/view/screen-view.ts';
import { teamBallots } from '../../../shared/domain/view/team-ballot-view.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import {
  aStatement,
  anOpenBallot,
  openRoom,
  phone,
  type Room,
  theConsole,
} from '../../helpers/domain-world.ts';

function shownCard(room: Room, at = 0) {
  const { world, steps, seats } = room;
  const run = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
  const { input = '' } = world.do(phone(`phone-${at}`), 'input.write', { run, text: 'A card' }, seats[at]);
  for (const act of ['run.stop', 'run.look', 'run.show']) world.do(theConsole, act, { run });
  const view = () => {
    const row = world.state.inputs[input];
    if (row === undefined) throw new Error('no card');
    return cardView(world.state, row);
  };
  return { run, input, view };
}

const collectAs = ({ world, steps }: Room, collection: string, settings: JsonObject = {}): void =>
  void world.do(theConsole, 'step.edit', {
    step: steps.collect,
    activity: { method: 'collect', collection, settings },
  });

describe('who sees what', () => {
  it('[VI4] gives the name only under *named* and the open policy, else a category of at least the minimum', () => {
    const room = openRoom(6);
    const { world, seats } = room;
    collectAs(room, 'named');
    world.do(theConsole, 'consultation.edit', { release: 'open' });
    const { view } = shownCard(room);
    expect(view()).toMatchObject({ name: 'Person 0', seat: 1, category: 'Ministry', table: 'T0' });
    world.do(theConsole, 'consultation.edit', { release: 'group' });
    expect(view()).toMatchObject({ name: null, seat: null, category: 'Ministry', table: null });
    world.do(theConsole, 'seat.remove', { seat: seats[2] ?? '' });
    expect(view()).toMatchObject({ category: null });
  });

  it('[VI7] never names a table beside a category, nor a table of two, whose cards carry no category either', () => {
    const room = openRoom(6);
    const { world, seats } = room;
    collectAs(room, 'group', { topThree: true });
    const { view, input } = shownCard(room);
    expect(view()).toMatchObject({ table: 'T0', category: null });
    const { statement = '' } = world.do(theConsole, 'statement.draft', { text: 'S', inputs: [input] });
    world.do(theConsole, 'screen.show', { slide: { kind: 'trace', statement } });
    expect(screenView(world.state, nobodyLive).slide).toMatchObject({ kind: 'trace', categories: [] });
    world.do(theConsole, 'seat.edit', { seat: seats[2] ?? '', table: 'T9' });
    expect(view()).toMatchObject({ table: null, category: null });
  });

  it('[VI8] names neither under Chatham House, and keeps the original with the team', () => {
    const room = openRoom(6);
    const { world } = room;
    world.do(theConsole, 'consultation.edit', { release: 'chatham-house' });
    const { view, input } = shownCard(room);
    world.do(theConsole, 'input.translate', { input, language: 'fr', text: 'Une carte' });
    expect(view()).toMatchObject({ table: null, category: null, original: null, text: 'Une carte' });
    const { statement = '' } = world.do(theConsole, 'statement.draft', { text: 'S', inputs: [input] });
    world.do(theConsole, 'screen.show', { slide: { kind: 'trace', statement } });
    const { slide } = screenView(world.state, nobodyLive);
    expect(slide).toMatchObject({
      kind: 'trace',
      categories: ['Ministry'],
      cards: [{ category: null, original: null }],
    });
    expect(consoleView(world.state, nobodyLive).traceCategories[statement]).toEqual(['Ministry']);
    expect(consoleView(world.state, nobodyLive).cards[input]?.original).toMatchObject({ text: 'A card' });
    const dissent = { statement, kind: 'reservation', text: 'Mine' };
    world.do(phone('phone-0'), 'dissent.write', dissent, room.seats[0]);
    expect(consoleView(world.state, nobodyLive).statements[statement]?.dissents).toMatchObject([
      { category: null, name: null },
    ]);
  });

  it('[VI2] [VI9] shows a table its own cards to mark three, but none that was held back', () => {
    const room = openRoom(6);
    const { world, steps, seats } = room;
    collectAs(room, 'group', { topThree: true });
    const run = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
    const { input = '' } = world.do(phone('phone-0'), 'input.write', { run, text: 'A card' }, seats[0]);
    const sees = (at: number): unknown => phoneMine(world.state, `phone-${at}`).seats[0]?.tableCards;
    expect([sees(1), sees(2)]).toMatchObject([[], [{ text: 'A card', own: false }]]);
    world.do(theConsole, 'input.hold', { input, held: true, reason: 'Names a person' });
    world.do(theConsole, 'input.hold', { input, held: true, reason: 'Names two people' });
    world.do(theConsole, 'undo');
    expect(phoneMine(world.state, 'phone-0').seats[0]?.cards[0]?.held).toBe('Names a person');
    expect([sees(0), sees(2)]).toMatchObject([[{ text: 'A card', own: true }], []]);
    for (const act of ['run.stop', 'run.look', 'run.show']) world.do(theConsole, act, { run });
    expect(
      JSON.stringify([phoneCommon(world.state, nobodyLive), screenView(world.state, nobodyLive)]),
    ).not.toContain('A card');
  });

  it('[VI10] tells the console alone who has not voted', () => {
    const room = openRoom(6);
    const { world } = room;
    anOpenBallot(room, [aStatement(world)]);
    const { code = '' } = world.do(theConsole, 'desk.offer', {
      kind: 'desk',
      grants: ['paper'],
      label: 'Paper',
    });
    world.do(phone('desk'), 'desk.pair', { code });
    expect(Object.values(consoleView(world.state, nobodyLive).ballots)[0]?.outstanding).toHaveLength(6);
    expect(Object.values(deskView(world.state, nobodyLive, 'desk').ballots)[0]?.outstanding).toEqual([]);
  });

  it('[VI11] gives a comment its group only where no row was joined', () => {
    const room = openRoom(12);
    const { world, seats } = room;
    const [full, thin] = [aStatement(world), aStatement(world)];
    const ballot = anOpenBallot(room, [full, thin]);
    const cast = (at: number, statement: string): void =>
      void world.do(
        phone(`phone-${at}`),
        'ballot.cast',
        { ballot, statement, response: { value: 4, comment: `c${9 - at}` } },
        seats[at],
      );
    for (let at = 0; at < 8; at += 1) cast(at, full);
    for (const at of [0, 1, 2, 4, 6, 8]) cast(at, thin);
    for (const act of ['ballot.stop', 'ballot.count']) world.do(theConsole, act, { ballot });
    const comments = teamBallots(world.state, nobodyLive)[ballot]?.comments ?? [];
    const of = (statement: string) => comments.filter((row) => row.statement === statement);
    expect(of(full).map((row) => row.text)).toEqual(['c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9']);
    expect(of(full).every((row) => row.category !== null && row.seat === null)).toBe(true);
    expect(of(thin).every((row) => row.category === null)).toBe(true);
  });

  it('[SC6] takes a statement off the phones when the screen is blanked', () => {
    const { world } = openRoom(2);
    const statement = aStatement(world);
    world.do(theConsole, 'screen.show', { slide: { kind: 'statement', statement } });
    expect(phoneCommon(world.state, nobodyLive).statement?.id).toBe(statement);
    world.do(theConsole, 'screen.blank', { blank: true });
    expect(phoneCommon(world.state, nobodyLive).statement).toBeNull();
  });

  it('[RE4] keeps of erased content what its data alone can tell', () => {
    const room = openRoom(4);
    const { world, seats } = room;
    const { input } = shownCard(room);
    const written = world.events.find(({ type }) => type === 'InputWritten');
    if (written === undefined) throw new Error('no card');
    const { [input]: _gone, ...others } = world.state.inputs;
    const again = evolve(
      { ...world.state, inputs: others, inputCount: 0 },
      { ...written, content: null, erased: true },
    );
    expect(again.inputs[input]).toMatchObject({ number: 1, text: '', seat: null, erased: true, table: 'T0' });
    expect(again.conflicts).toEqual([]);
    expect(seats).toHaveLength(4);
  });

  it('[PE11] [PE14] lets one browser be a desk and hold a seat', () => {
    const { world, seats } = openRoom(2);
    const { code = '' } = world.do(theConsole, 'desk.offer', {
      kind: 'desk',
      grants: ['sorting'],
      label: 'Bench',
    });
    world.do(phone('phone-0'), 'desk.pair', { code });
    expect(world.state.devices['phone-0']).toMatchObject({
      kind: 'desk',
      seats: [seats[0]],
      grants: ['sorting'],
    });
    world.do(phone('phone-0'), 'seat.take', { code: world.state.seats[seats[1] ?? '']?.code ?? '' });
    expect(world.state.devices['phone-0']).toMatchObject({ kind: 'desk', seats });
  });

  it('[VI4] tells who speaks by the number of the seat, for each page to say in its own language', () => {
    const { world, seats } = openRoom(3);
    for (const at of [0, 1]) world.do(phone(`phone-${at}`), 'floor.ask', { kind: 'new-point' }, seats[at]);
    const [first = ''] = Object.keys(world.state.floor);
    world.do(theConsole, 'floor.change', { request: first, state: 'speaking' });
    world.do(theConsole, 'screen.show', { slide: { kind: 'speaker' } });
    const screen = screenView(world.state, nobodyLive);
    const common = phoneCommon(world.state, nobodyLive);
    expect(screen.slide).toEqual({ kind: 'speaker', speaking: 1, next: [2] });
    expect(common.speaking).toEqual({ seat: 1 });
    const all = [screen, common, phoneMine(world.state, 'phone-0'), consoleView(world.state, nobodyLive)];
    expect(JSON.stringify(all)).not.toMatch(/Seat \d/u);
  });

  it('tells who did something without a word of any language', () => {
    const room = openRoom(3);
    const { world } = room;
    const { input } = shownCard(room);
    world.do(theConsole, 'theme.add', { label: 'Time', inputs: [input] });
    const ballot = anOpenBallot(room, [aStatement(world)]);
    const view = consoleView(world.state, nobodyLive);
    expect(view.cards[input]?.moves).toMatchObject([{ who: { kind: 'lead' }, what: 'theme', about: 'Time' }]);
    expect(view.ballots[ballot]?.lockedBy).toEqual({ kind: 'lead' });
    expect(JSON.stringify(view)).not.toMatch(/the facilitator|seat \d/iu);
  });
});
