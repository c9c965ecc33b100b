import type { Actor, Command } from '../../../shared/domain/commands/command.ts';
import type { Answer, Submission } from '../engine/answer.ts';

/** What answers while no file is open. */
export function noFile(): { submit(submission: Submission<Command, Actor>): Promise<Answer> } {
  return {
    submit: () =>
      Promise.resolve({
        ok: false,
        reason: 'no-consultation',
        say: 'No consultation is open. Open or create one first.',
      }),
  };
}
