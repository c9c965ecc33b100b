import { numberScale } from '../counted/level-question.ts';

/** What any Delphi asks of a statement: 1 to 9, in three regions. */
export const question = numberScale({ from: 1, to: 9, low: 'core.low', high: 'core.high' }, [
  { from: 1, to: 3, label: 'core.region.low' },
  { from: 4, to: 6, label: 'core.region.middle' },
  { from: 7, to: 9, label: 'core.region.high' },
]);
