import type { Mark, RecordedEvent } from '../../../shared/domain/event.ts';
import { makeCode, makeId } from '../../../shared/util/id.ts';
import type { RandomBytes } from '../../../shared/util/id.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { earlierAnswer, rememberAnswer } from '../store/answered.ts';
import { readBox, readEnvelopes } from '../store/ballot-box.ts';
import type { BallotKeys } from '../store/ballot-keys.ts';
import { storedDocument } from '../store/documents.ts';
import { parseObject, readEventText, sealEvent } from '../store/event-bytes.ts';
import type { ChainHead, SealedEvent } from '../store/event-bytes.ts';
import { appendEvent, asRecorded } from '../store/event-log.ts';
import { statement } from '../store/handles.ts';
import type { WritableFile } from '../store/handles.ts';
import type { HostLog } from '../store/host-log.ts';
import { asStorageProblem, codeOf } from '../store/problem.ts';
import { internal, keyReused, storageFailed } from './answer.ts';
import type { Answer, Submission } from './answer.ts';
import type { Context, Decided, Domain, Refused, Sources } from './domain.ts';
import { applyEffect } from './effects.ts';
import { replay } from './replay.ts';

/** What a batch works with. */
export type Workshop<State, Command extends JsonObject, Actor> = {
  readonly file: WritableFile;
  readonly domain: Domain<State, Command, Actor>;
  readonly keys: BallotKeys;
  readonly randomBytes: RandomBytes;
  readonly log: HostLog;
};

/** The state and the end of the chain that belong together. */
export type Standing<State> = { readonly state: State; readonly head: ChainHead };

export type Hashed<Command extends JsonObject, Actor> = Submission<Command, Actor> & {
  readonly bodyHash: string;
};

export type BatchResult<State> = {
  readonly standing: Standing<State>;
  readonly answers: readonly Answer[];
  readonly events: readonly RecordedEvent[];
  readonly marks: readonly Mark[];
  readonly accepted: number;
  readonly keysDoomed: boolean;
  readonly contentErased: boolean;
};

/** What one accepted command adds. */
type Addition<State> = Pick<
  BatchResult<State>,
  'standing' | 'events' | 'marks' | 'keysDoomed' | 'contentErased'
>;

/**
 * Decides commands in turn against a candidate state and writes what they add, in the transaction that is open.
 *
 * Nothing outside the transaction changes: a caller that fails to commit throws the result away. A command that makes
 * `decide` throw is answered `internal` and leaves no trace. Throws when the disk or the file fails.
 */
export function decideBatch<State, Command extends JsonObject, Actor>(
  workshop: Workshop<State, Command, Actor>,
  start: Standing<State>,
  submissions: readonly Hashed<Command, Actor>[],
  now: number,
): BatchResult<State> {
  let standing = start;
  const answers: Answer[] = [];
  const events: RecordedEvent[] = [];
  const marks: Mark[] = [];
  let accepted = 0;
  let keysDoomed = false;
  let contentErased = false;
  for (const submission of submissions) {
    const { answer, added } = decideOne(workshop, standing, submission, now);
    answers.push(answer);
    if (added === null) continue;
    accepted += 1;
    standing = added.standing;
    // Not by spreading: an import may add more events than a call takes arguments.
    for (const event of added.events) events.push(event);
    for (const mark of added.marks) marks.push(mark);
    keysDoomed ||= added.keysDoomed;
    contentErased ||= added.contentErased;
  }
  return { standing, answers, events, marks, accepted, keysDoomed, contentErased };
}

