import { parseSync } from 'oxc-parser';

/** A sentence that a source file can say, and the declaration at the top of the file in which it stands. */
export interface Sentence {
  /** With `{}` for each part that varies. */
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly within: string;
}

/** A declaration at the top of a file: what it names, and, for a command, who may send it. */
export interface Declaration {
  readonly name: string;
  readonly names: ReadonlySet<string>;
  readonly may: readonly string[];
}

export interface Said {
  readonly sentences: readonly Sentence[];
  /** What things that can be undone are called. */
  readonly labels: readonly Sentence[];
  readonly declarations: readonly Declaration[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Methods of a schema whose last argument is what they say about a value that does not fit. */
const checks = new Set(['min', 'max', 'length', 'regex', 'refine', 'nonempty']);
const sentence = /^(\p{Lu}[\p{Ll}\s]|“|\{\}).*\s.*([.?!]|\s\{\})$/su;

/** Functions that put the words that they are given into a sentence of their own: which argument, which sentence. */
const frames = new Map<string, readonly [number, (words: string) => string]>([
  ['need', [1, (what) => `${what} is not there any more. Please look again.`]],
  ['damaged', [1, (what) => `This consultation file is damaged: ${what}.`]],
]);

/**
 * What a file can say to a person: each literal and template that reads as a sentence, in all its variants.
 *
 * `where`: in a file of commands every sentence is for people; a method also writes reports, so there only what its
 * schemas say about an answer or a rule counts. Notes for the log and errors for programmers do not.
 */
export function saidIn(file: string, source: string, where: 'everywhere' | 'checks'): Said {
  const parsed = parseSync(file, source);
  const [broken] = parsed.errors;
  if (broken !== undefined) throw new Error(`${file} does not parse: ${broken.message}`);
  const sentences: Sentence[] = [];
  const labels: Sentence[] = [];
  const declarations: Declaration[] = [];
  const named = listsIn(parsed.program as unknown as Node);
  for (const statement of listOf((parsed.program as unknown as Node)['body'])) {
    const names = new Set<string>();
    const may: string[] = [];
    const name = nameOf(statement);
    const chosen = choicesIn(statement);
    const found = (node: Node, text: string): Sentence => ({
      text,
      file,
      line: source.slice(0, node.start).split('\n').length,
      within: name,
    });
    walk(statement, where === 'everywhere', (node, counts) => {
      for (const used of usedBy(node)) names.add(used);
      if (node.type === 'Property' && keyOf(node) === 'may') may.push(...rightsIn(node['value'], named));
      if (node.type === 'CallExpression' && calls(node) === 'undoable') {
        for (const text of variants(listOf(node['arguments'])[1], chosen)) labels.push(found(node, text));
      }
      const frame = node.type === 'CallExpression' ? frames.get(calls(node)) : undefined;
      if (frame !== undefined) {
        const [at, whole] = frame;
        for (const text of variants(listOf(node['arguments'])[at], chosen))
          sentences.push(found(node, whole(text)));
      }
      if (!counts || (node.type !== 'Literal' && node.type !== 'TemplateLiteral')) return;
      for (const text of variants(node, chosen)) if (sentence.test(text)) sentences.push(found(node, text));
    });
    declarations.push({ name, names, may });
  }
  return { sentences, labels, declarations };
}

/** Lists of words at the top of a file, by name: several commands share one list of who may send them. */
function listsIn(program: Node): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const statement of listOf(program['body'])) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of listOf(statement['declarations'])) {
      if (isNode(id) && isNode(init) && init.type === 'ArrayExpression') {
        lists.set(String(id['name']), wordsIn(init));
      }
    }
  }
  return lists;
}

function rightsIn(value: unknown, named: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (!isNode(value) || value.type !== 'Identifier') return wordsIn(value);
  return named.get(String(value['name'])) ?? [];
}

/** Constants that are one of several texts, by name. */
type Choices = ReadonlyMap<string, readonly string[]>;

