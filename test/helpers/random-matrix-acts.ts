import { blocOf, decisionOn } from '../../shared/framework/reading.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import type { Draw } from './random-acts.ts';
import type { RandomRoom } from './random-room.ts';
import { type Turn, pick, rows, send, someText } from './random-turn.ts';

const reading = ({ room }: Turn) => rows(room.world.state.readings).at(-1);
const cell = (t: Turn) => pick(reading(t)?.frozen?.cells ?? [], t.which)?.id ?? 'gone';
const of = (t: Turn) => ({ run: reading(t)?.id ?? 'gone', cell: cell(t) });

/** What people do with a matrix in plenary. */
const acts: readonly ((turn: Turn) => void)[] = [
  read,
  read,
  lead,
  lead,
  (t) => send(t, 'lead', 'undo', {}),
  (t) => send(t, 'lead', 'screen.freeze', { frozen: t.value % 2 === 0 }),
];

/** Does one act around the matrix. */
export function matrixAct(room: RandomRoom, [what, who, which, value]: Draw): void {
  acts[what % acts.length]?.({ room, who, which, value });
}

function read(t: Turn): void {
  const { run } = of(t);
  switch (t.value % 5) {
    case 0:
      return send(t, 'seat', 'cells.read', { run, cells: [cell(t)] });
    case 1:
      return send(t, 'seat', 'cell.unflag', of(t));
    default:
      return send(t, 'seat', 'cell.flag', { ...of(t), text: t.value % 3 === 0 ? '' : someText(t.value) });
  }
}

/** What the facilitator would do next with the matrix, now and then something else. */
function lead(t: Turn): void {
  const { run } = of(t);
  const now = reading(t);
  const step =
    rows(t.room.world.state.steps).find(({ activity }) => activity?.method === 'matrix')?.id ?? 'gone';
  switch (t.room.world.state.runs[run]?.phase) {
    case undefined:
    case 'ready':
      return send(t, 'lead', 'run.open', { step });
    case 'open':
      return t.value % 2 === 0 ? send(t, 'lead', 'run.stop', { run }) : read(t);
    case 'stopped':
      return send(t, 'lead', 'run.look', { run });
    case 'team':
      return send(t, 'lead', 'run.show', { run });
    case 'shown':
    case 'done': {
      const decision = now?.decisions.at(-1)?.id ?? 'gone';
      const acts: readonly (readonly [string, JsonObject])[] = [
        ['cell.decide', deciding(t)],
        ['cell.pull', { ...of(t), pulled: t.value % 3 > 0 }],
        ['cells.adopt', { run, cells: now === undefined ? [] : blocOf(now) }],
        ['cell.decide', deciding(t)],
        ['cell.undecide', { run, decision }],
        ['screen.show', { slide: { kind: 'cell', ...of(t) } }],
        ['screen.show', { slide: { kind: 'matrix', run } }],
        ['cells.finish', { run, open: t.which % 30 }],
        ['run.open', { step }],
      ];
      const [name, body] = pick(acts, t.value) ?? ['undo', {}];
      return send(t, 'lead', name, body);
    }
  }
}

function deciding(t: Turn): JsonObject {
  const now = reading(t);
  const after = now === undefined ? null : (decisionOn(now, cell(t))?.id ?? null);
  const kind = pick(['accepted', 'amended', 'parked'], t.which) ?? '';
  return { ...of(t), kind, items: kind === 'amended' ? [`Amended ${t.value}`] : null, after };
}
