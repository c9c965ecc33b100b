import { z } from 'zod';
import { event } from '../evolve/evolve.ts';
import type { Command, Decided } from './command.ts';
import { type AnyCommand, Refusal, command, refuse } from './command.ts';
import { isoTime } from './words.ts';

/** What was taken back by other means already must not stand in the way of what came before it. */
function unlessDone(run: () => Decided): Decided {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.refused.reason === 'already') return { ok: true, events: [] };
    throw thrown;
  }
}

/**
 * Takes back the last thing that can be taken back: the sender's own, or, at the console, anybody's.
 *
 * `at` names the entry that the sender saw, so that two hands never undo two things with one press.
 */
export function undoCommand(commands: () => ReadonlyMap<string, AnyCommand>): AnyCommand {
  return command({
    name: 'undo',
    may: ['lead', 'sorting', 'drafting', 'registration'],
    body: z.object({ at: isoTime.optional(), own: z.boolean().default(false) }),
    decide(body, context) {
      const { state, by, rights } = context;
      const mine = body.own || !rights.has('lead');
      const inverseOf = (undo: (typeof state.undo)[number]): Command => undo.command as unknown as Command;
      // What only the console may do, or a helper's function that was taken away, is not done by way of an undo.
      const mayUndo = (undo: (typeof state.undo)[number]): boolean =>
        commands()
          .get(inverseOf(undo).name)
          ?.may.some((right) => rights.has(right)) ?? true;
      const entry = state.undo.findLast(
        (undo) =>
          (!mine || undo.by === by) && (body.at === undefined || undo.at === body.at) && mayUndo(undo),
      );
      if (entry === undefined) refuse('nothing-to-undo', 'There is nothing to take back.');
      const inverse = inverseOf(entry);
      const known = commands().get(inverse.name);
      if (known === undefined) refuse('internal', 'This cannot be taken back in this version.');
      const decided = unlessDone(() => known.run(inverse.body, context));
      const plain = decided.events.map((draft) => {
        const { undo: _redo, ...data } = draft.data;
        return { ...draft, data };
      });
      const undone = event('Undone', { label: entry.label, by: entry.by, at: entry.at });
      return { ...decided, events: [...plain, undone], answer: { undone: entry.label } };
    },
  });
}
