import { commentFile, hashOfCode } from '../../shared/framework/comment-file.ts';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { codeOf } from './circulated-world.ts';
import { aFramework, anElement } from './framework-world.ts';
import { phone } from './domain-world.ts';
import type { RandomRoom } from './random-room.ts';
import { type Turn, idOf, pick, rows, send, someText } from './random-turn.ts';

const circulation = ({ room, which }: Turn) => pick(rows(room.world.state.circulations), which);
const comment = ({ room, which }: Turn) => pick(rows(room.world.state.comments), which);
const versions = ({ room }: Turn) => room.world.state.framework.versions;
const lines = ['element A', 'element B', 'element gone'];

/** What comes next before a version is out for comments: a draft, its adoption, the circulation, its copies. */
function forward(turn: Turn): void {
  const { world, seats } = turn.room;
  const { draft } = world.state.framework;
  const newest = versions(turn).at(-1);
  const hash = hashOfFramework(draft);
  const out = rows(world.state.circulations).findLast(({ version }) => version === newest?.id);
  if (draft === null || turn.value % 11 === 0) {
    const elements = ['A', 'B'].map((id) => anElement(id, { label: `${id} ${turn.value % 4}` }));
    const content = aFramework({ elements }) as unknown as JsonObject;
    send(turn, 'lead', 'framework.draft', { content, replaces: hash });
  } else if (newest?.hash !== hash) {
    send(turn, 'lead', 'framework.adopt', { hash, name: 'Adopted' });
  } else if (out === undefined) {
    const withoutCode = turn.value % 2 === 0;
    send(turn, 'lead', 'circulation.start', { version: newest.id, withoutCode });
  } else {
    send(turn, 'lead', 'circulation.give', {
      circulation: out.id,
      copies: seats.map((seat, at) => ({ code: hashOfCode(out.id, codeOf(at)), seat })),
    });
  }
}

/** A version out for comments, with three comments on it, for a room that looks at what is hidden of them. */
export function commentOnFramework(room: RandomRoom): void {
  for (let at = 0; at < 4; at += 1) forward({ room, who: 1, which: 0, value: 1 });
  const { id = '' } = rows(room.world.state.circulations).at(-1) ?? {};
  for (const [at, seat] of room.seats.slice(0, 6).entries()) {
    const body = { circulation: id, line: 'element A', kind: 'comment', text: `Comment ${at}` };
    room.world.do(phone(`phone-${at}`), 'comment.write', body, seat);
  }
}

function takeFile(turn: Turn): void {
  const { which, value } = turn;
  const row = circulation(turn);
  const file = commentFile({
    circulation: idOf(row),
    framework: row?.hash ?? 'gone',
    code: value % 5 === 0 ? null : codeOf(which % 9),
    copy: `copy ${which % 4}`,
    sender: 'Somebody',
    comments: [{ line: pick(lines, value) ?? '', kind: 'comment', text: someText(value) }],
  });
  const sent = value % 7 === 0 ? { ...file, sender: 'Somebody else' } : file;
  send(turn, 'lead', 'comments.take', { file: sent });
}

/** What people do about a framework that is circulated. */
export const commentActs: readonly ((turn: Turn) => void)[] = [
  forward,
  forward,
  forward,
  forward,
  takeFile,
  takeFile,
  (t) =>
    send(t, t.value % 3 === 0 ? 'desk' : 'seat', 'comment.write', {
      circulation: idOf(circulation(t)),
      line: pick(lines, t.value) ?? '',
      kind: t.value % 2 === 0 ? 'comment' : 'change-wanted',
      text: someText(t.value),
      seat: pick(t.room.seats, t.who) ?? '',
    }),
  (t) =>
    t.value % 2 === 0
      ? send(t, 'seat', 'comment.withdraw', { comment: idOf(comment(t)), withdrawn: t.which % 3 > 0 })
      : send(t, 'lead', 'circulation.close', { circulation: idOf(circulation(t)), closed: t.which % 3 > 0 }),
  (t) =>
    send(t, 'desk', 'comment.answer', {
      comment: idOf(comment(t)),
      answer: pick(['accepted', 'partly', 'no', null], t.value) ?? null,
      reason: t.value % 5 === 0 ? '' : 'Because',
    }),
];
