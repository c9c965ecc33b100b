import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commentFile,
  hashOfCode,
  hashOfCommentFile,
  wordsOnly,
} from '../../../shared/framework/comment-file.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { type Circulated, aCirculation, codeOf } from '../../helpers/circulated-world.ts';
import { phone, theConsole } from '../../helpers/domain-world.ts';
import { exampleFramework } from '../../helpers/framework-world.ts';

const take = ({ world }: Circulated, file: unknown): string | null => {
  const before = world.state;
  const outcome = world.send(theConsole, 'comments.take', { file: file as JsonObject });
  if (outcome.ok) return null;
  expect(world.state).toBe(before);
  return outcome.say;
};

describe('comment files', () => {
  it('[CB4] are taken in as a whole, under the seat of their copy', () => {
    const room = aCirculation();
    const { world, file, seats, categories } = room;
    const comments = ['A', 'B'].map((id) => ({
      line: `element ${id}`,
      kind: 'change-wanted' as const,
      text: `Rather ${id}`,
    }));
    expect(take(room, file(2, { comments }))).toBeNull();
    expect(Object.values(world.state.comments)).toMatchObject([
      { line: 'element A', text: 'Rather A', seat: seats[2], category: categories[0], source: 'file' },
      { line: 'element B', text: 'Rather B', seat: seats[2], response: null },
    ]);
    const bad = [...comments, { line: 'element Z', kind: 'comment' as const, text: 'Nowhere' }];
    expect(take(room, file(3, { comments: bad }))).toContain('a line that the version does not have');
    expect(take(room, file(3, { comments: [] }))).toContain('no comment');
    expect(take(room, file(3, { comments: [{ line: 'element A', kind: 'comment', text: '  ' }] }))).toContain(
      'empty or too long',
    );
    expect(Object.values(world.state.comments)).toHaveLength(2);
  });

  it('[CB3] are refused with one sentence each where something is wrong, and nothing is lost', () => {
    const room = aCirculation();
    const { world, file, circulation, seats } = room;
    expect(take(room, { format: 'something' })).toContain('no comment file');
    expect(take(room, { ...file(0), version: 2 })).toContain('newer Baraza');
    expect(take(room, { ...file(0), comments: 'gone' })).toContain('changed after it was saved');
    expect(take(room, { ...file(0), extra: 1 })).toContain('changed after it was saved');
    expect(take(room, file(0, { circulation: 'ELSEWHERE' }))).toContain('another consultation');
    expect(take(room, file(0, { circulation: '__proto__' }))).toContain('another consultation');
    expect(take(room, file(0, { framework: 'f'.repeat(64) }))).toContain('other words');
    expect(take(room, file(0, { code: 'GUESSED' }))).toContain('none of those that were given out');
    expect(take(room, file(0, { code: 'constructor' }))).toContain('none of those that were given out');
    expect(take(room, file(null))).toContain('carries no code');
    const good = file(0);
    expect(take(room, good)).toBeNull();
    expect(take(room, good)).toContain('taken in already');
    expect(take(room, file(0, { copy: 'another' }))).toContain('used already');
    world.do(theConsole, 'circulation.give', {
      circulation,
      copies: [{ code: hashOfCode(circulation, codeOf(90)), seat: seats[1] ?? '' }],
    });
    expect(take(room, file(1))).toContain('newer copy');
    expect(take(room, file(90))).toBeNull();
    world.do(theConsole, 'circulation.close', { circulation, closed: true });
    expect(take(room, file(2))).toContain('comes late');
    expect(take(room, good)).toContain('taken in already');
    world.do(theConsole, 'undo', {});
    expect(take(room, file(2))).toBeNull();
    expect(Object.values(world.state.comments)).toHaveLength(3);
  });

  it('[CB3] whatever is changed in one is found, and what is not changed is taken in', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() !== '');
    const lines = fc.constantFrom('element A', 'element B', 'element C');
    const kinds = fc.constantFrom('comment' as const, 'change-wanted' as const);
    const comments = fc.array(fc.record({ line: lines, kind: kinds, text: words }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(comments, words, fc.nat(), (said, other, which) => {
        const room = aCirculation(2);
        const whole = room.file(0, { comments: said });
        const altered = said.map((row, at) => (at === which % said.length ? { ...row, text: other } : row));
        const changed = { ...whole, comments: altered };
        if (said[which % said.length]?.text !== other) {
          expect(take(room, changed)).toContain('changed after it was saved');
        }
        // What travels is text: members in any order, any spaces.
        const travelled: unknown = JSON.parse(
          JSON.stringify(Object.fromEntries(Object.entries(whole).toReversed()), null, 3),
        );
        expect(take(room, travelled)).toBeNull();
        expect(Object.keys(room.world.state.comments)).toHaveLength(said.length);
      }),
      { numRuns: 40 },
    );
  });

  it('[CB2] the record holds no code, and a code of one circulation is none of another', () => {
    const room = aCirculation();
    const { world, file } = room;
    expect(take(room, file(4))).toBeNull();
    expect(JSON.stringify([world.state, world.events])).not.toContain(codeOf(4));
    expect(hashOfCode('ONE', codeOf(4))).not.toBe(hashOfCode('TWO', codeOf(4)));
  });

  it('[CB2] without codes, each copy comes back once, and only where that is allowed', () => {
    const room = aCirculation(4, { withoutCode: true, release: 'open' });
    const { world, file } = room;
    expect(take(room, file(null, { sender: ' District nurse ' }))).toBeNull();
    expect(take(room, file(null, { sender: 'Again' }))).toContain('each copy comes back once');
    expect(take(room, file(null, { copy: 'another' }))).toBeNull();
    expect(take(room, file(1))).toBeNull();
    expect(Object.values(world.state.comments).map(({ seat, sender }) => [seat !== null, sender])).toEqual([
      [false, 'District nurse'],
      [false, ''],
      [true, ''],
    ]);
  });

  it('keep one fingerprint whatever the order of their members', () => {
    const file = commentFile({
      circulation: 'C',
      framework: 'F',
      code: null,
      copy: 'K',
      sender: '',
      comments: [{ text: 'Ä', kind: 'comment', line: 'element A' }],
    });
    expect(hashOfCommentFile(JSON.parse(JSON.stringify(file)) as typeof file)).toBe(file.hash);
  });

  it('[CB1] a copy has the words of a version and none of its sources', () => {
    const content = exampleFramework();
    const words = wordsOnly(content);
    expect(words.elements.map(({ label }) => label)).toEqual(content.elements.map(({ label }) => label));
    const told = JSON.stringify(words);
    const sources = content.recommendations.flatMap(({ from }) => [...from.statements, ...from.inputs]);
    expect(sources.length).toBeGreaterThan(10);
    for (const source of sources) expect(told).not.toContain(`"${source}"`);
  });

  it('[CB1] only what was adopted is circulated, once at a time, to seats that are in use', () => {
    const { world, version, circulation, seats } = aCirculation();
    expect(world.refused(theConsole, 'circulation.start', { version: 'gone' })).toBe('not-found');
    expect(world.refused(theConsole, 'circulation.start', { version })).toBe('already');
    expect(world.refused(phone('phone-0'), 'circulation.start', { version }, seats[0])).toBe('not-allowed');
    world.do(theConsole, 'seat.remove', { seat: seats[5] ?? '' });
    const copies = [{ code: 'a'.repeat(64), seat: seats[5] ?? '' }];
    expect(world.refused(theConsole, 'circulation.give', { circulation, copies })).toBe('removed');
    world.do(theConsole, 'circulation.close', { circulation, closed: true });
    expect(world.refused(theConsole, 'circulation.give', { circulation, copies: [] })).toBe('wrong-phase');
    world.do(theConsole, 'circulation.start', { version });
    expect(world.refused(theConsole, 'circulation.close', { circulation, closed: false })).toBe('already');
  });
});
