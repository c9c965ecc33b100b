import type { Json, JsonObject } from '../../util/json.ts';
import { blankLines, type Field, type SheetName } from './fields.ts';

/** A line with what its row says: of one that was there, the rest stays. */
export function lineOf(
  name: SheetName,
  was: JsonObject | null,
  key: string,
  values: ReadonlyMap<Field, Json>,
): JsonObject {
  let line: JsonObject = was ?? { id: key, ...blankLines[name] };
  for (const [field, value] of values) {
    if (field.kind.type === 'id' && was === null) {
      if (value !== '') line = { ...line, id: value };
    } else {
      line = withValue(line, field.path, value);
    }
  }
  if (name === 'cells') {
    const [matrix, row, column] = JSON.parse(key) as readonly [string, string, string];
    const { id: _id, ...rest } = line;
    line = { ...rest, matrix, row, column };
  }
  return whole(line);
}

function withValue(line: JsonObject, path: readonly string[], value: Json): JsonObject {
  const [step = '', ...rest] = path;
  if (rest.length === 0) return { ...line, [step]: value };
  const inner = line[step];
  const held =
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as JsonObject) : {};
  return { ...line, [step]: withValue(held, rest, value) };
}

/** What is made of two columns is there with both of them, or not at all. */
function whole(line: JsonObject): JsonObject {
  let made = line;
  const standing = made['standing'] as JsonObject | null | undefined;
  if (standing !== undefined && standing !== null) {
    const isWhole = typeof standing['influence'] === 'number' && typeof standing['interest'] === 'number';
    if (!isWhole) made = { ...made, standing: null };
  }
  const from = made['from'] as JsonObject | undefined;
  const other = from?.['other'] as JsonObject | null | undefined;
  if (from !== undefined && other !== undefined && other !== null) {
    const { basis = '', locator = '' } = other;
    const kept = basis === '' && locator === '' ? null : { basis, locator };
    made = { ...made, from: { ...from, other: kept } };
  }
  const translations = made['translations'] as JsonObject | undefined;
  if (translations !== undefined) {
    const kept = Object.entries(translations).flatMap(([language, said]) => {
      const { term = '', definition = '' } = said as JsonObject;
      return term === '' && definition === '' ? [] : [[language, { term, definition }] as const];
    });
    made = { ...made, translations: Object.fromEntries(kept) };
  }
  return made;
}
