import { z } from 'zod';

const text = z.string();
const maybe = text.nullable().default(null);
const ids = z.array(text).default([]);
const head = { id: text, title: text, note: text.default(''), basis: text.default('') };

const diagram = z.discriminatedUnion('type', [
  z.object({
    ...head,
    type: z.literal('nested_levels'),
    layers: ids,
    outside: ids,
    overlay: ids,
  }),
  z.object({ ...head, type: z.literal('layered'), layers: ids, edges: ids }),
  z.object({
    ...head,
    type: z.literal('cycle'),
    steps: ids,
    centre: maybe,
    direction: text.default('clockwise'),
  }),
  z.object({ ...head, type: z.literal('matrix'), matrix: text }),
  z.object({
    ...head,
    type: z.literal('theory_of_change'),
    stages: z.array(z.object({ id: text, elements: ids, text: ids, indicators: ids })),
    assumptions: ids,
  }),
  z.object({
    ...head,
    type: z.literal('driver_diagram'),
    nodes: z.array(z.object({ id: text, kind: text, text, indicator: maybe, statements: ids })),
    edges: z.array(z.object({ source: text, target: text, strength: z.enum(['strong', 'weak']) })),
  }),
  z.object({ ...head, type: z.literal('house'), roof: text, pillars: ids, floors: ids, foundation: ids }),
]);

export type SampleDiagram = z.infer<typeof diagram>;

/** The parts of the worked example's own format that make up its framework. */
export const samplePart = z.object({
  framework: z.object({
    elements: z.array(
      z.object({
        id: text,
        kind: text,
        label: text,
        description: text.default(''),
        level: maybe,
        statements: ids,
        basis: text,
      }),
    ),
    relations: z.array(
      z.object({
        id: text,
        source: text,
        type: text,
        target: text,
        label: text.default(''),
        directed: z.boolean(),
        statements: ids,
      }),
    ),
  }),
  matrices: z
    .array(
      z.object({
        id: text,
        title: text,
        kind: text,
        row_axis: text,
        col_axis: text,
        rows: ids,
        cols: ids,
        cells: z.array(
          z.object({
            row: text,
            col: text,
            items: ids,
            provenance: z.object({ basis: text, source_ref: maybe, locator: text.default('') }),
            statements: ids,
            status: text,
          }),
        ),
      }),
    )
    .default([]),
  diagrams: z.array(diagram).default([]),
  glossary: z
    .array(
      z.object({
        id: text,
        term: text,
        definition: text,
        definition_from: maybe,
        source_ref: maybe,
        status: text,
      }),
    )
    .default([]),
  principles: z.array(z.object({ id: text, text, statement: text })).default([]),
  recommendations: z
    .array(
      z.object({
        id: text,
        form: text,
        text,
        strength: text,
        certainty_of_support: text.default(''),
        addressed_to: ids,
        statements: ids,
        rationale: text.default(''),
        status: text,
        judgements: z.object({
          benefit_harm: maybe,
          rights_acceptability: maybe,
          equity: maybe,
          societal: maybe,
          finance: maybe,
          feasibility: maybe,
          quality_of_evidence: maybe,
        }),
      }),
    )
    .default([]),
  indicators: z
    .array(
      z.object({
        id: text,
        name: text,
        level: maybe,
        type: text,
        numerator: text.default(''),
        denominator: maybe,
        data_source: text.default(''),
        frequency: text.default(''),
        baseline: maybe,
        target: maybe,
        elements: ids,
        basis: text,
      }),
    )
    .default([]),
  actions: z
    .array(
      z.object({
        id: text,
        text,
        owner_role: text,
        due: text,
        from_recommendation: maybe,
        basis: text,
      }),
    )
    .default([]),
});
