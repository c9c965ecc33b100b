import { describe, expect, it } from 'vitest';
import { archiveJson } from '../../../shared/domain/open-format/archive-json.ts';
import { readOpenFormat } from '../../../shared/domain/open-format/read.ts';
import { commentsView } from '../../../shared/domain/view/comments-view.ts';
import { consoleView } from '../../../shared/domain/view/console-view.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { phoneCommon, phoneMine } from '../../../shared/domain/view/phone-view.ts';
import { commentsStandWith } from '../../../shared/framework/comment-author.ts';
import { validate } from '../../../shared/framework/validate.ts';
import { releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import { assemble } from '../../../shared/report/assemble/assemble.ts';
import { commentRows } from '../../../electron/host/export/framework-tables.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { type Circulated, aCirculation } from '../../helpers/circulated-world.ts';
import { DomainWorld, phone, theConsole } from '../../helpers/domain-world.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { anElement } from '../../helpers/framework-world.ts';

function say(room: Circulated, at: number, text: string, line = 'element A'): string {
  const { world, circulation, seats } = room;
  const body = { circulation, line, kind: 'comment', text };
  return world.do(phone(`phone-${at}`), 'comment.write', body, seats[at])['comment'] ?? '';
}

describe('comments on a circulated version', () => {
  it('[CB5] come from the room while it is open, on lines that are there, and go until they are answered', () => {
    const room = aCirculation();
    const { world, circulation, seats } = room;
    const comment = say(room, 0, 'Clear');
    expect(phoneCommon(world.state, nobodyLive).circulations).toMatchObject([{ id: circulation, number: 0 }]);
    expect(phoneMine(world.state, 'phone-0').seats[0]?.comments).toMatchObject([
      { id: comment, text: 'Clear' },
    ]);
    expect(phoneMine(world.state, 'phone-1').seats[0]?.comments).toEqual([]);
    const body = { circulation, line: 'element Z', kind: 'comment', text: 'x' };
    expect(world.refused(phone('phone-0'), 'comment.write', body, seats[0])).toBe('not-found');
    const other = phone('phone-1');
    expect(world.refused(other, 'comment.withdraw', { comment }, seats[1])).toBe('not-allowed');
    world.do(phone('phone-0'), 'comment.withdraw', { comment }, seats[0]);
    expect(commentsView(world.state).comments).toEqual([]);
    world.do(phone('phone-0'), 'comment.withdraw', { comment, withdrawn: false }, seats[0]);
    world.do(theConsole, 'comment.answer', { comment, answer: 'accepted' });
    expect(world.refused(phone('phone-0'), 'comment.withdraw', { comment }, seats[0])).toBe('wrong-phase');
    world.do(theConsole, 'circulation.close', { circulation, closed: true });
    const late = { ...body, line: 'element A' };
    expect(world.refused(phone('phone-0'), 'comment.write', late, seats[0])).toBe('wrong-phase');
    expect(phoneCommon(world.state, nobodyLive).circulations).toEqual([]);
  });

  it('[CB5] come from a desk for what was written on paper, and stand with the seat', () => {
    const room = aCirculation();
    const { world, circulation, seats } = room;
    const { code = '' } = world.do(theConsole, 'desk.offer', { kind: 'desk', grants: ['paper'], label: 'P' });
    world.do(phone('desk'), 'desk.pair', { code });
    const body = { circulation, line: 'element B', kind: 'comment', text: 'On paper' };
    expect(world.refused(phone('desk'), 'comment.write', body)).toBe('not-found');
    world.do(phone('desk'), 'comment.write', { ...body, seat: seats[3] ?? '' });
    expect(Object.values(world.state.comments)).toMatchObject([{ seat: seats[3], source: 'paper' }]);
  });

  it('[CB6] name their author under the open policy alone, and are not in the order of arrival otherwise', () => {
    const room = aCirculation(6, { release: 'open' });
    const { world } = room;
    const texts = ['1', '2', '3', '4', '5'].map((text, at) => (say(room, at, text), text));
    const shown = () => consoleView(world.state, nobodyLive).comments.comments;
    expect(shown().map(({ text, name }) => [text, name])).toEqual(
      texts.map((text, at) => [text, `Person ${at}`]),
    );
    world.do(theConsole, 'consultation.edit', { release: 'group' });
    expect(
      shown().every(({ name, seat, category }) => name === null && seat === null && category !== null),
    ).toBe(true);
    const ids = shown().map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    world.do(theConsole, 'consultation.edit', { release: 'chatham-house' });
    expect(shown().every(({ category }) => category === null)).toBe(true);
  });

  it.each([
    { release: 'open', promise: 'name', parts: 2 },
    { release: 'group', promise: 'group', parts: 1 },
    { release: 'chatham-house', promise: 'nothing', parts: 0 },
  ] as const)(
    '[CB6] stand with the $promise that a copy promised under $release: on the console, in the log and in tables',
    ({ release, promise, parts }) => {
      const room = aCirculation(6, { release });
      const { world } = room;
      say(room, 0, 'Shorter');
      expect(commentsStandWith(release)).toBe(promise);
      const dossier = releaseOf(world.state, { random: seededRandom(release) });
      const told = [
        JSON.stringify(consoleView(world.state, nobodyLive).comments.comments),
        JSON.stringify(assemble(dossier, { what: 'comments', language: 'fr', head: null })),
        JSON.stringify(commentRows(dossier, 'fr')),
      ];
      const names = ['Person 0', world.state.categories[world.state.seats[room.seats[0]!]!.category]!.label];
      for (const text of told) {
        expect(text).toContain('Shorter');
        expect(names.filter((name) => text.includes(name))).toEqual(names.slice(2 - parts));
      }
    },
  );

  it('[CB6] [ST10] keep the promise of a copy that is out: it is not made looser', () => {
    const { world } = aCirculation(6, { release: 'group' });
    expect(world.refused(theConsole, 'consultation.edit', { release: 'open' })).toBe('already');
    world.do(theConsole, 'consultation.edit', { release: 'chatham-house' });
  });

  it('[CB1] are not asked for by a day that has passed', () => {
    const { world, circulation, version } = aCirculation();
    world.do(theConsole, 'circulation.close', { circulation, closed: true });
    const start = (until: string | null) => world.send(theConsole, 'circulation.start', { version, until });
    expect(start('2020-01-01')).toMatchObject({
      ok: false,
      say: expect.stringMatching(/^This day has passed/u),
    });
    expect(start('2026-03-02')).toMatchObject({ ok: true });
  });

  it('[CB7] are answered with a reason where they are not accepted, and the answer is taken back', () => {
    const room = aCirculation();
    const { world } = room;
    const comment = say(room, 0, 'Shorter, please');
    expect(commentsView(world.state).circulations[0]).toMatchObject({ comments: 1, unanswered: 1 });
    expect(world.refused(theConsole, 'comment.answer', { comment, answer: 'no' })).toBe('bad-input');
    expect(world.refused(theConsole, 'comment.answer', { comment, answer: null })).toBe('already');
    world.do(theConsole, 'comment.answer', { comment, answer: 'partly', reason: 'The second half' });
    world.do(theConsole, 'comment.answer', { comment, answer: 'no', reason: 'It was balloted' });
    expect(phoneMine(world.state, 'phone-0').seats[0]?.comments[0]?.response).toEqual({
      answer: 'no',
      reason: 'It was balloted',
    });
    expect(commentsView(world.state).circulations[0]).toMatchObject({ unanswered: 0 });
    world.do(theConsole, 'undo', {});
    expect(world.state.comments[comment]?.response).toEqual({ answer: 'partly', reason: 'The second half' });
    world.do(theConsole, 'undo', {});
    expect(world.state.comments[comment]?.response).toBeNull();
  });

  it('[CB8] are something that a line can rest on', () => {
    const room = aCirculation();
    const { world, content } = room;
    const comment = say(room, 0, 'Shorter');
    const on = (id: string) =>
      validate(
        {
          ...content,
          elements: [anElement('A', { from: { ...content.elements[0]!.from, comments: [id] } })],
        },
        world.state,
      ).filter(({ level }) => level === 'blocks');
    expect(on(comment)).toEqual([]);
    expect(on('nothing')).toMatchObject([{ kind: 'not-in-record', what: 'nothing' }]);
  });

  it('[IM3] come back out of an archive with their answers, and copies that are out do not', () => {
    const room = aCirculation();
    const { world, circulation, file } = room;
    const comment = say(room, 0, 'Shorter');
    world.do(theConsole, 'comment.answer', { comment, answer: 'partly', reason: 'A little' });
    world.do(theConsole, 'comments.take', { file: file(1) as unknown as JsonObject });
    const archive = JSON.parse(JSON.stringify(archiveJson(world.state))) as JsonObject;
    expect(readOpenFormat(archive)).toMatchObject({ ok: true });
    const again = new DomainWorld('again');
    again.do(theConsole, 'import.apply', { document: archive });
    expect(again.state.comments[comment]).toMatchObject({
      text: 'Shorter',
      response: { answer: 'partly', reason: 'A little' },
      seat: room.seats[0],
    });
    const { circulations, comments } = archive['framework'] as JsonObject;
    expect(archiveJson(again.state).framework).toMatchObject({ circulations, comments } as never);
    const outcome = again.send(theConsole, 'comments.take', { file: file(1) as unknown as JsonObject });
    expect(outcome).toMatchObject({
      ok: false,
      say: 'This very file was taken in already; its comments are here.',
    });
    expect(Object.keys(again.state.circulations[circulation]?.copies ?? {})).toEqual([]);
  });
});
