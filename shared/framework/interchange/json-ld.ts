import type { FrameworkContent, Provenance } from '../../domain/model/framework.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import { cellId, headingLabel } from '../lines.ts';

/**
 * A framework as JSON-LD: concepts in SKOS, where they come from in PROV-O, everything else under our own names.
 *
 * SKOS: W3C Recommendation 2009-08-18; PROV-O: W3C Recommendation 2013-04-30. Ids are relative to the document. What
 * is not said is left out. Drawings and places are in none.
 */
export function toJsonLd(content: FrameworkContent): JsonObject {
  return {
    '@context': {
      skos: 'http://www.w3.org/2004/02/skos/core#',
      prov: 'http://www.w3.org/ns/prov#',
      baraza: 'urn:baraza:framework:',
    },
    '@graph': [
      ...content.elements.map((row) =>
        node('element', row, 'skos:Concept', {
          'skos:prefLabel': row.label,
          'skos:definition': row.description,
          'baraza:kind': row.kind,
          'baraza:level': row.level,
        }),
      ),
      ...content.relations.map((row) =>
        node('relation', row, 'baraza:Relation', {
          'baraza:source': link('element', row.source),
          'baraza:target': link('element', row.target),
          'baraza:type': row.type,
          'skos:prefLabel': row.label,
          'baraza:directed': row.directed,
          'baraza:strength': row.strength,
        }),
      ),
      ...content.matrices.flatMap((matrix) => matrixNodes(content, matrix)),
      ...content.glossary.map((row) =>
        node('term', row, 'skos:Concept', {
          'skos:prefLabel': [row.term, ...translated(row.translations, 'term')],
          'skos:definition': [row.definition, ...translated(row.translations, 'definition')],
        }),
      ),
      ...content.principles.map((row) =>
        node('principle', row, 'baraza:Principle', { 'skos:prefLabel': row.text }),
      ),
      ...content.recommendations.map((row) =>
        node('recommendation', row, 'baraza:Recommendation', {
          'skos:prefLabel': row.text,
          'baraza:form': row.form,
          'baraza:strength': row.strength,
          'baraza:certainty': row.certainty,
          'baraza:rationale': row.rationale,
          'baraza:addressees': row.addressees,
        }),
      ),
      ...content.indicators.map((row) =>
        node('indicator', row, 'baraza:Indicator', {
          'skos:prefLabel': row.name,
          'baraza:numerator': row.numerator,
          'baraza:denominator': row.denominator,
          'baraza:source': row.source,
          'baraza:frequency': row.frequency,
          'baraza:baseline': row.baseline,
          'baraza:goal': row.target,
          'baraza:measures': row.elements.map((id) => link('element', id)),
        }),
      ),
      ...content.actions.map((row) =>
        node('action', row, 'baraza:Action', {
          'skos:prefLabel': row.text,
          'baraza:owner': row.owner,
          'baraza:due': row.due,
          'baraza:state': row.state,
          'baraza:carriesOut':
            row.recommendation === null ? null : link('recommendation', row.recommendation),
        }),
      ),
    ],
  };
}

function matrixNodes(
  content: FrameworkContent,
  matrix: FrameworkContent['matrices'][number],
): readonly JsonObject[] {
  const labels = new Map(
    [...matrix.rows, ...matrix.cols].map((heading) => [heading.id, headingLabel(content, heading)]),
  );
  return [
    said({ ...link('matrix', matrix.id), '@type': 'baraza:Matrix', 'skos:prefLabel': matrix.title }),
    ...matrix.cells.map((cell) =>
      node('cell', { ...cell, id: cellId(matrix.id, cell) }, 'baraza:Cell', {
        'baraza:matrix': link('matrix', matrix.id),
        'baraza:row': labels.get(cell.row) ?? '',
        'baraza:column': labels.get(cell.col) ?? '',
        // A list keeps the order, which several values alone would not.
        'baraza:items': cell.items.length === 0 ? null : { '@list': cell.items.map(wellFormed) },
      }),
    ),
  ];
}

type Row = { readonly id: string; readonly status: string; readonly from: Provenance };

function node(kind: string, { id, status, from }: Row, type: string, fields: JsonObject): JsonObject {
  return said({
    ...link(kind, id),
    '@type': type,
    ...fields,
    'baraza:status': status,
    'prov:wasDerivedFrom': (['statements', 'ballots', 'inputs', 'evidence', 'comments'] as const).flatMap(
      (list) => from[list].map((source) => link(list, source)),
    ),
    'baraza:basis': from.other?.basis ?? null,
    'baraza:locator': from.other?.locator ?? null,
  });
}

function link(kind: string, id: string): { readonly '@id': string } {
  return { '@id': `#${kind}/${encodeURIComponent(id.toWellFormed())}` };
}

/** A tag that readers would refuse is left out, and with it what language the words are in. */
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu;

function translated(
  translations: FrameworkContent['glossary'][number]['translations'],
  what: 'term' | 'definition',
): readonly Json[] {
  return Object.entries(translations)
    .filter(([, words]) => words[what] !== '')
    .map(([language, words]) =>
      languageTag.test(language)
        ? { '@value': wellFormed(words[what]), '@language': language }
        : wellFormed(words[what]),
    );
}

/** Without what is not said: null, no words, no values. */
function said(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, saidIn(value)] as const)
      .filter(([, value]) => value !== null),
  );
}

function saidIn(value: Json | undefined): Json {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return wellFormed(value);
  if (!isList(value)) return value;
  const kept = value.map((each) => saidIn(each)).filter((each) => each !== null);
  return kept.length === 0 ? null : kept;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Half a sign, cut off somewhere, would make the whole file unreadable elsewhere. */
function wellFormed(text: string): string {
  return text.toWellFormed();
}
