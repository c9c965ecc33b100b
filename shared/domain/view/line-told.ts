import type { Chains } from '../../framework/chains.ts';
import { type AnyLine, refKey } from '../../framework/lines.ts';
import type { LineSlide } from './framework-slide.ts';

type Known = {
  readonly [id: string]: { readonly label: string; readonly phase: string; readonly practice: boolean };
};

/** The ballots behind a line that the room may be shown: those that were counted. */
export function ballotsTold(ballots: Known, ids: readonly string[]): LineSlide['ballots'] {
  return ids.flatMap((id) => {
    const row = ballots[id];
    return row === undefined || row.practice || row.phase !== 'counted' ? [] : [{ id, label: row.label }];
  });
}

/** The lines that a line uses, then those that use it, each once. */
export function usedTold(chains: Chains, line: AnyLine): LineSlide['used'] {
  const found = [...line.uses, ...chains.using(line)].flatMap((ref) => chains.line(ref) ?? []);
  return [...new Map(found.map((each) => [refKey(each), each.label]))].map(([id, label]) => ({ id, label }));
}
