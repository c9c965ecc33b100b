import type { z } from 'zod';
import { danglingReferences } from './references.ts';
import { type OpenConsultation, openFormat } from './schema.ts';

/** A document of the open format, or everything that is wrong with it. */
export type ReadConsultation =
  | { readonly ok: true; readonly doc: OpenConsultation }
  | { readonly ok: false; readonly say: string; readonly problems: readonly string[] };

/** Reads a whole consultation; what leads nowhere is looked for once everything can be read. */
export function readOpenFormat(document: unknown): ReadConsultation {
  const parsed = openFormat.safeParse(document);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join('.') || 'The file'}: ${inWords(issue, document)}`,
    );
    return {
      ok: false,
      say: `Nothing was imported: ${problems.length} things in the file cannot be read.`,
      problems,
    };
  }
  const problems = danglingReferences(parsed.data);
  if (problems.length === 0) return { ok: true, doc: parsed.data };
  return {
    ok: false,
    say: `Nothing was imported: ${problems.length} references in the file lead nowhere.`,
    problems,
  };
}

const kinds: { readonly [kind: string]: string } = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What is wrong, for somebody who writes the file and not the program that reads it. */
function inWords(issue: z.core.$ZodIssue, document: unknown): string {
  if (!/^Invalid (?:input|option)/u.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue.path, document)
        ? 'is missing'
        : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => `“${String(value)}”`).join(' or ')}`;
    default:
      return issue.message;
  }
}

function isMissing(path: readonly PropertyKey[], document: unknown): boolean {
  let value: unknown = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return true;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value === undefined;
}
