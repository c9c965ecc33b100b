import { chainsOf } from '../../framework/chains.ts';
import { fewVoices } from '../../framework/coverage.ts';
import { type LineKind, linesOf, refKey } from '../../framework/lines.ts';
import { withSources } from '../../framework/with-sources.ts';
import type { Consultation } from '../model/consultation.ts';
import type { DossierChain, DossierFramework } from '../model/dossier-framework.ts';
import type { Dossier } from '../model/dossier.ts';
import type { DossierReading } from '../model/dossier-reading.ts';
import type { FrameworkContent, Provenance } from '../model/framework.ts';
import { knownTime } from './known-time.ts';
import { readingsTold } from './readings-told.ts';
import { countriesByLine, countriesOf, shownOf } from '../view/countries-by-line.ts';
import type { Telling } from './telling.ts';

/** Lines whose chains stand in documents and tables, in this order. */
const traced: readonly LineKind[] = ['recommendation', 'principle', 'element', 'cell', 'term'];

type Here = Pick<Dossier, 'statements' | 'evidence' | 'inputs' | 'ballots'>;

/**
 * The newest adopted framework, as far as it may be told; in an archive the draft, where none was adopted.
 *
 * Its sources are those that the dossier holds: what is not in there is not named here either. Who spoke is told by
 * categories together and by the number of countries, from three.
 */
export function frameworkTold(state: Consultation, telling: Telling, here: Here): DossierFramework | null {
  const { versions, draft } = state.framework;
  const adopted = versions.findLast(({ content }) => content !== null);
  const content = adopted?.content ?? (telling.kind === 'archive' ? draft : null);
  if (content === null) return null;
  const readings = readingsTold(state, telling);
  const told = onlyHere(content, here, readings);
  return {
    version:
      adopted === undefined
        ? null
        : {
            number: adopted.number,
            name: adopted.name,
            note: adopted.note,
            at: telling.guarded ? null : knownTime(state, adopted.at),
            hash: adopted.hash,
          },
    content: told,
    chains: chainsTold(state, telling, { content, told }, here),
    readings,
  };
}

function chainsTold(
  state: Consultation,
  telling: Telling,
  framework: { readonly content: FrameworkContent; readonly told: FrameworkContent },
  here: Here,
): readonly DossierChain[] {
  const { told: content } = framework;
  const whole = chainsOf(framework.content, state);
  const counted = countriesByLine(state, framework.content);
  const inputs = new Map(here.inputs.map((row) => [row.id, row]));
  const chains = chainsOf(content, {
    statements: Object.fromEntries(
      here.statements.map(({ id, inputs: under, evidence }) => [
        id,
        {
          inputs: under,
          evidence,
          ballots: here.ballots
            .filter(({ items }) => items.some((item) => item.statement === id))
            .map((row) => row.id),
        },
      ]),
    ),
    inputs: {},
    seats: {},
  });
  return traced.flatMap((kind) =>
    linesOf(content)
      .filter((line) => line.kind === kind && (line.kind !== 'cell' || line.words.length > 0))
      .map((line): DossierChain => {
        const chain = chains.of(line);
        const categories = chain.inputs.flatMap((id) => inputs.get(id)?.category ?? []);
        const names = telling.kind === 'archive' ? countriesOf(state, chain.inputs) : null;
        // The number that the room saw, or none: where cards are left out here, another one would tell of these.
        const cards = shownOf(state, whole.of(line).inputs).length;
        const isWhole = cards === chain.inputs.length;
        const number = isWhole ? (counted.get(refKey(line)) ?? null) : null;
        return {
          kind: line.kind,
          id: line.id,
          label: line.label,
          statements: chain.statements,
          ballots: chain.ballots,
          inputs: chain.inputs,
          evidence: chain.evidence,
          decisions: chain.decisions,
          categories: [...new Set(categories)].toSorted(),
          countries: names === null ? number : names.length,
          countryNames: names,
          hasFewVoices: Math.max(cards, chain.inputs.length) < fewVoices,
        };
      }),
  );
}

/** A framework whose sources are those that a dossier holds; remarks are told with their statements, not here. */
function onlyHere(
  content: FrameworkContent,
  here: Here,
  readings: readonly DossierReading[],
): FrameworkContent {
  const known = {
    statements: new Set(here.statements.map(({ id }) => id)),
    ballots: new Set(here.ballots.map(({ id }) => id)),
    inputs: new Set(here.inputs.map(({ id }) => id)),
    evidence: new Set(here.evidence.map(({ id }) => id)),
    decisions: new Set(readings.flatMap(({ decisions }) => decisions.map(({ id }) => id))),
  };
  return withSources(content, (from) => ({
    statements: from.statements.filter((id) => known.statements.has(id)),
    ballots: from.ballots.filter((id) => known.ballots.has(id)),
    inputs: from.inputs.filter((id) => known.inputs.has(id)),
    evidence: from.evidence.filter((id) => known.evidence.has(id)),
    comments: [],
    other: from.other,
    ...decisionsIn(from, known.decisions),
  }));
}

function decisionsIn(
  { decisions = [] }: Provenance,
  known: ReadonlySet<string>,
): Pick<Provenance, 'decisions'> {
  const here = decisions.filter((id) => known.has(id));
  return here.length === 0 ? {} : { decisions: here };
}
