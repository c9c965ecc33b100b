import { describe, expect, it } from 'vitest';
import { openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

/** Cards that were written, stopped, and looked at by the team, with two desks that sort. */
function sorting(cards = 4) {
  const room = openRoom(6);
  const { world, steps, seats } = room;
  const run = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
  const inputs = Array.from({ length: cards }, (_, at) => {
    const from = at % 6;
    return (
      world.do(phone(`phone-${from}`), 'input.write', { run, text: `Card ${at}` }, seats[from])['input'] ?? ''
    );
  });
  world.do(theConsole, 'run.stop', { run });
  for (const device of ['bench-1', 'bench-2']) {
    const offer = { kind: 'desk', grants: ['sorting'], label: device };
    const { code = '' } = world.do(theConsole, 'desk.offer', offer);
    world.do(phone(device), 'desk.pair', { code });
  }
  const theme = (label: string): string => world.do(theConsole, 'theme.add', { label })['theme'] ?? '';
  const card = (at: number) => world.state.inputs[inputs[at] ?? ''];
  return { ...room, run, inputs, theme, card, bench: phone('bench-1'), other: phone('bench-2') };
}

function looked(cards = 4) {
  const room = sorting(cards);
  room.world.do(theConsole, 'run.look', { run: room.run });
  return room;
}

describe('sorting', () => {
  it('[IN6] sorts only what was revealed to the team', () => {
    const { world, run, inputs, theme, bench } = sorting();
    const to = theme('Time');
    const [input = ''] = inputs;
    expect(world.refused(bench, 'input.sort', { input, theme: to })).toBe('wrong-phase');
    expect(world.refused(theConsole, 'input.translate', { input, language: 'fr', text: 'Carte' })).toBe(
      'wrong-phase',
    );
    expect(world.do(bench, 'card.draw')['input']).toBeNull();
    world.do(theConsole, 'run.look', { run });
    world.do(bench, 'input.sort', { input, theme: to });
  });

  it('[ST12] does not finish a step past its reveal', () => {
    const { world, run } = sorting();
    expect(world.refused(theConsole, 'run.finish', { run })).toBe('wrong-phase');
    for (const act of ['run.look', 'run.finish']) world.do(theConsole, act, { run });
  });

  it('[IN7] gives a card to one hand until it is sorted, returned, or two minutes pass', () => {
    const { world, inputs, bench, other, theme } = looked(2);
    const to = theme('Time');
    const mine = world.do(bench, 'card.draw')['input'];
    expect(mine).toBe(inputs[0]);
    expect(world.do(other, 'card.draw')['input']).toBe(inputs[1]);
    expect(world.refused(other, 'input.sort', { input: mine ?? '', theme: to })).toBe('already');
    world.do(bench, 'input.sort', { input: mine ?? '', theme: to });
    expect(world.state.drawn).not.toHaveProperty(mine ?? '');
    expect(world.do(bench, 'card.draw')['input']).toBeNull();
    world.wait(120);
    expect(world.do(bench, 'card.draw')['input']).toBe(inputs[1]);
  });

  it('[UN1] [UN4] takes a merge back into a card that somebody holds', () => {
    const { world, inputs, bench, other, card } = looked();
    const [a = '', b = '', c = ''] = inputs;
    world.do(bench, 'input.same', { input: c, sameAs: b });
    world.do(bench, 'input.same', { input: c, sameAs: a });
    world.do(other, 'card.draw', { skip: [a] });
    expect(world.state.drawn).toHaveProperty(b);
    world.do(theConsole, 'undo');
    expect(card(2)?.sameAs).toBe(b);
  });

  it('[IN8] [UN1] parts a merged card back to where it lay, and those that followed it', () => {
    const { world, inputs, bench, theme, card } = looked();
    const [a = '', b = '', c = ''] = inputs;
    const [time, money] = [theme('Time'), theme('Money')];
    world.do(bench, 'input.sort', { input: a, theme: time });
    world.do(bench, 'input.sort', { input: b, theme: money });
    world.do(bench, 'input.same', { input: c, sameAs: b });
    const text = card(1)?.text;
    world.do(bench, 'input.same', { input: b, sameAs: a });
    expect([card(1)?.sameAs, card(2)?.sameAs, card(2)?.theme]).toEqual([a, a, time]);
    expect(card(1)).toMatchObject({ text, seat: card(1)?.seat });
    world.do(bench, 'undo');
    expect([card(1)?.sameAs, card(1)?.theme, card(2)?.sameAs, card(2)?.theme]).toEqual([
      null,
      money,
      b,
      money,
    ]);
    world.do(bench, 'undo');
    expect([card(2)?.sameAs, card(2)?.theme]).toEqual([null, null]);
    expect(world.refused(bench, 'input.apart', { input: c })).toBe('already');
  });

  it('[IN13] moves cards that say the same along', () => {
    const { world, inputs, bench, theme, card } = looked();
    const [a = '', b = ''] = inputs;
    const [time, money] = [theme('Time'), theme('Money')];
    world.do(bench, 'input.sort', { input: a, theme: time });
    world.do(bench, 'input.same', { input: b, sameAs: a });
    world.do(bench, 'input.sort', { input: a, theme: money });
    expect([card(0)?.theme, card(1)?.theme, card(1)?.sameAs]).toEqual([money, money, a]);
  });

  it('[IN9] [IN12] sets aside with a reason; who moved it stays with it', () => {
    const { world, inputs, bench, card } = looked();
    const [input = ''] = inputs;
    expect(world.refused(bench, 'input.setAside', { input, reason: ' \n' })).toBe('bad-input');
    world.do(bench, 'input.setAside', { input, reason: 'Off the question' });
    expect(card(0)).toMatchObject({
      setAside: { reason: 'Off the question' },
      moves: [{ by: 'desk:bench-1', what: 'set-aside' }],
    });
    world.do(bench, 'undo');
    expect(card(0)?.setAside).toBeNull();
    expect(card(0)?.moves).toHaveLength(2);
  });

  it('[IN10] merges themes with their cards, and takes back only those still there', () => {
    const { world, inputs, theme, card } = looked();
    const [a = '', b = ''] = inputs;
    const [time, money, people] = [theme('Time'), theme('Money'), theme('People')];
    world.do(theConsole, 'input.sort', { inputs: [a, b], theme: time });
    world.do(theConsole, 'theme.merge', { theme: time, into: money });
    const { at = '' } = world.state.undo.at(-1) ?? {};
    world.do(theConsole, 'input.sort', { input: b, theme: people });
    expect(world.refused(theConsole, 'input.sort', { input: b, theme: time })).toBe('not-found');
    world.do(theConsole, 'undo', { at });
    expect([card(0)?.theme, card(1)?.theme]).toEqual([time, people]);
    expect(world.refused(theConsole, 'theme.unmerge', { theme: time, inputs: [] })).toBe('already');
  });

  it('[IN11] puts the cards of a removed theme on the pile, and back those still there', () => {
    const { world, inputs, theme, card } = looked();
    const [a = '', b = ''] = inputs;
    const [time, money] = [theme('Time'), theme('Money')];
    world.do(theConsole, 'input.sort', { inputs: [a, b], theme: time });
    world.do(theConsole, 'theme.remove', { theme: time });
    const { at = '' } = world.state.undo.at(-1) ?? {};
    expect([card(0)?.theme, card(1)?.theme]).toEqual([null, null]);
    world.do(theConsole, 'input.sort', { input: b, theme: money });
    world.do(theConsole, 'undo', { at });
    expect([card(0)?.theme, card(1)?.theme]).toEqual([time, money]);
    expect(world.refused(theConsole, 'theme.restore', { theme: time, inputs: [] })).toBe('already');
  });

  it('[UN2] lets a sorter take back its own last act, the lead anybody’s', () => {
    const { world, inputs, theme, bench, other, card } = looked();
    const [a = '', b = ''] = inputs;
    const time = theme('Time');
    world.do(bench, 'input.sort', { input: a, theme: time });
    world.do(other, 'input.sort', { input: b, theme: time });
    world.do(bench, 'undo');
    expect([card(0)?.theme, card(1)?.theme]).toEqual([null, time]);
    expect(world.refused(bench, 'undo')).toBe('nothing-to-undo');
    world.do(theConsole, 'undo');
    expect(card(1)?.theme).toBeNull();
  });

  it('[UN2] [RI3] does nothing by way of an undo that the sender may not do otherwise', () => {
    const { world, seats, inputs, theme, bench, card } = looked();
    const [seat = '', removed = ''] = seats;
    const [input = ''] = inputs;
    const time = theme('Time');
    world.do(theConsole, 'seat.edit', { seat, role: 'co-facilitator' });
    world.do(bench, 'input.sort', { input, theme: time });
    world.do(theConsole, 'seat.remove', { seat: removed });
    world.do(theConsole, 'desk.grant', { device: 'bench-1', grants: ['drafting'] });
    expect(world.refused(bench, 'undo')).toBe('nothing-to-undo');
    world.do(phone('phone-0'), 'undo', {}, seat);
    expect([card(0)?.theme, world.state.seats[removed]?.removed === null]).toEqual([null, false]);
    world.do(theConsole, 'undo');
    expect(world.state.seats[removed]?.removed).toBeNull();
  });

  it('[ST6] shows what an earlier run of the step left, with the new one', () => {
    const { world, run, steps, inputs } = looked();
    const again = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
    for (const act of ['run.stop', 'run.look']) world.do(theConsole, act, { run: again });
    const [input = ''] = inputs;
    world.do(theConsole, 'run.showOne', { run: again, input });
    expect(world.state.runs[run]?.shownOneByOne).toEqual([input]);
    world.do(theConsole, 'run.show', { run: again });
    expect(world.state.runs[run]?.shownAt).not.toBeNull();
  });
});
