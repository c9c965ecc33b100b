import type { Consultation } from '../model/consultation.ts';
import * as about from './about.ts';
import * as attendance from './attendance.ts';
import * as ballots from './ballots.ts';
import { type AnyCommand, type Command, type Context, type Outcome, Refusal } from './command.ts';
import * as circulating from './circulating.ts';
import * as commentFiles from './comment-files.ts';
import * as cardSorts from './card-sorts.ts';
import * as counting from './counting.ts';
import * as decisions from './decisions.ts';
import * as documents from './documents.ts';
import * as framework from './framework.ts';
import * as frameworkLines from './framework-lines.ts';
import * as gathering from './gathering.ts';
import * as importing from './importing.ts';
import * as endingBallots from './ending-ballots.ts';
import * as ideas from './ideas.ts';
import * as inputs from './inputs.ts';
import * as joining from './joining.ts';
import * as lineComments from './line-comments.ts';
import * as ownDetails from './own-details.ts';
import * as paper from './paper.ts';
import * as people from './people.ts';
import * as programme from './programme.ts';
import { nameOf, rightsOf } from './rights.ts';
import * as decidingCells from './deciding-cells.ts';
import * as readingCells from './reading-cells.ts';
import * as runs from './runs.ts';
import * as screen from './screen.ts';
import * as sortResults from './sort-results.ts';
import * as stages from './stages.ts';
import * as sorting from './sorting.ts';
import * as merging from './merging.ts';
import * as themes from './themes.ts';
import * as statements from './statements.ts';
import { undoCommand } from './undo.ts';
import * as voting from './voting.ts';

function isCommand(value: unknown): value is AnyCommand {
  return typeof value === 'object' && value !== null && 'run' in value && 'may' in value;
}

/** All commands, by name: the only door through which anything gets into the record. */
export const commands: ReadonlyMap<string, AnyCommand> = new Map(
  [
    about,
    people,
    attendance,
    ownDetails,
    joining,
    programme,
    runs,
    screen,
    inputs,
    gathering,
    ideas,
    stages,
    sorting,
    cardSorts,
    sortResults,
    themes,
    statements,
    merging,
    ballots,
    voting,
    endingBallots,
    counting,
    paper,
    decisions,
    documents,
    framework,
    frameworkLines,
    circulating,
    lineComments,
    commentFiles,
    readingCells,
    decidingCells,
    importing,
  ]
    .flatMap((group): unknown[] => Object.values(group))
    .filter(isCommand)
    .concat([undoCommand(() => commands)])
    .map((command) => [command.name, command]),
);

/** Commands that make sense before there is a consultation. */
const beforeAll = new Set(['consultation.create', 'import.apply']);

/**
 * What a command leads to: events to record, or one sentence that says why not.
 *
 * Pure: clock, ids and everything gathered come in `context`. Never throws for what a sender can cause.
 */
export function decide(state: Consultation, sent: Command, context: Context): Outcome {
  const command = commands.get(sent.name);
  if (command === undefined) {
    return {
      ok: false,
      reason: 'unknown-command',
      say: 'This page is older or newer than the host. Please reload it.',
    };
  }
  if (state.about === null && !beforeAll.has(sent.name)) {
    return {
      ok: false,
      reason: 'no-consultation',
      say: 'No consultation is open. Open or create one first.',
    };
  }
  const seat = sent.seat ?? null;
  const rights = rightsOf(state, context.actor, seat);
  if (!command.may.some((right) => rights.has(right))) return notAllowed(state, context, seat);
  const speaks = rights.has('seat') ? seat : null;
  try {
    const by = nameOf(context.actor, speaks);
    return command.run(sent.body, { ...context, state, seat: speaks, by, rights });
  } catch (error) {
    if (error instanceof Refusal) return error.refused;
    throw error;
  }
}

function notAllowed(state: Consultation, context: Context, seat: string | null): Outcome {
  const row = seat === null ? undefined : state.seats[seat];
  if (row !== undefined && row.removed !== null) {
    return { ok: false, reason: 'removed', say: 'This seat is not in use any more. Please ask at the desk.' };
  }
  if (context.actor.kind === 'device' && row !== undefined && row.device !== context.actor.device) {
    return {
      ok: false,
      reason: 'not-seated',
      say: 'Another phone has this seat now. Use your personal code to take it back.',
    };
  }
  return { ok: false, reason: 'not-allowed', say: 'This seat cannot do that here.' };
}
