import type { JsonObject } from '../../../shared/util/json.ts';
import type { Answer } from './answer.ts';

/** What one person says of one statement under several criteria. */
export type CriteriaAnswer = {
  readonly values: { readonly [criterion: string]: Answer['value'] };
  readonly comment: string;
};

const nothing: CriteriaAnswer = { values: {}, comment: '' };

function isValue(value: unknown): value is Answer['value'] {
  return typeof value === 'number' || value === 'abstain';
}

/** As it comes from a view or the device: the first criterion is the answer itself. */
export function readCriteria(json: JsonObject | null | undefined, first: string): CriteriaAnswer {
  if (json === null || json === undefined) return nothing;
  const { value, also, comment } = json;
  const others = typeof also === 'object' && also !== null ? Object.entries(also) : [];
  const all = value === undefined ? others : [...others, [first, value] as const];
  return {
    values: Object.fromEntries(all.flatMap(([id, each]) => (isValue(each) ? [[id, each] as const] : []))),
    comment: typeof comment === 'string' ? comment : '',
  };
}

/** As the host takes it; null where nothing is answered. */
export function writtenCriteria({ values, comment }: CriteriaAnswer, first: string): JsonObject | null {
  const { [first]: value, ...also } = values;
  if (Object.keys(values).length === 0) return null;
  return {
    ...(value === undefined ? {} : { value }),
    ...(Object.keys(also).length === 0 ? {} : { also }),
    ...(comment === '' ? {} : { comment }),
  };
}
