import type { JsonObject } from '../../util/json.ts';
import type { ConsensusRule } from './rule.ts';
import type { RatingScale } from './scale.ts';

/**
 * The rule that stands in the fields first: 75 % of those who rated, no group of five or more with over half
 * against, half of the voting seats as quorum.
 */
export function firstRule(settings: JsonObject, minimumGroup: number): JsonObject {
  const scale = scaleOf(settings);
  const nine = scale.kind === 'nine';
  const rule: ConsensusRule = {
    id: 'room-rule',
    label: '',
    scale,
    agree: nine ? [7, 8, 9] : [4, 5],
    oppose: nine ? [1, 2, 3] : [1, 2],
    denominator: 'rated',
    threshold: 0.75,
    rejectAt: null,
    groupGuard: { minimumSize: 5, limit: 0.5 },
    quorum: { share: 0.5, of: 'voting seats' },
    minimumGroup,
  };
  return { ...rule };
}

function scaleOf(settings: JsonObject): RatingScale {
  const scale = settings['scale'];
  const kind = typeof scale === 'object' && scale !== null && 'kind' in scale ? scale['kind'] : undefined;
  return { kind: kind === 'nine' ? 'nine' : 'agreement5' };
}
