import { describe, expect, it } from 'vitest';
import { methods } from '../../../shared/methods/registry.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { primaryAct } from '../../../shared/domain/view/acts.ts';
import { consoleView } from '../../../shared/domain/view/console-view.ts';
import { phoneCommon } from '../../../shared/domain/view/phone-view.ts';
import { screenView } from '../../../shared/domain/view/screen-view.ts';
import { archiveJson } from '../../../shared/domain/open-format/archive-json.ts';
import { archiveOf, releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

/** A room in which a step of this method is open. */
function gathering(method: string, settings: JsonObject = {}, people = 6) {
  const room = openRoom(people);
  const { world, meeting, seats } = room;
  const activity = { method, settings, collection: 'group' };
  const step = world.do(theConsole, 'step.add', { meeting, title: 'Gather', activity })['step'] ?? '';
  const run = world.do(theConsole, 'run.open', { step })['run'] ?? '';
  const body = (text: string, place?: string) => ({ run, text, ...(place === undefined ? {} : { place }) });
  const write = (index: number, text: string, place?: string): string =>
    world.do(phone(`phone-${index}`), 'input.write', body(text, place), seats[index])['input'] ?? '';
  const refuses = (index: number, text: string, place?: string): string =>
    world.refused(phone(`phone-${index}`), 'input.write', body(text, place), seats[index] ?? null);
  const reveal = (...acts: readonly string[]): void => {
    for (const act of acts) world.do(theConsole, act, { run });
  };
  const team = () => consoleView(world.state, nobodyLive).steps[step];
  return { ...room, step, run, write, refuses, reveal, team };
}

const everywhere = (world: ReturnType<typeof openRoom>['world']): string =>
  JSON.stringify([
    consoleView(world.state, nobodyLive),
    phoneCommon(world.state, nobodyLive),
    screenView(world.state, nobodyLive),
  ]);

describe('methods that gather', () => {
  it('[GA1] take no card that is too long, one too many, or at no place', () => {
    const cloud = gathering('word-cloud', { words: 2 });
    expect(cloud.refuses(0, 'x'.repeat(41))).toBe('bad-input');
    expect(cloud.refuses(0, 'trust', '1.1')).toBe('bad-input');
    const first = cloud.write(0, 'trust');
    cloud.write(0, 'time');
    expect(cloud.refuses(0, 'visits')).toBe('already');
    const { world, seats } = cloud;
    world.do(phone('phone-0'), 'input.withdraw', { input: first }, seats[0]);
    cloud.write(0, 'visits');
    expect(
      world.refused(phone('phone-0'), 'input.withdraw', { input: first, withdrawn: false }, seats[0]),
    ).toBe('already');
    cloud.write(1, 'trust');

    const grid = gathering('question-grid');
    expect(grid.refuses(0, 'Peer visits')).toBe('bad-input');
    expect(grid.refuses(0, 'Peer visits', '9.9')).toBe('bad-input');
    grid.write(0, 'Peer visits', '1.2');
  });

  it('[GA3] [UN1] join words without changing a card, and part them again', () => {
    const { world, run, write, reveal, team } = gathering('word-cloud');
    const one = write(0, 'school');
    const other = write(1, 'schools');
    expect(world.refused(theConsole, 'variant.join', { run, input: other, into: one })).toBe('wrong-phase');
    reveal('run.stop', 'run.look');
    const before = world.state.inputs;
    world.do(theConsole, 'variant.join', { run, input: other, into: one });
    expect(world.state.inputs).toBe(before);
    expect(team()?.gathered).toMatchObject({ words: [{ text: 'school', people: 2 }] });
    world.do(theConsole, 'undo');
    expect(team()?.gathered).toMatchObject({ words: [{ people: 1 }, { people: 1 }] });
    expect(world.refused(theConsole, 'variant.join', { run, input: one, into: one })).toBe('already');
    expect(world.refused(theConsole, 'variant.join', { run, input: one, into: null })).toBe('already');
  });

  it('[GA4] show words only together', () => {
    const { world, run, write, reveal } = gathering('word-cloud', { least: 2 });
    const rare = write(0, 'Wolof');
    write(1, 'trust');
    write(2, 'trust');
    reveal('run.stop', 'run.look', 'run.show');
    expect(screenView(world.state, nobodyLive).slide).toMatchObject({
      kind: 'gathered',
      gathered: { words: [{ text: 'trust' }], further: 1 },
    });
    const cards = { kind: 'cards', run };
    for (const slide of [cards, { kind: 'card', input: rare }]) {
      expect(world.refused(theConsole, 'screen.show', { slide })).toBe('wrong-phase');
    }
    expect(JSON.stringify(phoneCommon(world.state, nobodyLive))).not.toContain('Wolof');
    expect(JSON.stringify(screenView(world.state, nobodyLive))).not.toContain('Wolof');
  });

  it('[GA4] name no word of one person under the Chatham House rule', () => {
    const { world, write, reveal } = gathering('word-cloud');
    write(0, 'Wolof');
    for (const index of [1, 2, 3]) write(index, 'trust');
    reveal('run.stop', 'run.look', 'run.show');
    expect(JSON.stringify(screenView(world.state, nobodyLive))).toContain('Wolof');
    world.do(theConsole, 'consultation.edit', { release: 'chatham-house' });
    expect(JSON.stringify(screenView(world.state, nobodyLive))).not.toContain('Wolof');
    expect(screenView(world.state, nobodyLive).slide).toMatchObject({ gathered: { further: 1 } });
  });

  it('[GA5] keep what was chosen from everybody until it is shown, to all at once, and ask no second time', () => {
    const poll = gathering('poll', { options: ['Ready', 'Nearly', 'Not yet'] });
    const { world, step, run, seats, reveal } = poll;
    const choose = (index: number, choices: number[]) =>
      world.do(phone(`phone-${index}`), 'choice.make', { run, choices }, seats[index]);
    const before = everywhere(world);
    choose(0, [1]);
    const open = everywhere(world);
    choose(0, [2]);
    expect(everywhere(world)).toBe(open);
    expect(open).not.toBe(before);
    choose(1, [2]);
    choose(2, [0]);
    expect(world.refused(phone('phone-3'), 'choice.make', { run, choices: [0, 1] }, seats[3])).toBe(
      'bad-input',
    );
    expect(world.refused(phone('phone-3'), 'choice.make', { run, choices: [3] }, seats[3])).toBe('bad-input');
    reveal('run.stop');
    expect(world.refused(phone('phone-3'), 'choice.make', { run, choices: [0] }, seats[3])).toBe(
      'step-closed',
    );
    expect(world.refused(theConsole, 'run.look', { run })).toBe('wrong-phase');
    expect(world.refused(theConsole, 'run.finish', { run })).toBe('wrong-phase');
    expect(poll.team()?.gathered).toBeNull();
    expect(primaryAct(world.state)?.act).toBe('show');
    reveal('run.show');
    const told = { options: [{ people: 1 }, { people: 0 }, { people: 2 }], answered: 3 };
    expect(poll.team()?.gathered).toMatchObject(told);
    expect(phoneCommon(world.state, nobodyLive).gathered).toMatchObject(told);
    expect(world.refused(theConsole, 'run.open', { step })).toBe('wrong-phase');
  });

  it('[GA7] count the cards of a grid while it is open, and hold no text', () => {
    const { world, write, team, reveal } = gathering('question-grid');
    write(0, 'Sealed words', '1.1');
    write(1, 'More sealed words', '1.1');
    const counted = team()?.gathered;
    expect(counted?.kind === 'grid' && counted.cells.map(({ cards }) => cards)).toEqual([
      2, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(everywhere(world)).not.toContain('ealed words');
    expect(phoneCommon(world.state, nobodyLive).gathered).toBeNull();
    reveal('run.stop', 'run.look', 'run.show');
    expect(phoneCommon(world.state, nobodyLive).cards.map(({ place }) => place)).toEqual(['1.1', '1.1']);
    expect(archiveJson(world.state).inputs.map(({ place }) => place)).toEqual(['1.1', '1.1']);
  });

  it('[GA8] give nobody a further turn before everybody with something new had one', () => {
    for (const turns of ['table', 'seat'] as const) {
      const { world, run, write, reveal, team } = gathering('round-robin', { turns });
      for (const index of [0, 0, 0, 1, 2, 2, 5]) write(index, `Point of ${index}`);
      reveal('run.stop', 'run.look');
      const speaker = (input: string): string => {
        const row = world.state.inputs[input];
        return (turns === 'table' ? row?.table : row?.seat) ?? '';
      };
      const said = new Map<string, number>();
      for (let next = team()?.nextPoint; next; next = team()?.nextPoint) {
        const who = speaker(next.card);
        said.set(who, (said.get(who) ?? 0) + 1);
        expect(next.turn).toBe(said.get(who));
        const waiting = Object.keys(world.state.inputs).filter(
          (input) => !world.state.runs[run]?.shownOneByOne.includes(input),
        );
        for (const input of waiting) {
          expect((said.get(speaker(input)) ?? 0) + 1).toBeGreaterThanOrEqual(next.turn);
        }
        world.do(theConsole, 'run.showOne', { run, input: next.card });
      }
      expect([...said.values()].reduce((sum, each) => sum + each, 0)).toBe(7);
    }
  });

  it('are told in documents once the room saw them, and not before', () => {
    const { world, write, reveal } = gathering('open-poll');
    write(0, 'Time');
    reveal('run.stop', 'run.look');
    expect(archiveOf(world.state).gathered).toEqual([]);
    reveal('run.show');
    expect(archiveOf(world.state).gathered).toMatchObject([
      { title: 'Gather', method: 'open-poll', gathered: { words: [{ text: 'Time' }] } },
    ]);
  });

  it('are told cell by cell, under the names that a release gives its inputs', () => {
    const { world, write, reveal } = gathering('question-grid');
    write(0, 'Peer visits', '1.2');
    write(1, 'Review each term', '1.2');
    reveal('run.stop', 'run.look', 'run.show');
    const released = releaseOf(world.state, { random: (length) => new Uint8Array(length) });
    const told = released.gathered[0]?.cells.find(({ place }) => place === '1.2');
    expect(told?.inputs).toEqual(released.inputs.map(({ id }) => id));
    const ids = Object.keys(world.state.inputs);
    for (const id of ids) expect(JSON.stringify(released)).not.toContain(id);
  });

  it('fill in settings that a step leaves out', () => {
    for (const [name, method] of methods) {
      if (method.kind !== 'inputs') continue;
      const { world, step } = gathering(name);
      expect(world.state.steps[step]?.activity?.settings).toEqual(method.settings.parse({}));
    }
  });
});