function decideOne<State, Command extends JsonObject, Actor>(
  workshop: Workshop<State, Command, Actor>,
  standing: Standing<State>,
  submission: Hashed<Command, Actor>,
  now: number,
): { readonly answer: Answer; readonly added: Addition<State> | null } {
  const { file, log } = workshop;
  const device = submission.keyOf ?? submission.device;
  const earlier = earlierAnswer(file, device, submission.key);
  if (earlier !== null) {
    const same = earlier.bodyHash === submission.bodyHash;
    return { answer: same ? (earlier.answer as Answer) : keyReused, added: null };
  }
  statement(file, 'SAVEPOINT command').run();
  try {
    const outcome = decide(workshop, standing.state, submission, now);
    if (outcome.ok) {
      const answer: Answer =
        outcome.answer === undefined ? { ok: true } : { ok: true, answer: outcome.answer };
      const added = write(workshop, standing, outcome, now);
      rememberAnswer(file, { ...submission, device, answer, at: now });
      statement(file, 'RELEASE command').run();
      return { answer, added };
    }
    undoCommand(file);
    return { answer: outcome, added: null };
  } catch (thrown) {
    const problem = asStorageProblem(thrown, file.name);
    // The file itself failed: no command of this batch can be trusted to it.
    if (problem !== null && codeOf(problem.cause).startsWith('SQLITE_')) throw thrown;
    if (!file.inTransaction) throw thrown;
    undoCommand(file);
    log.bug('A command failed.', thrown, commandName(submission.command));
    return { answer: problem === null ? internal : storageFailed(problem.say), added: null };
  }
}

function undoCommand(file: WritableFile): void {
  statement(file, 'ROLLBACK TO command').run();
  statement(file, 'RELEASE command').run();
}

function decide<State, Command extends JsonObject, Actor>(
  workshop: Workshop<State, Command, Actor>,
  state: State,
  submission: Submission<Command, Actor>,
  now: number,
): Decided | Refused {
  const { domain, file, keys, randomBytes } = workshop;
  const sources: Sources = {
    envelopes: (ballot, section) => readEnvelopes(file, ballot, section),
    box: (ballot) => readBox(file, ballot),
    document: (id) => storedDocument(file, id),
    keys,
  };
  const context: Context<Actor> = {
    now: new Date(now).toISOString(),
    actor: submission.actor,
    device: submission.device,
    id: () => makeId(randomBytes),
    code: (length) => makeCode(randomBytes, length),
    gathered: domain.gather?.(state, submission.command, sources, submission.actor) ?? null,
  };
  return domain.decide(state, submission.command, context);
}

function write<State, Command extends JsonObject, Actor>(
  { file, domain, randomBytes }: Workshop<State, Command, Actor>,
  standing: Standing<State>,
  outcome: Decided,
  now: number,
): Addition<State> {
  let { state, head } = standing;
  const events: RecordedEvent[] = [];
  const marks: Mark[] = [];
  let keysDoomed = false;
  let contentErased = false;
  const at = new Date(now).toISOString();
  for (const draft of outcome.events) {
    const sealed = sealEvent(draft, { origin: head.origin, after: head, at }, randomBytes);
    appendEvent(file, sealed);
    head = { origin: head.origin, counter: sealed.event.counter, hash: sealed.hash };
    const recorded = readBack(sealed);
    events.push(recorded);
  }
  state =
    domain.evolveAll?.(state, events) ??
    events.reduce((next, recorded) => domain.evolve(next, recorded), state);
  for (const effect of outcome.effects ?? []) {
    const { mark, erased } = applyEffect(file, effect);
    if (mark !== null) marks.push(mark);
    keysDoomed ||= effect.kind === 'destroy-key';
    contentErased ||= erased;
  }
  for (const mark of outcome.marks ?? []) if (!followsFromEffect(mark)) marks.push(mark);
  for (const mark of marks) state = domain.evolve(state, mark);
  // Words may have gone anywhere in the state: only a replay without them is sure to have none.
  if (contentErased) state = replay(file, domain).state;
  return { standing: { state, head }, events, marks, keysDoomed, contentErased };
}

/** The event as a replay will read it: what JSON does not keep, the living state must not have either. */
function readBack(sealed: SealedEvent): RecordedEvent {
  const event = readEventText(sealed.text) ?? sealed.event;
  return asRecorded(event, sealed.content === null ? null : parseObject(sealed.content.text));
}

function followsFromEffect(mark: Mark): boolean {
  return mark.type === 'EnvelopePlaced' || mark.type === 'BoxOpened';
}

function commandName(command: JsonObject): { readonly command: string } {
  const name = command['name'] ?? command['type'];
  return { command: typeof name === 'string' ? name.slice(0, 60) : 'unnamed' };
}
