import { type Turn, idOf, pick, rows, send } from './random-turn.ts';

const input = ({ room, which }: Turn) => pick(rows(room.world.state.inputs), which);
const run = ({ room, which }: Turn) => rows(room.world.state.runs).at(-1 - (which % 2));

/** Groups, numbered ideas, polls and words that count as one. */
export const gatheringActs: readonly ((turn: Turn) => void)[] = [
  (t) =>
    t.value % 2 === 0
      ? send(t, 'lead', pick(['run.stage', 'run.stage', 'run.unstage', 'run.fillGroups'], t.which) ?? '', {
          run: idOf(run(t)),
        })
      : send(t, 'lead', 'ideas.number', { step: t.room.steps.nominal }),
  (t) => send(t, 'seat', 'choice.make', { run: idOf(run(t)), choices: [t.value % 4] }),
  (t) =>
    send(t, 'lead', 'variant.join', {
      run: input(t)?.run ?? 'none',
      input: idOf(input(t)),
      into: t.value % 5 === 0 ? null : idOf(pick(rows(t.room.world.state.inputs), t.value)),
    }),
];
