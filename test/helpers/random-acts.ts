import type { JsonObject } from '../../shared/util/json.ts';
import { phone } from './domain-world.ts';
import { commentActs } from './random-comment-acts.ts';
import { documentActs } from './random-document-acts.ts';
import { gatheringActs } from './random-gathering-acts.ts';
import { pileActs } from './random-pile-acts.ts';
import type { RandomRoom } from './random-room.ts';
import { type Turn, idOf, pick, rows, send, someText } from './random-turn.ts';
import { usualRule } from './usual-rule.ts';

/** Draws that decide one act: what, who, on which, and a value. */
export type Draw = readonly [act: number, who: number, which: number, value: number];

const input = ({ room, which }: Turn) => pick(rows(room.world.state.inputs), which);
/** Cards that the team has seen. */
const lookedAt = ({ room }: Turn) =>
  rows(room.world.state.inputs).filter((row) =>
    ['team', 'shown', 'done'].includes(room.world.state.runs[row.run ?? '']?.phase ?? 'done'),
  );
const theme = ({ room, value }: Turn) => pick(rows(room.world.state.themes), value);
const statement = ({ room, which }: Turn) => pick(rows(room.world.state.statements), which);
const other = ({ room, value }: Turn) => pick(rows(room.world.state.statements), value);
const ballot = ({ room, which }: Turn) => rows(room.world.state.ballots).at(-1 - (which % 2));
const run = ({ room, which }: Turn) => rows(room.world.state.runs).at(-1 - (which % 2));
const document = ({ room, which }: Turn) => pick(rows(room.world.state.documents), which);
const dissent = ({ room, which }: Turn) => pick(rows(room.world.state.dissents), which);

const gathering = ({ room: { steps } }: Turn) => [steps.cloud, steps.poll, steps.fours, steps.nominal];

