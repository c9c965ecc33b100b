import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { HostFrame } from '../../../shared/contract/frames.ts';
import { addPeople, openBallot, openTheRoom, startRoom } from '../../helpers/room.ts';
import { until } from '../../helpers/until.ts';

describe('frames', () => {
  it('gives the stored answer to a repeated command, and refuses its key with another body', async () => {
    const room = await startRoom();
    const first = await room.console.act('category.add', { label: 'Farmers' }, { key: 'once' });
    const second = await room.console.act('category.add', { label: 'Farmers' }, { key: 'once' });
    expect(second).toEqual(first);
    expect(await room.console.act('category.add', { label: 'Health' }, { key: 'once' })).toMatchObject({
      ok: false,
      reason: 'key-reused',
    });
    expect(Object.keys(room.host.session.state().categories)).toHaveLength(1);
  });

  it('answers what cannot be read with one sentence and goes on', async () => {
    const room = await startRoom();
    const { socket, frames } = room.console;
    const bad = [
      '',
      'null',
      '[]',
      '{',
      '{"t":"do"}',
      '{"t":"do","key":"k","name":"x","body":[]}',
      '{"t":"fly"}',
    ];
    const before = frames.length;
    for (const text of bad) socket.send(text);
    socket.send(randomBytes(200));
    socket.send(
      `{"t":"do","key":"deep","name":"category.add","body":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`,
    );
    await until('an answer to each', () => answersIn(frames.slice(before)).length >= bad.length + 2);
    for (const { result } of answersIn(frames.slice(before))) {
      expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/bad-input/u) as string });
      expect(result.ok ? '' : result.say).toMatch(/^[^\n]{10,200}\.$/u);
    }
    expect(await room.console.act('category.add', { label: 'Farmers' })).toMatchObject({ ok: true });
  });

  it('closes a phone that sends more than fits, and no other one', async () => {
    const room = await startRoom();
    await addPeople(room, 1);
    await openTheRoom(room);
    const phone = await room.phone();
    const other = await room.phone();
    let code: number | null = null;
    phone.socket.on('close', (closed) => (code = closed));
    phone.socket.send(`{"t":"do","key":"k","name":"input.write","body":{"text":"${'x'.repeat(70_000)}"}}`);
    await until('the connection to be closed', () => code);
    expect(code).toBe(1009);
    expect(await other.act('door.knock', { code: 'WRONG2' })).toMatchObject({ reason: 'code-unknown' });
  });

  it('says wait to a program that sends far too often, and keeps what it took', async () => {
    const room = await startRoom();
    await addPeople(room, 1);
    await openTheRoom(room);
    const phone = await room.phone();
    const answers = await Promise.all(
      Array.from({ length: 400 }, () => phone.act('call.make', { note: '' })),
    );
    const tooFast = answers.filter((answer) => !answer.ok && answer.reason === 'too-fast');
    expect(tooFast.length).toBeGreaterThan(50);
    expect(tooFast[0], 'its page sends it again').toMatchObject({ details: { waitMs: 1000, again: true } });
    expect(answers.some((answer) => !answer.ok && answer.reason === 'not-allowed')).toBe(true);
  });

  it('sends a whole view again when asked, and numbers what follows without a gap', async () => {
    const room = await startRoom();
    const [person] = await addPeople(room, 3);
    await openTheRoom(room);
    const phone = await room.seated(person!.code);
    phone.send({ t: 'again' });
    const whole = phone.frames.length;
    await until('both parts', () => viewsIn(phone.frames.slice(whole)).length === 2);
    await openBallot(room, 'group');
    await phone.sees('the ballot', ({ common }) => common.ballot?.phase === 'open');
    const numbers = phone.frames
      .map((text) => JSON.parse(text) as HostFrame)
      .flatMap((frame) => ('n' in frame ? [frame.n] : []));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('closes a page that does not read, while the others go on', async () => {
    const room = await startRoom();
    const people = await addPeople(room, 4);
    await openTheRoom(room);
    const stalled = await room.seated(people[0]!.code);
    const reader = await room.seated(people[1]!.code);
    stalled.socket.pause();
    const meeting = await room.console.made('meeting.add', { label: 'Day one' }, 'meeting');
    const long = 'A very long prompt. '.repeat(29);
    let steps = 0;
    await until(
      'the page that does not read to be closed',
      async () => {
        steps += 1;
        const { step } = await room.console.done('step.add', {
          meeting,
          title: `Step ${steps}`,
          prompt: `${long}${steps}`,
          example: long,
          tablePrompts: Object.fromEntries(
            Array.from({ length: 60 }, (_, table) => [`T${table}`, `${long}${steps}`]),
          ),
          kind: 'talk',
        });
        await room.console.done('step.go', { step: step ?? null });
        await reader.sees('the step', ({ common }) => common.step?.title === `Step ${steps}`);
        return room.console.common().seats[people[0]!.seat]?.online === false;
      },
      { within: 60_000 },
    );
    expect(room.console.common().seats[people[1]!.seat]?.online).toBe(true);
  });
});

function answersIn(frames: readonly string[]) {
  return frames.map((text) => JSON.parse(text) as HostFrame).filter((frame) => frame.t === 'answer');
}

function viewsIn(frames: readonly string[]) {
  return frames.map((text) => JSON.parse(text) as HostFrame).filter((frame) => frame.t === 'view');
}