const none: Choices = new Map();

function choicesIn(statement: Node): Choices {
  const choices = new Map<string, readonly string[]>();
  walk(statement, false, (node) => {
    if (node.type !== 'VariableDeclarator' || !isNode(node['init']) || !isNode(node['id'])) return;
    if (node['init'].type !== 'ConditionalExpression') return;
    const texts = variants(node['init'], none);
    if (texts.length > 1) choices.set(String(node['id']['name']), texts);
  });
  return choices;
}

/** The texts that an expression can be; parts that vary become `{}`, except choices between fixed words. */
function variants(expression: unknown, choices: Choices): readonly string[] {
  if (!isNode(expression)) return [];
  switch (expression.type) {
    case 'Literal':
      return typeof expression['value'] === 'string' ? [expression['value']] : [];
    case 'Identifier':
      return choices.get(String(expression['name'])) ?? [];
    case 'ConditionalExpression':
      return [expression['consequent'], expression['alternate']].flatMap((part) => variants(part, choices));
    case 'TemplateLiteral':
      return spelled(expression, choices);
    default:
      return [];
  }
}

function spelled(template: Node, choices: Choices): readonly string[] {
  const parts = listOf(template['expressions']).map((part) => {
    const texts = variants(part, choices);
    return texts.length === 0 ? ['{}'] : texts;
  });
  let texts: readonly string[] = [''];
  for (const [at, quasi] of listOf(template['quasis']).entries()) {
    const { cooked } = quasi['value'] as { readonly cooked: string };
    const before = at === 0 ? [''] : (parts[at - 1] ?? ['{}']);
    texts = texts.flatMap((text) => before.map((part) => text + part + cooked));
  }
  return texts;
}

function walk(value: unknown, counts: boolean, visit: (node: Node, counts: boolean) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, counts, visit);
    return;
  }
  if (!isNode(value)) return;
  visit(value, counts);
  if (value.type === 'TemplateLiteral') {
    walk(value['expressions'], false, visit);
    return;
  }
  const isForNobody =
    ['note', 'bug', 'quietly'].includes(calls(value)) ||
    (value.type === 'NewExpression' && calls(value) === 'Error') ||
    // Why something was done, as the record keeps it.
    (value.type === 'Property' && keyOf(value) === 'reason');
  const isCheck =
    (value.type === 'Property' && ['error', 'message'].includes(keyOf(value))) ||
    (value.type === 'CallExpression' && checks.has(calls(value)));
  const inside = isForNobody ? false : counts || isCheck;
  for (const child of Object.values(value)) walk(child, inside, visit);
}

/** The names that a node speaks of: its children's where they are no mere keys of an object. */
function usedBy(node: Node): readonly string[] {
  const named = Object.entries(node).filter(
    ([part]) => part !== 'key' && !(part === 'property' && node['computed'] !== true),
  );
  return named.flatMap(([, child]) =>
    [child]
      .flat()
      .flatMap((item) => (isNode(item) && item.type === 'Identifier' ? [String(item['name'])] : [])),
  );
}

/** The name of the function or method that is called, '' for anything else. */
function calls(node: Node): string {
  const callee = node['callee'];
  if (!isNode(callee)) return '';
  const named = callee.type === 'MemberExpression' ? callee['property'] : callee;
  return isNode(named) ? String(named['name']) : '';
}

function keyOf(property: Node): string {
  const key = property['key'];
  return isNode(key) ? String(key['name'] ?? key['value']) : '';
}

function nameOf(statement: Node): string {
  const declared = isNode(statement['declaration']) ? statement['declaration'] : statement;
  const named = listOf(declared['declarations'])[0] ?? declared;
  return isNode(named['id']) ? String(named['id']['name']) : '';
}

function wordsIn(array: unknown): readonly string[] {
  return isNode(array) ? listOf(array['elements']).flatMap((item) => variants(item, none)) : [];
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
