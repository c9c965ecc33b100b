import { z } from 'zod';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import type { BallotMethod } from '../method.ts';

/** Shares that rooms ask for. */
const usualShares = [0.5, 2 / 3, 0.7, 0.75, 0.8, 0.9, 1];

/**
 * Rules that a room might have set instead of this one, each differing from it in one respect.
 *
 * Another share to be reached, another choice where the method offers several, a condition more or less, no guard for
 * groups. Who must answer and how small a group may be shown stay as they are: with these, other tables would have
 * been published. Read from the schema of the rule, so that it holds for every method.
 */
export function otherRules(method: Pick<BallotMethod, 'rule'>, rule: JsonObject): JsonObject[] {
  const fields = fieldsOf(method.rule);
  const others = Object.entries(rule).flatMap(([name, value]) =>
    instead(name, value, fields[name]).map((other) => ({ ...rule, [name]: other })),
  );
  const known = new Set([canonicalJson(rule)]);
  return others.filter((other) => {
    const key = canonicalJson(other);
    if (known.has(key) || !method.rule.safeParse(other).success) return false;
    known.add(key);
    return true;
  });
}

type Field = { readonly type?: unknown; readonly enum?: readonly unknown[] };

function fieldsOf(schema: z.ZodType): { readonly [name: string]: Field | undefined } {
  const { properties } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return (properties ?? {}) as { readonly [name: string]: Field | undefined };
}

function instead(name: string, value: Json | undefined, field: Field | undefined): Json[] {
  if (name === 'quorum' || name === 'minimumGroup') return [];
  if (name === 'threshold') return usualShares.filter((share) => share !== value);
  if (name === 'groupGuard') return value === null || value === undefined ? [] : [null];
  if (typeof value === 'boolean') return [!value];
  return (field?.enum ?? []).filter((other): other is string => typeof other === 'string' && other !== value);
}
