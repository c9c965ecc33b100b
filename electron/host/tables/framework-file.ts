import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { frameworkContent } from '../../../shared/framework/schema.ts';
import { sayProblem } from '../../../shared/methods/analyses/say-problem.ts';
import { canonicalJson } from '../../../shared/util/canonical-json.ts';
import type { Json, JsonObject } from '../../../shared/util/json.ts';
import type { WholeChange } from '../../../shared/contract/files.ts';
import { FileRefusal } from '../files/answers.ts';

/** What a framework from a file would change; it stands in the place of the draft. */
export type FileRead = {
  readonly content: FrameworkContent;
  readonly added: readonly WholeChange[];
  readonly changed: readonly WholeChange[];
  readonly removed: readonly WholeChange[];
  readonly same: number;
};

const lists = [
  'elements',
  'relations',
  'matrices',
  'diagrams',
  'glossary',
  'principles',
  'recommendations',
  'indicators',
  'actions',
] as const;

/**
 * A framework that was saved as JSON, beside the draft. Throws `FileRefusal` for what is none: a file that names no list
 * of a framework would empty the draft.
 */
export function readFrameworkFile(before: FrameworkContent, bytes: Uint8Array): FileRead {
  const found = parsed(bytes);
  if (
    typeof found !== 'object' ||
    found === null ||
    !lists.some((name) => name in found && Array.isArray((found as Record<string, unknown>)[name]))
  )
    throw new FileRefusal(
      'bad-input',
      'This file holds no framework. Choose one that was saved as JSON here.',
    );
  const read = frameworkContent.safeParse(found);
  if (!read.success) {
    throw new FileRefusal(
      'bad-input',
      `This framework cannot be read. ${sayProblem(read.error.issues, found)}`,
    );
  }
  const content = read.data;
  const added: WholeChange[] = [];
  const changed: WholeChange[] = [];
  const removed: WholeChange[] = [];
  let same = 0;
  for (const part of lists) {
    const was = new Map(before[part].map((line) => [line.id, line]));
    const ids = new Set(content[part].map(({ id }) => id));
    for (const [at, line] of content[part].entries()) {
      const change = { sheet: part, row: at + 1, label: labelOf(content, line) };
      const old = was.get(line.id);
      if (old === undefined) added.push(change);
      else if (canonicalJson(old) === canonicalJson(line)) same += 1;
      else changed.push(change);
    }
    for (const [at, line] of before[part].entries()) {
      if (!ids.has(line.id)) removed.push({ sheet: part, row: at + 1, label: labelOf(before, line) });
    }
  }
  return { content, added, changed, removed, same };
}

function parsed(bytes: Uint8Array): Json {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
  } catch {
    // Cut off, in another alphabet, or something else altogether.
    throw new FileRefusal('bad-input', 'This is no JSON file. Nothing was changed.');
  }
}

type Line = FrameworkContent[(typeof lists)[number]][number];

/** The words of a line, or its id where it has none. */
function labelOf(content: FrameworkContent, line: Line): string {
  const label = (id: string | null): string =>
    content.elements.find((each) => each.id === id)?.label ?? id ?? '';
  if ('source' in line) return [label(line.source), label(line.target)].join(' → ');
  const said = line as unknown as JsonObject;
  for (const name of ['label', 'title', 'term', 'name', 'text']) {
    const words = said[name];
    if (typeof words === 'string' && words !== '') return words;
  }
  return line.id;
}