/** Every act that somebody in or around a room can do; a name that stands twice is twice as likely. */
const acts: readonly ((turn: Turn) => void)[] = [
  (t) => send(t, 'lead', 'run.open', { step: t.room.steps.collect }),
  (t) =>
    send(t, 'lead', pick(['run.stop', 'run.look', 'run.show', 'run.finish'], t.value) ?? '', {
      run: idOf(run(t)),
    }),
  (t) => send(t, 'lead', 'run.stop', { run: idOf(run(t)) }),
  (t) => send(t, 'lead', 'run.show', { run: idOf(run(t)) }),
  cardsForward,
  cardsForward,
  (t) => send(t, 'lead', 'run.resume', { run: idOf(run(t)), reason: 'Too early' }),
  (t) => send(t, 'lead', 'run.showOne', { run: idOf(run(t)), input: idOf(input(t)) }),
  (t) => send(t, 'lead', 'step.go', { step: pick(Object.values(t.room.steps), t.which) ?? '' }),
  (t) => send(t, 'seat', 'input.write', { run: idOf(run(t)), text: someText(t.value) }),
  (t) => send(t, 'seat', 'input.write', { run: idOf(run(t)), text: someText(t.value) }),
  (t) => send(t, 'seat', 'input.write', { run: idOf(run(t)), text: someText(t.value) }),
  // Seldom: a step that is opened takes the place of the one in which people write.
  (t) =>
    t.value % 4 === 0
      ? send(t, 'lead', 'run.open', { step: pick(gathering(t), t.which) ?? '' })
      : send(t, 'sorter', 'input.same', {
          input: idOf(pick(lookedAt(t), t.which)),
          sameAs: idOf(pick(lookedAt(t), t.value)),
        }),
  ...gatheringActs,
  (t) => send(t, 'seat', 'input.edit', { input: idOf(input(t)), text: someText(t.value) }),
  (t) => send(t, 'seat', 'input.withdraw', { input: idOf(input(t)), withdrawn: t.value % 3 > 0 }),
  (t) => send(t, 'seat', 'input.support', { input: idOf(input(t)), on: t.value % 4 > 0 }),
  (t) => send(t, 'seat', 'input.top', { input: idOf(input(t)), top: t.value % 4 > 0 }),
  (t) =>
    send(t, 'seat', 'input.flag', { input: idOf(input(t)), kind: 'meaning-lost', note: 'Not what I said' }),
  (t) =>
    send(t, 'lead', 'input.hold', { input: idOf(input(t)), held: t.value % 2 > 0, reason: 'Names somebody' }),
  (t) => send(t, 'sorter', 'card.draw', {}),
  (t) => send(t, 'sorter', 'card.draw', {}),
  (t) =>
    send(t, 'sorter', 'input.sort', {
      input: idOf(input(t)),
      theme: t.value % 5 === 0 ? null : idOf(theme(t)),
    }),
  (t) => send(t, 'sorter', 'input.sort', { input: idOf(input(t)), theme: idOf(theme(t)) }),
  (t) =>
    send(t, 'sorter', 'input.same', {
      input: idOf(input(t)),
      sameAs: idOf(pick(rows(t.room.world.state.inputs), t.value)),
    }),
  (t) =>
    send(t, 'sorter', 'input.same', {
      input: idOf(rows(t.room.world.state.inputs).at(-1)),
      sameAs: idOf(rows(t.room.world.state.inputs).at(0)),
    }),
  (t) => send(t, 'sorter', 'input.setAside', { input: idOf(input(t)), reason: 'Off the question' }),
  (t) =>
    send(t, 'sorter', 'theme.add', {
      label: `Theme ${t.value}`,
      inputs: t.value % 2 === 0 ? [] : [idOf(input(t))],
    }),
  (t) =>
    send(t, 'sorter', 'theme.merge', {
      theme: idOf(theme(t)),
      into: idOf(pick(rows(t.room.world.state.themes), t.which)),
    }),
  (t) => send(t, 'sorter', 'theme.remove', { theme: idOf(theme(t)) }),
  (t) => send(t, 'sorter', 'theme.split', { theme: idOf(theme(t)), inputs: [idOf(input(t))], label: 'Part' }),
  (t) => send(t, 'sorter', 'undo', { own: true }),
  (t) => send(t, 'lead', 'undo', {}),
  (t) =>
    send(t, 'desk', 'statement.draft', {
      text: someText(t.value),
      inputs: input(t) === undefined ? [] : [idOf(input(t))],
    }),
  (t) =>
    send(t, 'desk', 'statement.reword', {
      statement: idOf(statement(t)),
      text: `Better ${t.value}`,
      seen: statement(t)?.versions.length ?? 0,
    }),
  (t) =>
    send(t, 'desk', 'statement.translate', {
      statement: idOf(statement(t)),
      language: 'fr',
      text: `Mieux ${t.value}`,
    }),
  (t) =>
    send(t, 'desk', 'statement.merge', {
      statement: idOf(statement(t)),
      into: idOf(other(t)),
      reason: 'The same',
    }),
  (t) =>
    send(t, 'desk', 'statement.split', {
      statement: idOf(statement(t)),
      parts: [{ text: 'One' }, { text: 'Two' }],
    }),
  (t) => send(t, 'desk', 'statement.drop', { statement: idOf(statement(t)), reason: 'Not needed' }),
  (t) => send(t, 'desk', 'statement.restore', { statement: idOf(statement(t)) }),
  (t) =>
    send(t, 'lead', 'ballot.prepare', {
      step: t.value % 2 === 0 ? t.room.steps.secret : t.room.steps.rate,
      label: 'Ballot',
      statements: [...new Set([idOf(statement(t)), idOf(other(t))])],
    }),
  (t) => send(t, 'lead', 'ballot.lock', { ballot: idOf(ballot(t)), rule: usualRule }),
  (t) => send(t, 'lead', 'ballot.lock', { ballot: idOf(ballot(t)), rule: usualRule }),
  (t) => send(t, 'lead', 'ballot.open', { ballot: idOf(ballot(t)), otherLanguage: 9 }),
  (t) => send(t, 'lead', 'ballot.open', { ballot: idOf(ballot(t)), otherLanguage: 9 }),
  vote,
  vote,
  forward,
  forward,
  forward,
  vote,
  vote,
  (t) => send(t, 'lead', 'ballot.stop', { ballot: idOf(ballot(t)) }),
  (t) => send(t, 'lead', 'ballot.resume', { ballot: idOf(ballot(t)), reason: 'Too early' }),
  (t) => send(t, 'lead', 'ballot.count', { ballot: idOf(ballot(t)) }),
  (t) => send(t, 'lead', 'ballot.count', { ballot: idOf(ballot(t)) }),
  (t) =>
    send(t, 'lead', 'ballot.withdrawItem', {
      ballot: idOf(ballot(t)),
      statement: pick(ballot(t)?.items ?? [], t.value)?.statement ?? 'gone',
      reason: 'Unclear',
    }),
  (t) =>
    send(t, 'desk', 'paper.mark', {
      ballot: idOf(ballot(t)),
      seat: pick(t.room.seats, t.who) ?? '',
      on: t.value % 2 === 0,
    }),
  (t) =>
    send(t, 'seat', 'dissent.write', {
      statement: idOf(statement(t)),
      kind: t.value % 2 === 0 ? 'reservation' : 'objection',
      text: someText(t.value),
    }),
  (t) => send(t, 'seat', 'dissent.cosign', { dissent: idOf(dissent(t)), on: t.value % 3 > 0 }),
  (t) =>
    t.value % 2 === 0
      ? send(t, 'seat', 'dissent.withdraw', { dissent: idOf(dissent(t)) })
      : send(t, 'seat', 'dissent.reword', { dissent: idOf(dissent(t)), text: someText(t.value) }),
  (t) => send(t, 'lead', 'dissent.answer', { dissent: idOf(dissent(t)), answer: 'partly', reason: 'Noted' }),
  (t) =>
    send(t, 'lead', 'statement.decide', {
      statement: idOf(statement(t)),
      kind: t.value % 2 === 0 ? 'adopted' : 'deferred',
      seen: statement(t)?.versions.length ?? 0,
    }),
  (t) => send(t, 'seat', 'floor.ask', { kind: 'new-point' }),
  (t) =>
    send(t, 'lead', 'floor.change', {
      request: idOf(pick(rows(t.room.world.state.floor), t.which)),
      state: pick(['speaking', 'spoke', 'waiting'], t.value) ?? '',
    }),
  (t) => send(t, 'seat', 'call.make', { note: 'Help' }),
  (t) => send(t, 'seat', 'seat.language', { language: t.value % 2 === 0 ? 'fr' : 'en' }),
  (t) => send(t, 'seat', 'interest.declare', { kind: 'none' }),
  (t) => send(t, 'desk', 'seat.remove', { seat: pick(t.room.seats.slice(0, 7), t.which) ?? '' }),
  (t) => send(t, 'desk', 'seat.return', { seat: pick(t.room.seats, t.which) ?? '' }),
  takeSeat,
  (t) =>
    send(t, 'lead', 'screen.show', {
      slide:
        pick<JsonObject>(
          [
            { kind: 'cards', run: idOf(run(t)) },
            { kind: 'card', input: idOf(input(t)) },
            { kind: 'themes' },
            { kind: 'trace', statement: idOf(statement(t)) },
            { kind: 'adoption', statement: idOf(statement(t)) },
            { kind: 'results', ballot: idOf(ballot(t)) },
            { kind: 'document', document: idOf(document(t)) },
          ],
          t.value,
        ) ?? {},
    }),
  (t) => send(t, 'lead', 'screen.freeze', { frozen: t.value % 2 === 0 }),
  (t) => send(t, 'lead', 'pause.insert', { title: 'Coffee', minutes: 10 }),
  (t) => send(t, 'lead', 'constructor', { ballot: '__proto__' }),
  (t) =>
    send(t, 'seat', 'dissent.write', {
      statement: pick(['__proto__', 'constructor', 'gone'], t.value) ?? '',
      kind: 'comment',
      text: 'x',
    }),
];

