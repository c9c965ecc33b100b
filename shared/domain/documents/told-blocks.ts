import type { Json, JsonObject } from '../../util/json.ts';
import type { TextBlock } from '../model/text-block.ts';

/** The version of the shapes (`shared/docs/shape.ts`) that is read and written here. */
export const toldShape = 1;

/** Nodes and marks that leave a file, with the attributes that they keep. Nothing else that a peer wrote does. */
const nodes: { readonly [type: string]: readonly string[] } = {
  paragraph: [],
  heading: ['level'],
  bulletList: [],
  orderedList: ['start'],
  listItem: [],
  blockquote: [],
  horizontalRule: [],
  table: [],
  tableRow: [],
  tableHeader: ['colspan', 'rowspan'],
  tableCell: ['colspan', 'rowspan'],
  image: ['hash', 'alt', 'width'],
  reference: ['kind', 'id'],
  hardBreak: [],
  text: [],
};
const marks: { readonly [type: string]: readonly string[] } = {
  bold: [],
  italic: [],
  underline: [],
  strike: [],
  link: ['href'],
  highlight: [],
};

const deepest = 60;
const addresses = /^(?:https?:\/\/|mailto:)\S+$/iu;

/**
 * What an adopted text says, in known nodes.
 *
 * Frozen documents hold whatever the pages of people wrote into them, and imported files whatever their writers did:
 * unknown nodes give way to their content, unknown attributes and addresses that a program could run are left out.
 * Never throws.
 */
export function toldBlocks(frozen: JsonObject): readonly TextBlock[] {
  return blocksFrom(frozen['blocks'], 0);
}

function blocksFrom(value: Json | undefined, depth: number): readonly TextBlock[] {
  if (depth > deepest) return [];
  return listIn(value).flatMap((each) => (isObject(each) ? blockFrom(each, depth) : []));
}

function blockFrom(value: JsonObject, depth: number): readonly TextBlock[] {
  const { type } = value;
  const content = blocksFrom(value['content'], depth + 1);
  const kept = typeof type === 'string' && Object.hasOwn(nodes, type) ? nodes[type] : undefined;
  if (typeof type !== 'string' || kept === undefined) return content;
  if (type === 'text') {
    const { text } = value;
    if (typeof text !== 'string' || text === '') return [];
    const worn = marksFrom(value['marks']);
    return [{ type, text, ...(worn.length === 0 ? {} : { marks: worn }) }];
  }
  const attrs = attributesFrom(value['attrs'], kept);
  return [
    {
      type,
      ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
      ...(content.length === 0 ? {} : { content }),
    },
  ];
}

function marksFrom(value: Json | undefined): NonNullable<TextBlock['marks']> {
  return listIn(value).flatMap((each) => {
    if (!isObject(each)) return [];
    const { type } = each;
    const kept = typeof type === 'string' && Object.hasOwn(marks, type) ? marks[type] : undefined;
    if (typeof type !== 'string' || kept === undefined) return [];
    const attrs = attributesFrom(each['attrs'], kept);
    if (type === 'link' && !isAddress(attrs['href'])) return [];
    return [{ type, ...(Object.keys(attrs).length === 0 ? {} : { attrs }) }];
  });
}

function isAddress(value: Json | undefined): boolean {
  return typeof value === 'string' && value.length <= 2000 && addresses.test(value);
}

function attributesFrom(value: Json | undefined, kept: readonly string[]): JsonObject {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    kept.flatMap((name): [string, Json][] => {
      const own = value[name];
      return typeof own === 'string' || typeof own === 'number' ? [[name, own]] : [];
    }),
  );
}

function listIn(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The same blocks with references to what `name` gives for them.
 *
 * Where it gives null the reference keeps its kind and loses its id.
 */
export function withReferences(
  blocks: readonly TextBlock[],
  name: (kind: string, id: string) => string | null,
): readonly TextBlock[] {
  return blocks.map((block): TextBlock => {
    if (block.type === 'reference') {
      const { kind, id } = block.attrs ?? {};
      const known = typeof kind === 'string' && typeof id === 'string' ? name(kind, id) : null;
      const said = typeof kind === 'string' && isKind(kind) ? { kind } : {};
      return { type: 'reference', attrs: { ...said, ...(known === null ? {} : { id: known }) } };
    }
    if (block.content === undefined) return block;
    return { ...block, content: withReferences(block.content, name) };
  });
}

function isKind(kind: string): boolean {
  return kind === 'statement' || kind === 'evidence' || kind === 'input';
}

/** The hashes of the pictures in a text, in their order, each once. */
export function picturesIn(blocks: readonly TextBlock[]): readonly string[] {
  const found = blocks.flatMap(({ type, attrs, content = [] }): readonly string[] => {
    const hash = type === 'image' ? attrs?.['hash'] : undefined;
    return [...(typeof hash === 'string' ? [hash] : []), ...picturesIn(content)];
  });
  return [...new Set(found)];
}
