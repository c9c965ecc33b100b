import { collectsFirst, ideasOf, unnumbered } from '../commands/ideas.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Step } from '../model/programme.ts';
import type { Act } from './acts.ts';
import { lastRun } from './parts.ts';

/** What comes next in a step that collects ideas and then votes on them; `undefined` where its ballot says it. */
export function ideasAct(state: Consultation, step: Step): Act | undefined {
  if (!collectsFirst(step)) return undefined;
  const act = (name: Act['act'], command: string, body: NonNullable<Act['command']>['body']): Act => ({
    act: name,
    command: { name: command, body },
    hold: 0,
    step: step.id,
    ballot: null,
  });
  const prepare = (name: Act['act'], statements: readonly string[], previous: string | null): Act =>
    act(name, 'ballot.prepare', {
      step: step.id,
      label: `${step.title} · ${previous === null ? 1 : 2}`,
      statements,
      previous,
    });
  const ballots = Object.values(state.ballots).filter(
    (ballot) => ballot.step === step.id && !ballot.practice && ballot.phase !== 'void',
  );
  const [first] = ballots;
  if (first !== undefined) {
    const again = step.activity?.settings['secondVote'] !== false;
    if (!again || ballots.length > 1 || first.phase !== 'counted') return undefined;
    const statements = first.items
      .map(({ statement }) => statement)
      .filter((statement) => first.withdrawn[statement] === undefined && stands(state, statement));
    return statements.length < 2 ? undefined : prepare('second-vote', statements, first.id);
  }
  const run = lastRun(state, step);
  if (run === undefined || run.phase === 'ready') return act('open', 'run.open', { step: step.id });
  const body = { run: run.id };
  switch (run.phase) {
    case 'open':
      return act('stop', 'run.stop', body);
    case 'stopped':
      return act('look', 'run.look', body);
    case 'team':
      return act('show', 'run.show', body);
    case 'shown':
    case 'done': {
      if (unnumbered(state, step).length > 0) return act('number', 'ideas.number', { step: step.id });
      const statements = ideasOf(state, step).map(({ id }) => id);
      return statements.length === 0 ? undefined : prepare('first-vote', statements, null);
    }
  }
}

function stands(state: Consultation, statement: string): boolean {
  return !['merged', 'split', 'dropped'].includes(state.statements[statement]?.status ?? 'dropped');
}
