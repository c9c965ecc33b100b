import fc from 'fast-check';
import type { FrameworkContent, Provenance } from '../../shared/domain/model/framework.ts';
import { linesOf } from '../../shared/framework/lines.ts';
import { emptyFramework } from '../../shared/framework/empty.ts';

/** Words as people write them, breaks, quotes, formulas and other scripts included; never blank alone. */
const words = fc
  .string({
    unit: fc.constantFrom(...'aeé ß"\'=+-;,\n\\ مرحبا質😀1<&>'.split(/(?:)/u)),
    minLength: 1,
    maxLength: 24,
  })
  .map((text) => text.trim().toWellFormed())
  .filter((text) => text !== '');
const maybe = fc.option(words, { nil: null });
const said = fc.oneof(words, fc.constant(''));
const list = fc.array(words, { maxLength: 3 });
const status = fc.constantFrom(
  'draft',
  'agreed',
  'adopted',
  'no-consensus',
  'not-adopted',
  'from-source' as const,
);
const idsAmong = (letter: string) =>
  fc.uniqueArray(
    fc.nat({ max: 9 }).map((at) => `${letter}${at}`),
    { maxLength: 3 },
  );
const from: fc.Arbitrary<Provenance> = fc.record({
  statements: idsAmong('st'),
  ballots: idsAmong('ba'),
  inputs: idsAmong('in'),
  evidence: idsAmong('ev'),
  comments: idsAmong('co'),
  other: fc.option(fc.record({ basis: words, locator: said }), { nil: null }),
});
const rest = { status, from, editorial: maybe };
const step = fc.integer({ min: 1, max: 5 });
/** Lists whose ids are unlike one another, and no other list's. */
const rows = <Row>(letter: string, row: fc.Arbitrary<Row>, maxLength = 4) =>
  fc.array(row, { maxLength }).map((list_) => list_.map((each, at) => ({ id: `${letter}${at}`, ...each })));

const heading = fc.record({ element: fc.constant(null), label: words });
const matrix = fc
  .record({
    title: words,
    kind: said,
    rowAxis: said,
    colAxis: said,
    rows: rows('r', heading, 3),
    cols: rows('c', heading, 3),
  })
  .chain((shape) => {
    const places = shape.rows.flatMap((row) => shape.cols.map((col) => ({ row: row.id, col: col.id })));
    return fc
      .tuple(...places.map(() => fc.record({ ...rest, items: list, emptyOnPurpose: fc.boolean() })))
      .map((cells) => ({ ...shape, cells: cells.map((cell, at) => ({ ...places[at]!, ...cell })) }));
  });

/** Any framework that hangs together, without drawings. */
export const frameworkArbitrary: fc.Arbitrary<FrameworkContent> = fc
  .record({
    elements: rows(
      'E',
      fc.record({
        kind: words,
        label: words,
        description: said,
        level: maybe,
        standing: fc.option(fc.record({ influence: step, interest: step }), { nil: null }),
        ...rest,
      }),
    ),
    matrices: rows('M', matrix, 2),
    glossary: rows(
      'T',
      fc.record({
        term: words,
        definition: said,
        translations: fc
          .uniqueArray(fc.constantFrom('fr', 'ar', 'pt-BR'), { maxLength: 2 })
          .chain((languages) =>
            fc
              .tuple(...languages.map(() => fc.record({ term: words, definition: said })))
              .map((texts) => Object.fromEntries(languages.map((language, at) => [language, texts[at]!]))),
          ),
        active: fc.boolean(),
        ...rest,
      }),
    ),
    principles: rows('P', fc.record({ text: words, ...rest })),
    recommendations: rows(
      'R',
      fc.record({
        form: fc.constantFrom(
          'recommendation',
          'good-practice',
          'research-need',
          'area-of-disagreement' as const,
        ),
        text: words,
        strength: said,
        certainty: said,
        addressees: list,
        rationale: said,
        judgements: fc.record({
          benefitHarm: maybe,
          rightsAcceptability: maybe,
          equity: maybe,
          societal: maybe,
          finance: maybe,
          feasibility: maybe,
          evidenceQuality: maybe,
        }),
        ...rest,
      }),
    ),
  })
  .chain((lists) => {
    const elements = lists.elements.map(({ id }) => id);
    const oneOf = elements.length === 0 ? null : fc.constantFrom(...elements);
    return fc
      .record({
        relations:
          oneOf === null
            ? fc.constant([])
            : rows(
                'L',
                fc.record({
                  source: oneOf,
                  type: words,
                  target: oneOf,
                  label: said,
                  directed: fc.boolean(),
                  strength: fc.constantFrom('strong', 'weak', null),
                  ...rest,
                }),
              ),
        indicators: rows(
          'I',
          fc.record({
            name: words,
            level: maybe,
            type: said,
            numerator: said,
            denominator: maybe,
            source: said,
            frequency: said,
            baseline: maybe,
            target: maybe,
            elements: oneOf === null ? fc.constant([]) : fc.uniqueArray(oneOf, { maxLength: 3 }),
            ...rest,
          }),
        ),
        actions: rows(
          'A',
          fc.record({
            text: words,
            owner: said,
            due: said,
            state: fc.constantFrom('open', 'under-way', 'done', 'dropped' as const),
            recommendation:
              lists.recommendations.length === 0
                ? fc.constant(null)
                : fc.constantFrom(null, ...lists.recommendations.map(({ id }) => id)),
            ...rest,
          }),
        ),
      })
      .map((more): FrameworkContent => ({ ...emptyFramework, ...lists, ...more }));
  });

/** Every entry of the record that a framework names, under a name of its own. */
export function sourcesOfAll(content: FrameworkContent) {
  const of = (list_: 'statements' | 'ballots' | 'inputs' | 'evidence' | 'comments') =>
    [...new Set(linesOf(content).flatMap(({ from: rests }) => rests?.[list_] ?? []))].map((id) => ({
      id,
      name: `${list_} ${id}`,
    }));
  return {
    statements: of('statements'),
    ballots: of('ballots'),
    inputs: of('inputs'),
    evidence: of('evidence'),
    comments: of('comments'),
  };
}
