import type { Language } from '../i18n/language.ts';

/**
 * A share as a percentage in words' own typography: `75%`, `75,5 %`.
 *
 * In Arabic with the marks of direction that Unicode's CLDR puts around the sign, so that it stays behind the digits.
 */
function percent(share: number, language: Language, decimals = 0): string {
  const digits = (share * 100).toFixed(decimals);
  switch (language) {
    case 'en':
      return `${digits}%`;
    case 'fr':
      return `${digits.replace('.', ',')}\u202f%`;
    case 'ar':
      return `${digits}\u200e%\u200e`;
  }
}

/**
 * A share with as many decimals as it takes to read differently from a limit that it is not.
 *
 * 74.6% rounded to 75% would stand beside "75% needed" and look like a mistake.
 */
export function percentBeside(share: number, limit: number, language: Language): string {
  const limitDecimals = decimalsOf(limit);
  for (let decimals = limitDecimals; decimals < 4; decimals += 1) {
    const text = percent(share, language, decimals);
    const same = Math.abs(share - limit) < 1e-9;
    if (same || text !== percent(limit, language, decimals)) return text;
  }
  return percent(share, language, 4);
}

/** A limit as it was set, without digits that nobody typed: `75%`, `66.7%`. */
export function percentAsSet(share: number, language: Language): string {
  return percent(share, language, decimalsOf(share));
}

function decimalsOf(share: number): number {
  for (const decimals of [0, 1, 2]) {
    if (Math.abs(Number((share * 100).toFixed(decimals)) - share * 100) < 1e-7) return decimals;
  }
  return 2;
}
