import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * The first problem of an input in one sentence: where it stands, and what is wrong there.
 *
 * Of several accepted shapes the one that fits best speaks: whose problem lies deepest, then the first.
 */
export function sayProblem(issues: readonly Issue[], input: unknown): string {
  const [first] = issues;
  if (first === undefined) return 'the input does not fit';
  const issue = deepest(first);
  const place = issue.path.map((part, i) =>
    typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`,
  );
  const where = place.length === 0 ? 'the input' : place.join('');
  const isMissing = issue.code === 'invalid_type' && isAbsent(input, issue.path);
  return isMissing ? `${where} is missing` : `${where}: ${uncapitalised(issue.message)}`;
}

function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .map((each) => ({ ...deepest(each), path: [...issue.path, ...deepest(each).path] }));
  return inner.reduce<Issue>(
    (best, each) => (each.path.length > best.path.length ? each : best),
    inner[0] ?? issue,
  );
}

function isAbsent(input: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = input;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return true;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at === undefined;
}

function uncapitalised(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
