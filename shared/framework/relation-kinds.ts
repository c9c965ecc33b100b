/** Kinds of relations that drawings have words for; any other word may be written too. */
export const relationKinds: readonly string[] = [
  'leads-to',
  'contributes-to',
  'enables',
  'supports',
  'drives',
  'contains',
  'contained-in',
  'served-by',
  'exchanges-with',
  'peer-exchange',
  'reports-learning-to',
  'reflects-on',
];

/**
 * The kind that somebody's own words name: one that is known where it is called so, or else the words.
 *
 * `wordsOf` gives the words of a kind in the writer's language.
 */
export function kindOfWords(
  typed: string,
  known: readonly string[],
  wordsOf: (kind: string) => string,
): string {
  const words = typed.trim().replaceAll(/\s+/gu, ' ');
  const folded = words.toLocaleLowerCase();
  return (
    known.find((kind) => [wordsOf(kind), kind].some((each) => each.toLocaleLowerCase() === folded)) ?? words
  );
}