/** What a facilitator would do next with the cards of the step in which people write. */
function cardsForward(turn: Turn): void {
  const { state } = turn.room.world;
  const newest = state.runs[state.steps[turn.room.steps.collect]?.runs.at(-1) ?? ''];
  const next = {
    ready: '',
    open: 'run.stop',
    stopped: 'run.look',
    team: 'run.show',
    shown: '',
    done: '',
  } as const;
  const name = newest === undefined ? '' : next[newest.phase];
  if (name === '') return send(turn, 'lead', 'run.open', { step: turn.room.steps.collect });
  send(turn, 'lead', name, { run: idOf(newest) });
}

/** What a facilitator would do next with the newest ballot; votes come in between. */
function forward(turn: Turn): void {
  const newest = rows(turn.room.world.state.ballots).at(-1);
  const id = idOf(newest);
  switch (newest?.phase) {
    case 'draft':
      return send(turn, 'lead', 'ballot.lock', { ballot: id, rule: usualRule });
    case 'locked':
      return send(turn, 'lead', 'ballot.open', { ballot: id, otherLanguage: 9 });
    case 'open':
      if (turn.value % 3 === 0) send(turn, 'lead', 'ballot.stop', { ballot: id });
      return;
    case 'stopped':
      return send(turn, 'lead', 'ballot.count', { ballot: id });
    case undefined:
    case 'counted':
    case 'void':
      return;
  }
}

function vote(turn: Turn): void {
  const open = rows(turn.room.world.state.ballots).findLast((row) => row.phase === 'open') ?? ballot(turn);
  const item = pick(open?.items ?? [], turn.which)?.statement ?? 'gone';
  const value = turn.value % 6 === 5 ? 'abstain' : (turn.value % 6) + 1;
  if (open?.collection !== 'secret') {
    const comment = turn.value % 3 === 0 ? { comment: `Because ${turn.value}` } : {};
    send(turn, 'seat', 'ballot.cast', {
      ballot: idOf(open),
      statement: item,
      response: { value, ...comment },
    });
    return;
  }
  if (open.publicKey === null) return;
  const seat = pick(turn.room.seats, turn.who) ?? '';
  const envelope = turn.room.world.envelope(open.id, 0, seat, [value]);
  send(turn, 'seat', 'ballot.seal', { ballot: open.id, section: 0, envelope });
}

function takeSeat(turn: Turn): void {
  const { world, seats, outcomes } = turn.room;
  const seat = pick(seats, turn.which) ?? '';
  const device = turn.value % 4 === 0 ? `other-${turn.who % 3}` : `phone-${seats.indexOf(seat)}`;
  const { code = '' } = world.state.seats[seat] ?? {};
  outcomes.push({ name: 'seat.take', outcome: world.send(phone(device), 'seat.take', { code }) });
}

/** What is done beside the meeting itself, by area: one act in six, however many areas there are. */
const areas: readonly (readonly ((turn: Turn) => void)[])[] = [documentActs, commentActs, pileActs];

/** Does one act. */
export function act(room: RandomRoom, [what, who, which, value]: Draw): void {
  const list = what % 6 === 5 ? pick(areas, Math.floor(what / 6)) : acts;
  const turn = { room, who, which, value };
  if (list !== undefined) pick(list, Math.floor(what / 6 / (list === acts ? 1 : areas.length)))?.(turn);
}
