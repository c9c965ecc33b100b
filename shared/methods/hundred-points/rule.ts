import type { JsonObject } from '../../util/json.ts';
import { plainRule, ruleToBeginWith } from '../counted/rule-tools.ts';
import type { Sheet } from '../question.ts';

/** A hundred points in tens: thumbs give them out in ten taps. */
export const sheet: Extract<Sheet, { kind: 'spend' }> = {
  kind: 'spend',
  budget: 10,
  cap: 10,
  worth: 10,
  unit: 'point',
  cost: 'plain',
};

/** The rule that stands in the fields first; what there is to give out is fixed with it. */
export function firstRule(settings: JsonObject, minimumGroup: number): JsonObject {
  return { ...ruleToBeginWith({})(settings, minimumGroup), ...sheet };
}

export const ruleWords = plainRule('points.rule');
