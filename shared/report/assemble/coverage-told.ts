import type { DossierChain } from '../../domain/model/dossier-framework.ts';
import type { Dossier } from '../../domain/model/dossier.ts';
import { type Chains, chainsOf } from '../../framework/chains.ts';
import { type Coverage, coverageOf } from '../../framework/coverage.ts';

/** What of a dossier's material led into its framework and what did not, and from each piece up to the lines on it. */
export type CoverageTold = Omit<Coverage, 'fewVoices'> & {
  readonly chains: Chains;
  /** Elements, recommendations and principles that rest on few cards, those included that a release leaves out. */
  readonly fewVoices: readonly DossierChain[];
};

/** Null without a framework. */
export function coverageTold({ framework, statements, inputs, evidence }: Dossier): CoverageTold | null {
  if (framework === null) return null;
  const { content } = framework;
  const record = {
    statements: Object.fromEntries(statements.map((row) => [row.id, { ...row, ballots: [] }])),
    inputs: Object.fromEntries(
      inputs.map(({ id, setAside, sameAs }) => [
        id,
        {
          category: null,
          seat: null,
          withdrawn: false,
          setAside: setAside === null ? null : { reason: setAside },
          sameAs,
        },
      ]),
    ),
    evidence: Object.fromEntries(evidence.map((row) => [row.id, row])),
    seats: {},
  };
  return {
    ...coverageOf(content, record),
    chains: chainsOf(content, record),
    fewVoices: framework.chains.filter(
      ({ kind, hasFewVoices }) =>
        hasFewVoices && (kind === 'element' || kind === 'recommendation' || kind === 'principle'),
    ),
  };
}
