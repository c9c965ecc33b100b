import { renamedFigure } from '../../figures/ballot-figure.ts';
import { ballotMethod } from '../commands/ballots.ts';
import { withReferences } from '../documents/told-blocks.ts';
import type { DossierChain, DossierFramework } from '../model/dossier-framework.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Gathered } from '../model/gathered.ts';
import { withSources } from '../../framework/with-sources.ts';
import type { JsonObject } from '../../util/json.ts';

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
    gathered: dossier.gathered.map((row) => ({
      ...row,
      gathered: withoutIds(row.gathered),
      cells: row.cells.map((cell) => ({ ...cell, inputs: cell.inputs.map(of) })),
    })),
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
    sorts: dossier.sorts.map((row, index) => ({
      ...row,
      run: `Q${index + 1}`,
      items: row.items.map((thing) => ({ ...thing, id: names.get(thing.id) ?? '' })),
      numbers: {
        ...row.numbers,
        clusters: row.numbers.clusters.map((cluster) => ({
          ...cluster,
          items: cluster.items.flatMap((id) => names.get(id) ?? []),
          theme: known(cluster.theme),
        })),
      },
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
              figures: row.whole.figures.map((figure) => renamedFigure(figure, of)),
              pairs:
                row.whole.pairs === null
                  ? null
                  : { ...row.whole.pairs, statements: row.whole.pairs.statements.map(of) },
              goesOn: row.whole.goesOn?.map(of) ?? null,
            },
      since:
        row.since === null
          ? null
          : {
              ...row.since,
              previous: of(row.since.previous),
              moved: row.since.moved.map((item) => ({ ...item, statement: of(item.statement) })),
              hidden: row.since.hidden.map(of),
            },
      otherRules: row.otherRules.map((other) => ({
        ...other,
        changed: other.changed.map((item) => ({ ...item, statement: of(item.statement) })),
      })),
      withdrawn: row.withdrawn.map((item) => ({ ...item, statement: of(item.statement) })),
      comments: row.comments.map((item) => ({ ...item, statement: of(item.statement) })),
      receipts: row.receipts.map((item) => ({ ...item, statement: of(item.statement) })),
      bySeat: row.bySeat.map(({ seat, statement, response }) => ({
        seat,
        statement: of(statement),
        response: { ...response, ...overRenamed(response, of) },
      })),
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

/** The statements that an answer names beside its own: those it was put before. */
function overRenamed({ over }: JsonObject, of: (id: string) => string): JsonObject {
  if (typeof over !== 'object' || over === null || Array.isArray(over)) return {};
  return { over: keys(over as JsonObject, of) };
}

function frameworkRenamed(
  framework: DossierFramework,
  referred: ReadonlyMap<string, string>,
  of: (id: string) => string,
): DossierFramework {
  const all = (kind: string, ids: readonly string[]): readonly string[] =>
    ids.map((id) => referred.get(`${kind} ${id}`) ?? of(id)).toSorted();
  const decisions = new Map(
    framework.readings
      .flatMap((reading) => reading.decisions)
      .map(({ id }, index) => [id, `P${index + 1}`] as const),
  );
  const decided = (row: {
    readonly decisions?: readonly string[];
  }): { readonly decisions?: readonly string[] } =>
    row.decisions === undefined ? {} : { decisions: row.decisions.map((id) => decisions.get(id) ?? id) };
  const sources = <
    Row extends Pick<DossierChain, 'statements' | 'ballots' | 'inputs' | 'evidence'> & {
      readonly decisions?: readonly string[];
    },
  >(
    row: Row,
  ): Row => ({
    ...row,
    statements: all('statement', row.statements),
    ballots: all('ballot', row.ballots),
    inputs: all('input', row.inputs),
    evidence: all('evidence', row.evidence),
    ...decided(row),
  });
  return {
    ...framework,
    content: withSources(framework.content, sources),
    chains: framework.chains.map(sources),
    readings: framework.readings.map((reading, index) => ({
      ...reading,
      id: `R${index + 1}`,
      decisions: reading.decisions.map((row) => ({ ...row, id: decisions.get(row.id) ?? row.id })),
    })),
  };
}

/** Words without the ids of the cards behind them. */
function withoutIds(gathered: Gathered): Gathered {
  if (gathered.kind !== 'words') return gathered;
  return { ...gathered, words: gathered.words.map((word) => ({ ...word, id: '', joined: [] })) };
}

function keys<T>(
  table: { readonly [id: string]: T },
  of: (id: string) => string,
): { readonly [id: string]: T } {
  return Object.fromEntries(Object.entries(table).map(([id, value]) => [of(id), value]));
}
