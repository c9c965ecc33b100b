import type { z } from 'zod';
import type { JsonObject } from '../../util/json.ts';
import type { Effect, EventDraft, Mark } from '../event.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Right } from './rights.ts';

/** Who sends a command, as the host authenticated it. */
export type Actor =
  | { readonly kind: 'console' }
  | { readonly kind: 'host' }
  | { readonly kind: 'device'; readonly device: string };

/** What a client asks for. `seat` names the seat on whose behalf a device speaks. */
export type Command = { readonly name: string; readonly seat?: string | null; readonly body: JsonObject };

/** All that `decide` may know beside the state: passed in, so that deciding is pure. */
export type Context = {
  readonly now: string;
  readonly actor: Actor;
  readonly id: () => string;
  /** A code of so many unambiguous characters. */
  readonly code: (length: number) => string;
  /** What the host gathered before: a ballot's new key, opened envelopes. */
  readonly gathered: JsonObject | null;
};

export type Reason =
  | 'bad-input'
  | 'unknown-command'
  | 'not-allowed'
  | 'not-found'
  | 'no-consultation'
  | 'room-closed'
  | 'code-unknown'
  | 'not-seated'
  | 'removed'
  | 'step-closed'
  | 'wrong-phase'
  | 'ballot-closed'
  | 'rule-locked'
  | 'not-in-electorate'
  | 'recused'
  | 'already'
  | 'too-few'
  | 'papers-differ'
  | 'count-stopped'
  | 'changed-since'
  | 'to-confirm'
  | 'to-declare'
  | 'nothing-to-undo'
  | 'internal'
  | 'storage-failed'
  | 'key-reused'
  | 'too-fast';

export type Refused = {
  readonly ok: false;
  readonly reason: Reason;
  /** One plain sentence: what is wrong and what to do. */
  readonly say: string;
  readonly details?: JsonObject;
};

export type Decided = {
  readonly ok: true;
  readonly events: readonly EventDraft[];
  readonly effects?: readonly Effect[];
  readonly marks?: readonly Mark[];
  readonly answer?: JsonObject;
};

export type Outcome = Decided | Refused;

/** Leaves a `decide` early with an expected refusal; caught in `decide.ts`, never seen outside. */
export class Refusal extends Error {
  readonly refused: Refused;
  constructor(reason: Reason, say: string, details?: JsonObject) {
    super(say);
    this.refused = { ok: false, reason, say, ...(details === undefined ? {} : { details }) };
  }
}

export function refuse(reason: Reason, say: string, details?: JsonObject): never {
  throw new Refusal(reason, say, details);
}

/** The row, or a refusal that says what is missing; `what` is in the singular. */
export function need<T>(row: T | undefined | null, what: string): T {
  return row ?? refuse('not-found', `${what} is not there any more. Please look again.`);
}

/** What the deciding function of a command receives beside its body. */
export type Case = Context & {
  readonly state: Consultation;
  /** The seat that speaks; null for the console and the desks. */
  readonly seat: string | null;
  /** Who did it, for the record: "console", "desk:…", "seat:…". */
  readonly by: string;
  readonly rights: ReadonlySet<Right>;
};

export type Definition<Body> = {
  readonly name: string;
  readonly may: readonly Right[];
  readonly body: z.ZodType<Body>;
  readonly decide: (body: Body, at: Case) => Decided | readonly EventDraft[];
};

/** The first problem in the words of our schemas; a library's own words are for programmers. */
export function sentenceOf(error: z.ZodError, otherwise: string): string {
  const message = error.issues[0]?.message ?? '';
  return /[.?]$/u.test(message) ? message : otherwise;
}

/** Wraps a definition so that commands of all shapes fit one table. */
export type AnyCommand = {
  readonly name: string;
  readonly may: readonly Right[];
  readonly schema: z.ZodType;
  readonly run: (body: JsonObject, at: Case) => Decided;
};

export function command<Body>(definition: Definition<Body>): AnyCommand {
  return {
    name: definition.name,
    may: definition.may,
    schema: definition.body,
    run(body, at) {
      const parsed = definition.body.safeParse(body);
      if (!parsed.success) {
        const where = parsed.error.issues[0]?.path.join('.') ?? '';
        refuse('bad-input', sentenceOf(parsed.error, 'This cannot be read. Please reload the page.'), {
          where,
        });
      }
      const result = definition.decide(parsed.data, at);
      return Array.isArray(result)
        ? { ok: true, events: result as readonly EventDraft[] }
        : (result as Decided);
    },
  };
}
