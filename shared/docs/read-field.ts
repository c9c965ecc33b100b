import { judgementNames } from '../domain/model/judgement-names.ts';
import * as Y from 'yjs';
import type { DiagramSpec, Provenance } from '../domain/model/framework.ts';
import { type FieldKind, isFrameworkId } from './framework-shape.ts';
import { readSpec } from './read-spec.ts';

/** Longest text of a framework, in characters, and most entries of a list; as `shared/framework/schema.ts` has them. */
const longestText = 4000;
export const mostEntries = 2000;

/** A field as it reads; `isOdd`: something stood there that is no such field, or too much of it. */
export type ReadField = { readonly value: unknown; readonly isOdd: boolean };

/**
 * Reads one field of a row, whatever a peer wrote there. Never throws.
 *
 * What is missing or cannot be read reads as what a new line has there.
 */
export function readField(kind: FieldKind, raw: unknown): ReadField {
  if (raw === undefined) return { value: blank(kind), isOdd: false };
  return readAs(kind, raw) ?? { value: blank(kind), isOdd: true };
}

function readAs(kind: FieldKind, raw: unknown): ReadField | undefined {
  switch (kind) {
    case 'words':
    case 'text':
      return textOrNone(raw);
    case 'lines': {
      const text = textOrNone(raw, longestText * 10);
      return text === undefined ? undefined : { value: itemsOf(String(text.value)), isOdd: text.isOdd };
    }
    case 'maybe':
      return raw === null ? fine(null) : textOrNone(raw);
    case 'maybeId':
      return raw === null || isFrameworkId(raw) ? fine(raw) : undefined;
    case 'id':
      return isFrameworkId(raw) ? fine(raw) : undefined;
    case 'yes':
    case 'no':
      return typeof raw === 'boolean' ? fine(raw) : undefined;
    case 'status':
    case 'form':
    case 'state':
      return choices[kind].includes(raw as string) ? fine(raw) : undefined;
    case 'strength':
      return raw === null || raw === 'strong' || raw === 'weak' ? fine(raw) : undefined;
    case 'texts':
      return listOf(raw, (each) => (typeof each === 'string' ? shortened(each) : undefined));
    case 'ids':
      return listOf(raw, (each) => (isFrameworkId(each) ? each : undefined));
    case 'sources':
      return readSources(raw);
    case 'standing':
      return raw === null ? fine(null) : readStanding(raw);
    case 'translations':
      return isObject(raw) ? readTranslations(raw) : undefined;
    case 'judgements':
      return isObject(raw) ? fine(judgementsIn(raw)) : undefined;
    case 'agreedAs':
      return readAgreed(raw);
    case 'spec': {
      const spec: DiagramSpec | null = readSpec(raw);
      return spec === null ? undefined : fine(spec);
    }
  }
}

const choices = {
  status: ['draft', 'agreed', 'adopted', 'no-consensus', 'not-adopted', 'parked', 'from-source'],
  form: ['recommendation', 'good-practice', 'research-need', 'area-of-disagreement'],
  state: ['open', 'under-way', 'done', 'dropped'],
} as const satisfies { readonly [kind: string]: readonly string[] } as {
  readonly [kind in 'status' | 'form' | 'state']: readonly string[];
};

function blank(kind: FieldKind): unknown {
  switch (kind) {
    case 'words':
    case 'text':
    case 'id':
      return '';
    case 'yes':
      return true;
    case 'no':
      return false;
    case 'lines':
    case 'texts':
    case 'ids':
      return [];
    case 'status':
    case 'form':
    case 'state':
      return choices[kind][0];
    case 'translations':
      return {};
    case 'judgements':
      return judgementsIn({});
    case 'sources':
      return { statements: [], ballots: [], inputs: [], evidence: [], comments: [], other: null };
    case 'agreedAs':
      return undefined;
    case 'maybe':
    case 'maybeId':
    case 'strength':
    case 'standing':
    case 'spec':
      return null;
  }
}

function fine(value: unknown): ReadField {
  return { value, isOdd: false };
}

function textOrNone(raw: unknown, most = longestText): ReadField | undefined {
  const text = raw instanceof Y.Text ? plainOf(raw) : raw;
  if (typeof text !== 'string') return undefined;
  const value = shortened(text, most);
  return { value, isOdd: text.length > most };
}

