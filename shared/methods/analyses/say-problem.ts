import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Letters of one sentence. */
const LONGEST = 300;

/**
 * The first problem of an input in one sentence: where it stands, and what is wrong there.
 *
 * Of several accepted shapes the one that fits best speaks: whose problem lies deepest, and rather a wrong value than a
 * wrong kind.
 */
export function sayProblem(issues: readonly Issue[], input: unknown): string {
  return onOneLine(problemIn(issues, input));
}

/** Names in an input may hold line breaks, and be as long as anybody likes. */
function onOneLine(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function problemIn(issues: readonly Issue[], input: unknown): string {
  const [first] = issues;
  if (first === undefined) return 'the input does not fit';
  const issue = telling(first);
  const where = issue.path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`))
    .join('');
  if (issue.code === 'invalid_type' && isAbsent(input, issue.path)) return `${where} is missing`;
  return where === '' ? problemOf(issue) : `${where}: ${problemOf(issue)}`;
}

/** What a schema's author wrote stays as it is; the library's own words become plainer ones. */
function problemOf(issue: Issue): string {
  const isOwn = !/^(Invalid|Too |Unrecognized)/u.test(issue.message);
  if (isOwn) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_big':
      if (issue.origin === 'array') return `is too long: at most ${issue.maximum} can be handled`;
      return issue.origin === 'string'
        ? `is too long: at most ${issue.maximum} letters`
        : `must be ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `is too short: at least ${issue.minimum}`
        : `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'unrecognized_keys':
      return `there is no “${issue.keys[0] ?? ''}” in it`;
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  }
}

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

function telling(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return issue;
  const inner = issue.errors.flatMap((branch) =>
    branch.slice(0, 1).map((each) => {
      const told = telling(each);
      return { ...told, path: [...issue.path, ...told.path] };
    }),
  );
  const weight = (each: Issue) => 2 * each.path.length + (each.code === 'invalid_type' ? 0 : 1);
  return inner.reduce<Issue>((best, each) => (weight(each) > weight(best) ? each : best), inner[0] ?? issue);
}

function isAbsent(input: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = input;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return true;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at === undefined;
}
