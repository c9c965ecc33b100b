import { z } from 'zod';
import type { FrameworkContent } from '../domain/model/framework.ts';

/** More letters than this in one text are somebody's mistake; labels are held shorter by `validate.ts`. */
const longest = 4000;
/** More lines than this in one list are no framework any more. */
const most = 2000;

const id = z
  .string()
  .min(1)
  .max(120)
  // Rows are looked up by it in plain objects, whose prototype has members of its own.
  .refine((name) => !(name in Object.prototype), { error: 'This cannot be the id of anything.' });
const text = z.string().max(longest);
const said = text.default('');
const maybe = text.nullable().default(null);
const ids = z.array(id).max(most).default([]);
const list = <T extends z.ZodType>(row: T) => z.array(row).max(most).default([]);

const from = z
  .object({
    statements: ids,
    ballots: ids,
    inputs: ids,
    evidence: ids,
    comments: ids,
    other: z.object({ basis: text, locator: said }).nullable().default(null),
    decisions: z.array(id).max(most).exactOptional(),
  })
  .prefault({});
const status = z
  .enum(['draft', 'agreed', 'adopted', 'no-consensus', 'not-adopted', 'parked', 'from-source'])
  .default('draft');
/** `exactOptional`: a line whose words never changed has no such member, as it had none in earlier versions. */
const agreedAs = z
  .object({ words: z.array(text).max(most), wordings: z.record(z.string(), z.number().int()) })
  .exactOptional();
const unnamed = { status, from, editorial: maybe, agreedAs };
const line = { id, ...unnamed };

const step = z.number().int().min(1).max(5);

const element = z.object({
  ...line,
  kind: text.default('element'),
  label: text,
  description: said,
  level: maybe,
  standing: z.object({ influence: step, interest: step }).nullable().default(null),
});

const relation = z.object({
  ...line,
  source: id,
  type: text.default('relates-to'),
  target: id,
  label: said,
  directed: z.boolean().default(true),
  strength: z.enum(['strong', 'weak']).nullable().default(null),
});

const heading = z.object({ id, element: id.nullable().default(null), label: said });

/** One cell of a matrix. */
export const frameworkCell = z.object({
  ...unnamed,
  row: id,
  col: id,
  items: list(text),
  emptyOnPurpose: z.boolean().default(false),
});

const headingInWords = z.array(z.object({ id, label: text }));

/** A matrix as it was frozen when the room began to read it. */
export const frozenMatrixShape = z.object({
  title: text,
  rowAxis: said,
  colAxis: said,
  rows: headingInWords,
  cols: headingInWords,
  cells: z.array(
    z.object({
      id: z.string().min(1).max(400),
      row: id,
      col: id,
      items: z.array(text),
      emptyOnPurpose: z.boolean().default(false),
    }),
  ),
});

const matrix = z.object({
  id,
  title: text,
  kind: said,
  rowAxis: said,
  colAxis: said,
  rows: list(heading),
  cols: list(heading),
  cells: list(frameworkCell),
});

const term = z.object({
  ...line,
  term: text,
  definition: text,
  translations: z.record(z.string(), z.object({ term: text, definition: text })).default({}),
  active: z.boolean().default(true),
});

const judgements = z
  .object({
    benefitHarm: maybe,
    rightsAcceptability: maybe,
    equity: maybe,
    societal: maybe,
    finance: maybe,
    feasibility: maybe,
    evidenceQuality: maybe,
  })
  .prefault({});

const recommendation = z.object({
  ...line,
  form: z
    .enum(['recommendation', 'good-practice', 'research-need', 'area-of-disagreement'])
    .default('recommendation'),
  text,
  strength: said,
  certainty: said,
  addressees: list(text),
  rationale: said,
  judgements,
});

const indicator = z.object({
  ...line,
  name: text,
  level: maybe,
  type: said,
  numerator: said,
  denominator: maybe,
  source: said,
  frequency: said,
  baseline: maybe,
  target: maybe,
  elements: ids,
});

const principle = z.object({ ...line, text });

const action = z.object({
  ...line,
  text,
  owner: said,
  due: said,
  state: z.enum(['open', 'under-way', 'done', 'dropped']).default('open'),
  recommendation: id.nullable().default(null),
});

const spec = z.discriminatedUnion('type', [
  z.object({ type: z.literal('nested'), layers: ids, outside: ids, overlay: ids }),
  z.object({ type: z.literal('layers'), layers: ids, relations: ids }),
  z.object({
    type: z.literal('cycle'),
    steps: ids,
    centre: id.nullable().default(null),
    clockwise: z.boolean().default(true),
  }),
  z.object({ type: z.literal('matrix'), matrix: id }),
  z.object({
    type: z.literal('theory-of-change'),
    stages: list(z.object({ id, elements: ids, indicators: ids })),
    assumptions: ids,
    relations: ids,
  }),
  z.object({
    type: z.literal('drivers'),
    columns: list(z.array(id).max(most)),
    relations: ids,
    indicators: z.record(z.string(), id).default({}),
  }),
  z.object({ type: z.literal('house'), roof: id, pillars: ids, floors: ids, foundation: ids }),
  z.object({ type: z.literal('stakeholders'), actors: ids }),
  z.object({ type: z.literal('concepts'), elements: ids, relations: ids }),
]);

const away = z.number().min(-1000).max(1000);

/** The lists of a framework that hold single lines, with the shape of one line of each. */
export const frameworkLine = z.discriminatedUnion('part', [
  z.object({ part: z.literal('elements'), row: element }),
  z.object({ part: z.literal('relations'), row: relation }),
  z.object({ part: z.literal('glossary'), row: term }),
  z.object({ part: z.literal('principles'), row: principle }),
  z.object({ part: z.literal('recommendations'), row: recommendation }),
  z.object({ part: z.literal('indicators'), row: indicator }),
  z.object({ part: z.literal('actions'), row: action }),
]);

/** A whole framework, for what comes from a file, a template, an archive or a draft. */
export const frameworkContent: z.ZodType<FrameworkContent> = z.object({
  elements: list(element),
  relations: list(relation),
  matrices: list(matrix),
  diagrams: list(z.object({ id, title: said, note: said, spec })),
  glossary: list(term),
  principles: list(principle),
  recommendations: list(recommendation),
  indicators: list(indicator),
  actions: list(action),
  layout: z.record(z.string(), z.record(z.string(), z.object({ x: away, y: away }))).default({}),
});