/** The letters of a text; pictures and other things that a peer put into it are left out. */
function plainOf(text: Y.Text): string {
  const pieces = text.toDelta() as readonly { readonly insert: unknown }[];
  return pieces.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
}

function shortened(text: string, most = longestText): string {
  return (text.length > most ? text.slice(0, most) : text).toWellFormed();
}

/** An item a line; empty lines are none. */
function itemsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((item) => shortened(item.trim()))
    .filter((item) => item !== '')
    .slice(0, mostEntries);
}

function listOf(raw: unknown, read: (each: unknown) => string | undefined): ReadField | undefined {
  if (!Array.isArray(raw)) return undefined;
  const value = (raw as readonly unknown[]).slice(0, mostEntries).flatMap((each) => read(each) ?? []);
  return { value, isOdd: value.length < raw.length };
}

const sourceLists = ['statements', 'ballots', 'inputs', 'evidence', 'comments', 'decisions'] as const;
type SourceList = (typeof sourceLists)[number];

/** Keys are `list id`; their values say in which order they were added. */
function readSources(raw: unknown): ReadField | undefined {
  if (!(raw instanceof Y.Map)) return undefined;
  const found: { readonly list: SourceList; readonly id: string; readonly rank: number }[] = [];
  let other: Provenance['other'] = null;
  let isOdd = false;
  for (const [key, value] of raw as Y.Map<unknown>) {
    if (key === 'other') {
      other = readOther(value);
      isOdd ||= other === null && value !== null;
      continue;
    }
    const [list, ...rest] = key.split(' ');
    const id = rest.join(' ');
    const known = sourceLists.find((each) => each === list);
    if (known === undefined || !isFrameworkId(id)) isOdd = true;
    else found.push({ list: known, id, rank: typeof value === 'number' ? value : 0 });
  }
  found.sort((one, two) => one.rank - two.rank || (one.id < two.id ? -1 : 1));
  const of = (wanted: SourceList): readonly string[] =>
    found.flatMap(({ list, id }) => (list === wanted ? [id] : [])).slice(0, mostEntries);
  const decisions = of('decisions');
  const value: Provenance = {
    statements: of('statements'),
    ballots: of('ballots'),
    inputs: of('inputs'),
    evidence: of('evidence'),
    comments: of('comments'),
    other,
    ...(decisions.length === 0 ? {} : { decisions }),
  };
  return { value, isOdd };
}

function readOther(value: unknown): Provenance['other'] {
  if (!isObject(value)) return null;
  const { basis, locator } = value;
  if (typeof basis !== 'string') return null;
  return { basis: shortened(basis), locator: typeof locator === 'string' ? shortened(locator) : '' };
}

function readStanding(raw: unknown): ReadField | undefined {
  if (!isObject(raw)) return undefined;
  const { influence, interest } = raw;
  return isStep(influence) && isStep(interest) ? fine({ influence, interest }) : undefined;
}

function isStep(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
}

function readTranslations(raw: Readonly<Record<string, unknown>>): ReadField {
  let isOdd = false;
  const entries = Object.entries(raw).flatMap(([language, value]) => {
    const { term, definition } = isObject(value) ? value : {};
    if (typeof term === 'string' && typeof definition === 'string' && isFrameworkId(language))
      return [[language, { term: shortened(term), definition: shortened(definition) }] as const];
    isOdd = true;
    return [];
  });
  return { value: Object.fromEntries(entries), isOdd };
}

function judgementsIn(raw: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    judgementNames.map((name) => {
      const said = raw[name];
      return [name, typeof said === 'string' ? shortened(said) : null];
    }),
  );
}

function readAgreed(raw: unknown): ReadField | undefined {
  if (!isObject(raw) || !Array.isArray(raw['words']) || !isObject(raw['wordings'])) return undefined;
  const words = (raw['words'] as readonly unknown[]).slice(0, mostEntries);
  const wordings = Object.entries(raw['wordings']).filter(
    ([id, version]) => isFrameworkId(id) && Number.isSafeInteger(version),
  );
  return fine({
    words: words.map((each) => (typeof each === 'string' ? shortened(each) : '')),
    wordings: Object.fromEntries(wordings),
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Y.AbstractType)
  );
}
