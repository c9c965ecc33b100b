import { z } from 'zod';
import { LikenessIndex, SUGGEST } from '../likeness.ts';
import { diceOfPairs, jaroWinkler, levenshtein } from '../stats/string-distance.ts';
import { analysis, valueOrNull } from './analysis.ts';

const short = z.string().max(2000);

const distances = analysis({
  name: 'string-distance',
  title: 'Likeness of spelling',
  explanation:
    'Levenshtein: letters to insert, delete or replace; Dice: twice the shared pairs of neighbouring letters over all pairs, null where there are none; Jaro–Winkler with 0.1 for each of up to four equal first letters. each: all three for every pair. Above it the usual sample in the usual order: levenshtein of the first pair, dice_bigram of the second, jaro_winkler of those after; a single pair has all three.',
  source:
    'Levenshtein 1966; Dice 1945, doi:10.2307/1932409; Jaro 1989, doi:10.1080/01621459.1989.10478785; Winkler 1990',
  whenEmpty: 'texts of one letter have no pairs of neighbouring letters',
  input: z.object({
    pairs: z
      .array(z.tuple([short, short]))
      .min(1)
      .max(500),
  }),
  answer: ({ pairs }) => {
    const each = pairs.map(([a, b]) => ({
      levenshtein: levenshtein(a, b),
      dice_bigram: valueOrNull(diceOfPairs(a, b)),
      jaro_winkler: jaroWinkler(a, b),
    }));
    const [first, second = first, ...rest] = each;
    return {
      levenshtein: first?.levenshtein ?? null,
      dice_bigram: second?.dice_bigram ?? null,
      jaro_winkler: (each.length > 2 ? rest : each.slice(-1)).map((read) => read.jaro_winkler),
      each,
    };
  },
});

const duplicates = analysis({
  name: 'duplicates',
  title: 'Inputs that say nearly the same in nearly the same words',
  explanation:
    'Cosine of TF-IDF weights of character n-grams (NFKC, case-folded; 3 to 5 letters, 1 to 3 for Chinese, Japanese and Korean), weights count·(ln((1 + N)/(1 + df)) + 1). Suggested from .45, near identical from .8; nothing is merged. It compares spelling, not meaning. Texts in the answer are numbered from 1.',
  source: 'Manning, Raghavan & Schütze 2008, chapter 6',
  input: z.object({
    texts: z.array(z.string().max(20_000)).max(2000),
    least: z.number().min(0.05).max(1).default(SUGGEST),
  }),
  answer: ({ texts, least }) => {
    const index = new LikenessIndex<number>();
    for (const [i, text] of texts.entries()) index.add(i + 1, text);
    return {
      pairs: index.pairs(least).map(({ first, second, score, nearIdentical }) => ({
        first,
        second,
        score,
        near_identical: nearIdentical,
      })),
    };
  },
});

export const textAnalyses = [distances, duplicates];
