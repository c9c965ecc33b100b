import { levelMessages } from '../../i18n/levels.ts';
import { languages } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { type Wordings, wordingsOf } from '../wordings.ts';

/** What each statement is rated on, beside others. */
export type Criterion = { readonly id: string; readonly label: Wordings };

/** Criteria that have words in every language, whichever of them was typed. */
const known = ['importance', 'feasibility', 'impact', 'equity', 'cost', 'urgency'] as const;

type Known = (typeof known)[number];

function wordsOf(name: Known): Wordings {
  return wordingsOf((language) => levelMessages(language)(`criterion.${name}`));
}

/** A criterion in words: those known in every language, others as they were typed. */
function labelOf(typed: string): Wordings {
  const found = known.find((name) =>
    languages.some((language) => wordsOf(name)[language].toLowerCase() === typed.trim().toLowerCase()),
  );
  return found === undefined ? wordingsOf(() => typed.trim()) : wordsOf(found);
}

/** What is rated first where nobody chose. */
export const usualCriteria: readonly string[] = ['Importance', 'Feasibility'];

/** The criteria of a step; the first one is kept as the answer itself, the others beside it. */
export function criteriaOf(settings: JsonObject): readonly Criterion[] {
  const typed = settings['criteria'];
  const names = Array.isArray(typed) ? typed.filter((each) => typeof each === 'string') : usualCriteria;
  return names.map((name, index) => ({ id: `c${index + 1}`, label: labelOf(name) }));
}
