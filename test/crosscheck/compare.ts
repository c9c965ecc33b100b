import { answerTo } from '../../electron/cli/analyse.ts';
import type { Json, JsonObject } from '../../shared/util/json.ts';

/** One input and what R made of it. */
export type Crosschecked = {
  readonly method: string;
  readonly name: string;
  readonly input: JsonObject;
  readonly r: Json;
};

/** Last output of R, kept so that the tests need no R. */
export type CrosscheckFixture = {
  readonly r: string;
  readonly packages: { readonly [name: string]: string };
  readonly cases: readonly Crosschecked[];
};

/** R's optimisers stop earlier than ours, and our stress may be lower. */
const tolerance = 1e-6;

/** Where our answer and R's differ, in words; nothing when they agree. */
export function differences({ method, input, r }: Crosschecked): readonly string[] {
  const ours = answerTo(method, JSON.stringify(input)) as JsonObject;
  const bound = (r as JsonObject)['stress_not_above'];
  if (typeof bound === 'number') {
    const stress = Number(ours['stress1']);
    return stress <= bound + 1e-4 ? [] : [`stress ${stress} is above R's ${bound}`];
  }
  return compare(ours, r, method);
}

function compare(ours: Json | undefined, theirs: Json | undefined, where: string): readonly string[] {
  if (typeof theirs === 'number') {
    const isNear =
      typeof ours === 'number' && Math.abs(ours - theirs) <= tolerance * Math.max(1, Math.abs(theirs));
    return isNear ? [] : [`${where}: ${JSON.stringify(ours)}, R has ${theirs}`];
  }
  if (typeof theirs !== 'object' || theirs === null)
    return ours === theirs ? [] : [`${where}: ${JSON.stringify(ours)}, R has ${JSON.stringify(theirs)}`];
  return Object.entries(theirs).flatMap(([key, value]) =>
    compare((ours as JsonObject | null | undefined)?.[key], value, `${where}.${key}`),
  );
}
