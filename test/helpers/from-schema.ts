import fc from 'fast-check';
import type { Json } from '../../shared/util/json.ts';

/** The part of JSON Schema that our inputs are written in. */
export type Schema = {
  readonly type?: string;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
};

const names = fc.constantFrom('A', 'B', 'C', 'D', '__proto__', 'constructor', 'été');
const words = fc.oneof(
  names,
  fc.constantFrom('A>B>C', 'B>A=C', 'C', '', ' ', '1/3', 'TY  - JOUR\nTI  - A title\nER  - \n', 'PMID- 1\n'),
  fc.string({ maxLength: 12 }),
);

/**
 * Inputs as a method's own schema describes them: small, and often at an edge.
 *
 * Lists are empty, of one, all alike or of equal rows more often than chance would make them, as it is there that a
 * statistic has no value. What a schema cannot say (rows of equal length, piles that share nothing) may still be broken.
 */
export function fromSchema(schema: Schema): fc.Arbitrary<Json> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(fromSchema));
  if (schema.allOf !== undefined)
    return fc.tuple(...schema.allOf.map(fromSchema)).map((parts) => Object.assign({}, ...parts) as Json);
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return words;
    case 'integer':
      return numberIn(schema, true);
    case 'number':
      return numberIn(schema, false);
    case 'array':
      return listIn(schema);
    case 'object':
      return objectIn(schema);
    default:
      throw new Error(`a schema of an unknown kind: ${JSON.stringify(schema).slice(0, 100)}`);
  }
}

function numberIn(schema: Schema, isWhole: boolean): fc.Arbitrary<number> {
  const low =
    schema.minimum ?? (schema.exclusiveMinimum === undefined ? -1e9 : schema.exclusiveMinimum + 1e-6);
  const high =
    schema.maximum ?? (schema.exclusiveMaximum === undefined ? 1e9 : schema.exclusiveMaximum - 1e-6);
  const within = (value: number): number => Math.min(high, Math.max(low, value));
  const small = fc.integer({ min: 0, max: 9 }).map(within);
  const edges = fc.constantFrom(low, high, within(0), within(1));
  const between = fc.constantFrom(0.5, 2.5, -1.5, 1e-9).map(within);
  const all = [
    { weight: 12, arbitrary: small },
    { weight: 1, arbitrary: edges },
    ...(isWhole ? [] : [{ weight: 2, arbitrary: between }]),
  ];
  return fc.oneof(...all);
}

function listIn({ prefixItems, items, minItems = 0 }: Schema): fc.Arbitrary<Json> {
  if (prefixItems !== undefined) return fc.tuple(...prefixItems.map(fromSchema));
  if (typeof items !== 'object') return fc.constant([]);
  const least = Math.min(minItems, 5);
  const free = fc.array(fromSchema(items), { minLength: least, maxLength: 5 });
  const alike = fc
    .tuple(fromSchema(items), fc.integer({ min: Math.max(least, 1), max: 5 }))
    .map(([one, times]) => Array.from({ length: times }, () => one));
  if (items.type !== 'array' || typeof items.items !== 'object') return fc.oneof(free, free, alike);
  return fc.oneof(free, alike, tableOf(items.items), squareOf(items.items));
}

/** Rows that are equally long. */
function tableOf(cell: Schema): fc.Arbitrary<Json> {
  return fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
    fc.array(fc.array(fromSchema(cell), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
}

/** As many columns as rows, and half of the time the same both ways with nothing on the diagonal. */
function squareOf(cell: Schema): fc.Arbitrary<Json> {
  const square = fc
    .integer({ min: 1, max: 6 })
    .chain((n) =>
      fc.array(fc.array(fromSchema(cell), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
    );
  return fc
    .tuple(square, fc.boolean())
    .map(([rows, isSame]) =>
      isSame
        ? rows.map((row, i) => row.map((_, j) => (i === j ? 0 : rows[Math.min(i, j)]![Math.max(i, j)]!)))
        : rows,
    );
}

function objectIn({ properties, required = [], additionalProperties }: Schema): fc.Arbitrary<Json> {
  if (properties === undefined) {
    if (typeof additionalProperties !== 'object') return fc.constant({});
    return fc.dictionary(names, fromSchema(additionalProperties), { maxKeys: 4 }) as fc.Arbitrary<Json>;
  }
  const each = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, fromSchema(one)]));
  return fc.record(each, { requiredKeys: [...required] }) as fc.Arbitrary<Json>;
}

/** Something of an input made wrong, somewhere within it: taken out, doubled, or another kind of thing. */
export function spoiled(input: Json): fc.Arbitrary<Json> {
  const places = placesIn(input);
  return fc
    .tuple(
      fc.constantFrom(...places),
      fc.constantFrom<Spoil>('out', 'twice', null, -1, 0, 0.5, 1e300, '', 'abstain', true, [], {}, [[]]),
    )
    .map(([place, spoil]) => changed(input, place, spoil));
}

/** What stands there instead; "out" and "twice" say to leave it out and to put it twice. */
type Spoil = Json;
type Place = readonly string[];

function placesIn(input: Json, at: Place = []): readonly Place[] {
  if (typeof input !== 'object' || input === null) return [at];
  return [at, ...Object.entries(input).flatMap(([key, each]) => placesIn(each as Json, [...at, key]))];
}

function changed(input: Json, [first, ...rest]: Place, spoil: Spoil): Json {
  if (first === undefined) return spoil === 'out' || spoil === 'twice' ? [input, input] : spoil;
  const own = (input as { readonly [key: string]: Json })[first] as Json;
  const isHere = rest.length === 0;
  if (Array.isArray(input)) {
    const at = Number(first);
    const instead = !isHere
      ? [changed(own, rest, spoil)]
      : spoil === 'out'
        ? []
        : spoil === 'twice'
          ? [own, own]
          : [spoil];
    return [...input.slice(0, at), ...instead, ...input.slice(at + 1)] as Json;
  }
  const others = Object.entries(input as object).filter(([key]) => key !== first);
  if (isHere && spoil === 'out') return Object.fromEntries(others) as Json;
  const instead = !isHere ? changed(own, rest, spoil) : spoil === 'twice' ? ([own, own] as Json) : spoil;
  return Object.fromEntries([...others, [first, instead]]) as Json;
}
