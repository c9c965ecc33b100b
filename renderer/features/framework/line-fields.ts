import type { FrameworkPart } from '../../../shared/domain/model/framework.ts';
import { type LineKind, nothing } from '../../../shared/framework/lines.ts';
import type { JsonObject } from '../../../shared/util/json.ts';

/** The parts whose lines are written in a form, with what their lines are called. */
export const writtenParts = {
  elements: 'element',
  recommendations: 'recommendation',
  principles: 'principle',
  glossary: 'term',
  indicators: 'indicator',
  actions: 'action',
} as const satisfies { readonly [part in FrameworkPart]?: LineKind };

export type WrittenPart = keyof typeof writtenParts;

/** One field of a form. The first of a line names it. */
export type Field = {
  readonly name: FieldName;
  readonly kind: 'line' | 'words' | 'choice';
  readonly choices?: readonly string[];
  /** Kept as null where nothing was written. */
  readonly isMaybe?: true;
};

type FieldName =
  | 'label'
  | 'kind'
  | 'description'
  | 'text'
  | 'form'
  | 'strength'
  | 'rationale'
  | 'term'
  | 'definition'
  | 'name'
  | 'numerator'
  | 'denominator'
  | 'source'
  | 'frequency'
  | 'baseline'
  | 'target'
  | 'owner'
  | 'due'
  | 'state';

/** Kinds of elements that drawings know; any other word may be written too. */
const elementKinds = [
  'goal',
  'level',
  'context',
  'learning-type',
  'function',
  'enabler',
  'actor',
  'input',
  'activity',
  'output',
  'outcome',
  'impact',
  'assumption',
  'aim',
  'primary-driver',
  'secondary-driver',
  'change-idea',
  'element',
] as const;

export const fieldsOf: { readonly [part in WrittenPart]: readonly Field[] } = {
  elements: [
    { name: 'label', kind: 'line' },
    { name: 'kind', kind: 'choice', choices: elementKinds },
    { name: 'description', kind: 'words' },
  ],
  recommendations: [
    { name: 'text', kind: 'words' },
    {
      name: 'form',
      kind: 'choice',
      choices: ['recommendation', 'good-practice', 'research-need', 'area-of-disagreement'],
    },
    { name: 'strength', kind: 'line' },
    { name: 'rationale', kind: 'words' },
  ],
  principles: [{ name: 'text', kind: 'words' }],
  glossary: [
    { name: 'term', kind: 'line' },
    { name: 'definition', kind: 'words' },
  ],
  indicators: [
    { name: 'name', kind: 'line' },
    { name: 'numerator', kind: 'line' },
    { name: 'denominator', kind: 'line', isMaybe: true },
    { name: 'source', kind: 'line' },
    { name: 'frequency', kind: 'line' },
    { name: 'baseline', kind: 'line', isMaybe: true },
    { name: 'target', kind: 'line', isMaybe: true },
  ],
  actions: [
    { name: 'text', kind: 'words' },
    { name: 'owner', kind: 'line' },
    { name: 'due', kind: 'line' },
    { name: 'state', kind: 'choice', choices: ['open', 'under-way', 'done', 'dropped'] },
  ],
};

const firstValues: { readonly [part in WrittenPart]: JsonObject } = {
  elements: { kind: 'element', label: '', description: '', level: null, standing: null },
  recommendations: {
    form: 'recommendation',
    text: '',
    strength: '',
    certainty: '',
    addressees: [],
    rationale: '',
    judgements: {},
  },
  principles: { text: '' },
  glossary: { term: '', definition: '', translations: {}, active: true },
  indicators: {
    name: '',
    level: null,
    type: '',
    numerator: '',
    denominator: null,
    source: '',
    frequency: '',
    baseline: null,
    target: null,
    elements: [],
  },
  actions: { text: '', owner: '', due: '', state: 'open', recommendation: null },
};

/** Where the words that a line is made from go: what names a line is short, and is written anew. */
const takesWords: { readonly [part in WrittenPart]: FieldName } = {
  elements: 'description',
  recommendations: 'text',
  principles: 'text',
  glossary: 'definition',
  indicators: 'numerator',
  actions: 'text',
};

/** What a line is made from: its words, a name where there is a short one, and what it then rests on. */
export type MadeFrom = {
  readonly name: string;
  readonly text: string;
  readonly statements: readonly string[];
  readonly inputs: readonly string[];
};

/** A new line, with the words and the sources that it is made from. */
export function newRow(
  part: WrittenPart,
  id: string,
  { name, text, statements, inputs }: MadeFrom,
): JsonObject {
  const [first] = fieldsOf[part];
  const words = takesWords[part];
  return {
    ...firstValues[part],
    ...(first === undefined ? {} : { [first.name]: name }),
    // A theme has a name only: where there is one field, it takes that.
    ...(text === '' ? {} : { [words]: text }),
    id,
    status: 'draft',
    editorial: null,
    from: { ...nothing, statements, inputs },
  };
}
