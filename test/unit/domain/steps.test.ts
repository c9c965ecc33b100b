import { describe, expect, it } from 'vitest';
import { openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

function collecting(people = 4) {
  const room = openRoom(people);
  const run = room.world.do(theConsole, 'run.open', { step: room.steps.collect })['run'] ?? '';
  const write = (index: number, text: string): string =>
    room.world.do(phone(`phone-${index}`), 'input.write', { run, text }, room.seats[index])['input'] ?? '';
  return { ...room, run, write };
}

describe('steps and their inputs', () => {
  it('[ST1] moves everyone without opening, closing or losing anything', () => {
    const { world, steps, run, write } = collecting();
    write(0, 'Before');
    world.do(theConsole, 'step.go', { step: steps.rate });
    world.do(theConsole, 'step.go', { step: steps.collect });
    expect(world.state.runs[run]?.phase).toBe('open');
    write(1, 'After');
    expect(Object.keys(world.state.inputs)).toHaveLength(2);
  });

  it('[ST2] [ST4] takes inputs only between open and stop; a stop can be taken back, a reveal cannot', () => {
    const { world, run, seats, write } = collecting();
    write(0, 'In time');
    world.do(theConsole, 'run.stop', { run });
    expect(world.refused(phone('phone-0'), 'input.write', { run, text: 'Late' }, seats[0])).toBe(
      'step-closed',
    );
    world.do(theConsole, 'run.resume', { run, reason: 'Too early' });
    write(0, 'In time after all');
    world.do(theConsole, 'run.stop', { run });
    world.do(theConsole, 'run.look', { run });
    expect(world.refused(theConsole, 'run.resume', { run })).toBe('wrong-phase');
  });

  it('[ST3] lets no time close anything', () => {
    const { world, write } = collecting();
    world.wait(86_400);
    write(0, 'A day later');
  });

  it('[ST5] [SC2] reveals in two stages, in order', () => {
    const { world, run, write } = collecting();
    const input = write(0, 'Words');
    expect(world.refused(theConsole, 'run.look', { run })).toBe('wrong-phase');
    expect(world.refused(theConsole, 'screen.show', { slide: { kind: 'card', input } })).toBe('wrong-phase');
    world.do(theConsole, 'run.stop', { run });
    expect(world.refused(theConsole, 'run.show', { run })).toBe('wrong-phase');
    world.do(theConsole, 'run.look', { run });
    expect(world.refused(theConsole, 'screen.show', { slide: { kind: 'card', input } })).toBe('wrong-phase');
    world.do(theConsole, 'run.show', { run });
    world.do(theConsole, 'screen.show', { slide: { kind: 'card', input } });
  });

  it('[ST6] carries inputs over into a new run', () => {
    const { world, run, steps, write } = collecting();
    write(0, 'First run');
    for (const act of ['run.stop', 'run.look', 'run.show']) world.do(theConsole, act, { run });
    const again = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
    expect(world.state.runs[again]).toMatchObject({ number: 2, continues: run, phase: 'open' });
  });

  it('[ST8] removes a step so that it can be put back, but not an open one', () => {
    const { world, run, steps } = collecting();
    expect(world.refused(theConsole, 'step.remove', { step: steps.collect })).toBe('wrong-phase');
    world.do(theConsole, 'run.stop', { run });
    world.do(theConsole, 'step.remove', { step: steps.collect });
    world.do(theConsole, 'undo');
    expect(world.state.steps[steps.collect]?.removed).toBe(false);
  });

  it('[ST9] [ST10] keeps the promise of who sees what once somebody answered', () => {
    const { world, steps, write } = collecting();
    const named = { step: steps.collect, activity: { method: 'collect', collection: 'named' } };
    world.do(theConsole, 'step.edit', named);
    world.do(theConsole, 'step.edit', { ...named, activity: { method: 'collect', collection: 'group' } });
    world.do(theConsole, 'consultation.edit', { release: 'open' });
    world.do(theConsole, 'consultation.edit', { release: 'group' });
    write(0, 'Said under group');
    expect(world.refused(theConsole, 'step.edit', named)).toBe('rule-locked');
    expect(world.refused(theConsole, 'consultation.edit', { release: 'open' })).toBe('already');
    world.do(theConsole, 'consultation.edit', { release: 'chatham-house' });
  });

  it('[ST11] puts a pause after the current step', () => {
    const { world, meeting, steps } = collecting();
    world.do(theConsole, 'pause.insert', { title: 'Coffee', minutes: 15 });
    const agenda = world.state.meetings[meeting]?.agenda ?? [];
    expect(agenda[0]).toBe(steps.collect);
    expect(world.state.steps[agenda[1] ?? '']).toMatchObject({ title: 'Coffee', kind: 'pause' });
    expect(world.state.currentStep).toBe(agenda[1]);
  });

  it('[SC4] [SC5] takes a picture back, and keeps a frozen one', () => {
    const { world, steps } = collecting();
    world.do(theConsole, 'screen.freeze', { frozen: true });
    const frozen = world.state.screen.frozen;
    world.do(theConsole, 'step.go', { step: steps.rate });
    world.do(theConsole, 'screen.show', { slide: { kind: 'join' } });
    expect(world.state.screen.frozen).toEqual(frozen);
    world.do(theConsole, 'screen.freeze', { frozen: false });
    world.do(theConsole, 'screen.takeBack');
    expect(world.state.screen).toMatchObject({ slide: { kind: 'hold' }, takenBackAt: world.now });
  });

  it('[IN1] refuses empty and endless text, and keeps what is written as it is', () => {
    const { world, run, seats, write } = collecting();
    const send = (text: string) => world.refused(phone('phone-0'), 'input.write', { run, text }, seats[0]);
    expect(send('  \n ')).toBe('bad-input');
    expect(send('x'.repeat(10_000))).toBe('bad-input');
    for (const text of ['😀 <script>alert(1)</script>', 'مرحبا بكم', '质量改进', '=HYPERLINK("x")']) {
      const input = write(0, text);
      expect(world.state.inputs[input]?.text).toBe(text);
    }
    const input = write(0, 'a\u0000b\u0007c');
    expect(world.state.inputs[input]?.text).toBe('abc');
  });

  it('[IN2] lets only the author change a card, and only while the step is open', () => {
    const { world, run, seats, write } = collecting();
    const input = write(0, 'Mine');
    expect(world.refused(phone('phone-1'), 'input.edit', { input, text: 'Theirs' }, seats[1])).toBe(
      'not-allowed',
    );
    world.do(phone('phone-0'), 'input.edit', { input, text: 'Mine, better' }, seats[0]);
    world.do(theConsole, 'run.stop', { run });
    expect(world.refused(phone('phone-0'), 'input.withdraw', { input }, seats[0])).toBe('step-closed');
  });

  it('[IN3] [SC3] holds a card back with a reason, away from the screen', () => {
    const { world, run, write } = collecting();
    const input = write(0, 'Names a person');
    for (const act of ['run.stop', 'run.look']) world.do(theConsole, act, { run });
    expect(world.refused(theConsole, 'input.hold', { input, held: true })).toBe('bad-input');
    world.do(theConsole, 'input.hold', { input, held: true, reason: 'Names a person' });
    world.do(theConsole, 'run.show', { run });
    expect(world.refused(theConsole, 'screen.show', { slide: { kind: 'card', input } })).toBe('not-allowed');
  });

  it('[IN4] [IN5] lets a table mark three, and others say “Ours too” of what was shown', () => {
    const { world, run, seats, write } = collecting();
    const cards = ['a', 'b', 'c', 'd'].map((text) => write(0, text));
    const top = (input: string) => ({ input, top: true });
    for (const card of cards.slice(0, 3)) world.do(phone('phone-2'), 'input.top', top(card), seats[2]);
    expect(world.refused(phone('phone-0'), 'input.top', top(cards[3] ?? ''), seats[0])).toBe('already');
    expect(world.refused(phone('phone-1'), 'input.top', top(cards[3] ?? ''), seats[1])).toBe('not-allowed');
    const [input = ''] = cards;
    expect(world.refused(phone('phone-1'), 'input.support', { input, on: true }, seats[1])).toBe(
      'wrong-phase',
    );
    for (const act of ['run.stop', 'run.look']) world.do(theConsole, act, { run });
    world.do(theConsole, 'run.showOne', { run, input });
    world.do(phone('phone-1'), 'input.support', { input, on: true }, seats[1]);
    expect(world.refused(phone('phone-0'), 'input.support', { input, on: true }, seats[0])).toBe('already');
    expect(world.state.inputs[input]).toMatchObject({ seat: seats[0], supports: [seats[1]] });
  });
});
