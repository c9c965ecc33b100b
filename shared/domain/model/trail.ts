import type { JsonObject } from '../../util/json.ts';

/** A picture of answers shows at least so many. */
export const fewestAnswers = 5;

/** What a seat answered to one statement, and how many pictures of it there were by then; null where it took it back. */
export type TrailStep = { readonly at: number; readonly response: JsonObject | null };

/** How a seat's answer to one statement moved while a real-time ballot was open. */
export type Trail = {
  /** The value that it gave first; null while it only abstained. */
  readonly first: number | null;
  /** At most one step between two pictures: what came before it there was shown to nobody. */
  readonly steps: readonly TrailStep[];
};

/** A trail with one more answer; `pictures` are how many phones were given before it. */
export function withStep(trail: Trail | undefined, response: JsonObject | null, pictures: number): Trail {
  const value = response?.['value'];
  const steps = (trail?.steps ?? []).filter(({ at }) => at < pictures);
  return {
    first: trail?.first ?? (typeof value === 'number' ? value : null),
    steps: [...steps, { at: pictures, response }],
  };
}

/** What a seat had answered when a picture was made, by the picture's place; the newest answer where none is named. */
export function answerAt({ steps }: Trail, picture = Number.POSITIVE_INFINITY): JsonObject | null {
  return steps.findLast(({ at }) => at <= picture)?.response ?? null;
}
