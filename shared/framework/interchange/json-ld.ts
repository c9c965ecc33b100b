import type { FrameworkContent, Provenance } from '../../domain/model/framework.ts';
import type { JsonObject } from '../../util/json.ts';

/**
 * A framework as JSON-LD: concepts in SKOS, where they come from in PROV-O, everything else under our own names.
 *
 * SKOS: W3C Recommendation 2009-08-18; PROV-O: W3C Recommendation 2013-04-30. Ids are relative to the document.
 */
export function toJsonLd(content: FrameworkContent): JsonObject {
  const concept = (kind: string, id: string): string => `#${kind}/${encodeURIComponent(id)}`;
  const derived = (from: Provenance): readonly JsonObject[] =>
    (['statements', 'ballots', 'inputs', 'evidence'] as const).flatMap((list) =>
      from[list].map((id) => ({ '@id': concept(list, id) })),
    );
  return {
    '@context': {
      skos: 'http://www.w3.org/2004/02/skos/core#',
      prov: 'http://www.w3.org/ns/prov#',
      baraza: 'urn:baraza:framework:',
    },
    '@graph': [
      ...content.elements.map((row) => ({
        '@id': concept('element', row.id),
        '@type': 'skos:Concept',
        'skos:prefLabel': row.label,
        'skos:definition': row.description,
        'baraza:kind': row.kind,
        'baraza:level': row.level,
        'baraza:status': row.status,
        'prov:wasDerivedFrom': derived(row.from),
      })),
      ...content.relations.map((row) => ({
        '@id': concept('relation', row.id),
        '@type': 'baraza:Relation',
        'baraza:source': { '@id': concept('element', row.source) },
        'baraza:target': { '@id': concept('element', row.target) },
        'baraza:type': row.type,
        'skos:prefLabel': row.label,
        'baraza:directed': row.directed,
        'prov:wasDerivedFrom': derived(row.from),
      })),
      ...content.glossary.map((row) => ({
        '@id': concept('term', row.id),
        '@type': 'skos:Concept',
        'skos:prefLabel': row.term,
        'skos:definition': row.definition,
        'baraza:status': row.status,
        'prov:wasDerivedFrom': derived(row.from),
      })),
      ...content.principles.map((row) => ({
        '@id': concept('principle', row.id),
        '@type': 'baraza:Principle',
        'skos:prefLabel': row.text,
        'prov:wasDerivedFrom': derived(row.from),
      })),
      ...content.recommendations.map((row) => ({
        '@id': concept('recommendation', row.id),
        '@type': 'baraza:Recommendation',
        'skos:prefLabel': row.text,
        'baraza:form': row.form,
        'baraza:strength': row.strength,
        'baraza:addressees': row.addressees,
        'baraza:status': row.status,
        'prov:wasDerivedFrom': derived(row.from),
      })),
      ...content.indicators.map((row) => ({
        '@id': concept('indicator', row.id),
        '@type': 'baraza:Indicator',
        'skos:prefLabel': row.name,
        'baraza:numerator': row.numerator,
        'baraza:denominator': row.denominator,
        'baraza:measures': row.elements.map((id) => ({ '@id': concept('element', id) })),
      })),
    ],
  };
}
