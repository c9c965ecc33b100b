import { canonicalJson } from '../../util/canonical-json.ts';
import type { Ballot } from '../model/ballot.ts';
import { ballotMethod } from './ballots.ts';
import { need } from './command.ts';
import type { EarlierRound } from './earlier-round.ts';
import { liveItems, resultOf } from './counting.ts';

/**
 * What in a counted ballot's stored result differs when it is counted again, in words; empty when nothing does.
 *
 * `newer` in place of a comparison: the result was stored by another version of the analysis.
 */
export function recountOf(
  ballot: Ballot,
  earlier: EarlierRound | null = null,
): { readonly newer: boolean; readonly problems: readonly string[] } {
  const { result, box } = ballot;
  const method = ballotMethod(ballot.method);
  if (result === null) return { newer: false, problems: ['This ballot has no result.'] };
  if (result.analysis.version !== method.version) return { newer: true, problems: [] };
  // Only its published tables were imported: there is nothing to count again.
  if (box === null && Object.keys(ballot.electorate).length === 0) return { newer: false, problems: [] };
  if (ballot.collection === 'secret') {
    const { settings } = ballot;
    const rule = need(ballot.rule, 'The rule of this ballot');
    const items = liveItems(ballot);
    return {
      newer: false,
      problems: method.recount({ settings, rule, items, detail: result.detail, rows: box?.rows ?? [] }),
    };
  }
  const again = resultOf(ballot, box?.rows ?? null, earlier);
  const same = canonicalJson(again) === canonicalJson(result);
  return { newer: false, problems: same ? [] : ['The stored result differs from the recount.'] };
}
