/** What may be wrong with a wording. It is advice: nothing is ever blocked by it. */
export type WordingConcern =
  | { readonly kind: 'two-ideas' }
  | { readonly kind: 'too-long'; readonly words: number }
  | { readonly kind: 'should-and-must' }
  | { readonly kind: 'no-source' }
  | { readonly kind: 'missing-language'; readonly languages: readonly string[] };

export type LintedWording = {
  readonly text: string;
  readonly language: string;
  readonly translations: { readonly [language: string]: string };
  /** Inputs and evidence that it stands on. */
  readonly sources: number;
};

/** Longer statements are voted on for their first half. */
const longestWording = 40;

const weak = /\b(?:should|ought to|devrait|devraient|devrions)\b/iu;
const strong = /\b(?:must|shall|has to|have to|doit|doivent|devons)\b/iu;
// A second modal, a semicolon, a further sentence or "and/or" is where people agree to one half only.
const secondIdea =
  /;|[.!?]\s+\p{Lu}|\b(?:and\/or|et\/ou)\b|\b(?:and|et)\s+(?:(?:they|it|ils?|elles?)\s+)?(?:should|must|shall|devrait|devraient|doit|doivent)\b/u;

/** Concerns about a wording, in the order in which a drafter would mend them. */
export function lintWording(wording: LintedWording, languages: readonly string[]): readonly WordingConcern[] {
  const { text, language, translations, sources } = wording;
  const concerns: WordingConcern[] = [];
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  if (secondIdea.test(text)) concerns.push({ kind: 'two-ideas' });
  if (words > longestWording) concerns.push({ kind: 'too-long', words });
  if (weak.test(text) && strong.test(text)) concerns.push({ kind: 'should-and-must' });
  if (sources === 0) concerns.push({ kind: 'no-source' });
  const missing = languages.filter((one) => one !== language && (translations[one] ?? '').trim() === '');
  if (missing.length > 0) concerns.push({ kind: 'missing-language', languages: missing });
  return concerns;
}
