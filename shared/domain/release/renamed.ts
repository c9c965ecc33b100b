import { ballotMethod } from '../commands/ballots.ts';
import { withReferences } from '../documents/told-blocks.ts';
import type { DossierChain, DossierFramework } from '../model/dossier-framework.ts';
import type { Dossier } from '../model/dossier.ts';
import { withSources } from '../../framework/with-sources.ts';

/** The same dossier under ids that lead nowhere else: what a release calls its parts. */
export function renamed(dossier: Dossier): Dossier {
  const names = new Map<string, string>();
  const name = (id: string, letter: string, number: number): void => void names.set(id, `${letter}${number}`);
  dossier.meetings.forEach(({ id }, index) => name(id, 'M', index + 1));
  dossier.themes.forEach(({ id }, index) => name(id, 'T', index + 1));
  dossier.evidence.forEach(({ id }, index) => name(id, 'E', index + 1));
  dossier.ballots.forEach(({ id }, index) => name(id, 'B', index + 1));
  for (const { id, number } of dossier.statements) name(id, 'S', number);
  for (const { id, number } of dossier.inputs) name(id, 'I', number);
  const of = (id: string): string => names.get(id) ?? id;
  // By kind as well: imported ids are unique among their kind only.
  const referred = new Map([
    ...dossier.statements.map(({ id, number }): [string, string] => [`statement ${id}`, `S${number}`]),
    ...dossier.evidence.map(({ id }, index): [string, string] => [`evidence ${id}`, `E${index + 1}`]),
    ...dossier.inputs.map(({ id, number }): [string, string] => [`input ${id}`, `I${number}`]),
  ]);
  const known = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));

  return {
    ...dossier,
    meetings: dossier.meetings.map((row) => ({ ...row, id: of(row.id) })),
    themes: dossier.themes.map((row) => ({ ...row, id: of(row.id) })),
    evidence: dossier.evidence.map((row) => ({ ...row, id: of(row.id) })),
    inputs: dossier.inputs.map((row) => ({
      ...row,
      id: of(row.id),
      theme: known(row.theme),
      sameAs: known(row.sameAs),
    })),
    statements: dossier.statements.map((row) => ({
      ...row,
      id: of(row.id),
      theme: known(row.theme),
      inputs: row.inputs.map(of),
      evidence: row.evidence.map(of),
      mergedInto: known(row.mergedInto),
      splitFrom: known(row.splitFrom),
    })),
    texts: dossier.texts.map((row, index) => ({
      ...row,
      id: `D${index + 1}`,
      meeting: known(row.meeting),
      blocks: withReferences(row.blocks, (kind, id) => referred.get(`${kind} ${id}`) ?? null),
    })),
    framework: dossier.framework === null ? null : frameworkRenamed(dossier.framework, referred, of),
    ballots: dossier.ballots.map((row) => ({
      ...row,
      id: of(row.id),
      items: row.items.map((item) => ({ ...item, statement: of(item.statement) })),
      whole:
        row.whole === null
          ? null
          : {
              ...row.whole,
              places: row.whole.places.map((place) => ({ ...place, statement: of(place.statement) })),
              pairs:
                row.whole.pairs === null
                  ? null
                  : { ...row.whole.pairs, statements: row.whole.pairs.statements.map(of) },
            },
      withdrawn: row.withdrawn.map((item) => ({ ...item, statement: of(item.statement) })),
      comments: row.comments.map((item) => ({ ...item, statement: of(item.statement) })),
      receipts: row.receipts.map((item) => ({ ...item, statement: of(item.statement) })),
      bySeat: row.bySeat.map((item) => ({ ...item, statement: of(item.statement) })),
      source: {
        ...row.source,
        result: {
          ...row.source.result,
          outcomes: keys(row.source.result.outcomes, of),
          withheld: row.source.result.withheld.map(of),
          detail: ballotMethod(row.source.method).retold(row.source.result.detail, new Set(), of),
        },
      },
    })),
  };
}

function frameworkRenamed(
  framework: DossierFramework,
  referred: ReadonlyMap<string, string>,
  of: (id: string) => string,
): DossierFramework {
  const all = (kind: string, ids: readonly string[]): readonly string[] =>
    ids.map((id) => referred.get(`${kind} ${id}`) ?? of(id)).toSorted();
  const sources = <Row extends Pick<DossierChain, 'statements' | 'ballots' | 'inputs' | 'evidence'>>(
    row: Row,
  ): Row => ({
    ...row,
    statements: all('statement', row.statements),
    ballots: all('ballot', row.ballots),
    inputs: all('input', row.inputs),
    evidence: all('evidence', row.evidence),
  });
  return {
    ...framework,
    content: withSources(framework.content, sources),
    chains: framework.chains.map(sources),
  };
}

function keys<T>(
  table: { readonly [id: string]: T },
  of: (id: string) => string,
): { readonly [id: string]: T } {
  return Object.fromEntries(Object.entries(table).map(([id, value]) => [of(id), value]));
}
