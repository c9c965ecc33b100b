import { z } from 'zod';
import type { Json, JsonObject } from '../../util/json.ts';
import type { Computed, NoValue } from '../stats/computed.ts';
import { sayProblem } from './say-problem.ts';

/** A statistic that can be asked for by name: plain JSON in, plain JSON out. */
export interface Analysis {
  /** Never changes once it was published. */
  readonly name: string;
  /** What it tells, in a few words. */
  readonly title: string;
  /** The formula and its conventions in words, and what the answer's keys mean. */
  readonly explanation: string;
  readonly source: string;
  /** The schema of the input, as JSON Schema. */
  readonly schema: () => unknown;
  /** The names that an input may have; null where it may have any. */
  readonly names: () => ReadonlySet<string> | null;
  /** Never throws: an input that does not fit is one sentence. */
  readonly run: (input: unknown) => AnalysisOutcome;
}

/** An answer, or what is wrong with the input. */
export type AnalysisOutcome =
  | { readonly ok: true; readonly answer: Json }
  | { readonly ok: false; readonly say: string };

/**
 * Binds an analysis to the schema of its input.
 *
 * `whenEmpty` says in words why one of its values may be `null` where the statistic behind it names no reason itself.
 */
export function analysis<Input extends z.ZodType>(
  definition: Omit<Analysis, 'run' | 'schema' | 'names'> & {
    readonly input: Input;
    readonly whenEmpty?: string;
    readonly answer: (input: z.output<Input>) => Json;
  },
): Analysis {
  const { name, title, explanation, source } = definition;
  return {
    name,
    title,
    explanation,
    source,
    schema: () => z.toJSONSchema(definition.input, { io: 'input' }),
    names: () => namesIn(z.toJSONSchema(definition.input, { io: 'input' })),
    run: (given) => {
      const read = definition.input.safeParse(given);
      if (!read.success) return { ok: false, say: sayProblem(read.error.issues, given) };
      return { ok: true, answer: explained(definition.answer(read.data), definition.whenEmpty) };
    },
  };
}

type SchemaPart = {
  readonly properties?: { readonly [name: string]: unknown };
  readonly additionalProperties?: unknown;
  readonly allOf?: readonly SchemaPart[];
  readonly anyOf?: readonly SchemaPart[];
};

/** The names that an input may have; null where it may have any. */
function namesIn({ properties, additionalProperties, allOf, anyOf }: SchemaPart): ReadonlySet<string> | null {
  if (typeof additionalProperties === 'object') return null;
  const parts = [...(allOf ?? []), ...(anyOf ?? [])].map(namesIn);
  if (parts.includes(null)) return null;
  return new Set([...Object.keys(properties ?? {}), ...parts.flatMap((names) => [...(names ?? [])])]);
}

/** With the reason for values that are `null`, where no other stands beside them. */
function explained(answer: Json, whenEmpty: string | undefined): Json {
  if (whenEmpty === undefined || typeof answer !== 'object' || answer === null || Array.isArray(answer))
    return answer;
  const entries = Object.entries(answer);
  const isEmpty = entries.some(([, value]) => value === null);
  const isExplained = entries.some(([key]) => key.startsWith('reason'));
  return isEmpty && !isExplained ? { ...(answer as JsonObject), reason: whenEmpty } : answer;
}

/** A statistic under its published keys; where there is none, each key is `null` and `reason` says why. */
export function told<T>(
  result: Computed<T>,
  keys: readonly string[],
  write: (value: T) => JsonObject,
): JsonObject {
  if (result.ok) return write(result.value);
  return { ...Object.fromEntries(keys.map((key) => [key, null])), reason: reasons[result.reason] };
}

/** One number, or `null`; for places where the reason stands elsewhere. */
export function valueOrNull<T>(result: Computed<T>): T | null {
  return result.ok ? result.value : null;
}

/** Why there is no value, for `reason`. */
export function reasonOf(result: Computed<unknown>): { readonly reason?: string } {
  return result.ok ? {} : { reason: reasons[result.reason] };
}

const reasons: Readonly<Record<NoValue, string>> = {
  'no-data': 'there are no answers',
  'one-rater': 'one rater cannot agree or disagree with anybody',
  'one-item': 'it takes at least two items',
  'one-answer': 'it takes at least two answers',
  'too-few': 'there are too few of them for this statistic',
  'no-variation': 'all values are equal, so there is nothing to compare',
  'all-tied': 'every rater gave all items the same rank',
  'no-difference': 'nobody changed between the two',
  'uneven-rows': 'the rows are not equally long',
  gaps: 'it needs complete answers, and some are missing or tied',
  'not-connected':
    'the wins do not connect all items both ways; a prior (say 0.5) makes it possible, and must be reported',
  'out-of-range': 'a value is outside what the formula allows',
  'no-convergence': 'the computation did not settle',
};
