import type { JsonObject } from '../../shared/util/json.ts';

/** A rule that most ballots of the tests use: 75 % agree, guard, quorum, 3 at least. */
export const usualRule: JsonObject = {
  id: 'usual',
  label: '75 % agreement',
  scale: { kind: 'agreement5' },
  agree: [4, 5],
  oppose: [1, 2],
  denominator: 'rated',
  threshold: 0.75,
  rejectAt: 0.5,
  groupGuard: { minimumSize: 3, limit: 0.5 },
  quorum: { share: 0.5, of: 'voting seats' },
  minimumGroup: 3,
};

/** 70 % of those who rated agree, and nothing more is asked. */
export const simpleRule: JsonObject = {
  ...usualRule,
  id: 'r1',
  label: '70% agree',
  threshold: 0.7,
  rejectAt: null,
  groupGuard: null,
  quorum: null,
};
