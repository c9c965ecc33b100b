import { useMemo } from 'react';
import { type Chains, chainsOf } from '../../../shared/framework/chains.ts';
import { emptyFramework } from '../../../shared/framework/empty.ts';
import { useMaterial } from '../material/material-context.tsx';

/** The chains through the framework, in both directions, over what the team may read. */
export function useChains(): Chains {
  const { framework, statements } = useMaterial();
  const content = framework?.draft ?? emptyFramework;
  return useMemo(
    () =>
      chainsOf(content, {
        statements: Object.fromEntries(
          Object.entries(statements).map(([id, { inputIds, evidenceIds, ballotIds }]) => [
            id,
            { inputs: inputIds, evidence: evidenceIds, ballots: ballotIds },
          ]),
        ),
        // Who spoke comes with the framework's own view, as far as it may be told.
        inputs: {},
        seats: {},
      }),
    [content, statements],
  );
}
