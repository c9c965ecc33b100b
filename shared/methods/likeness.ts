/** At or above: worth showing as a possible duplicate. */
export const SUGGEST = 0.45;
/** At or above: nearly the same words. */
export const NEAR_IDENTICAL = 0.8;

export interface Likeness<Id> {
  readonly id: Id;
  /** Cosine, 0 to 1. */
  readonly score: number;
}

export interface LikePair<Id> {
  readonly first: Id;
  readonly second: Id;
  readonly score: number;
  readonly nearIdentical: boolean;
}

interface Entry {
  /** Numbers of the n-grams, each once. */
  readonly grams: Uint32Array;
  /** How often each occurs. */
  readonly counts: Float64Array;
  /** Weights at unit length; recomputed in place when the collection has changed. */
  readonly weights: Float64Array;
}

/**
 * Suggests inputs that say nearly the same in nearly the same words.
 *
 * Cosine of TF-IDF weights of character n-grams (NFKC, case-folded, white space as
 * one space; n from 3 to 5, from 1 to 3 where the text is mainly Chinese, Japanese
 * or Korean). The weight of an n-gram is its count times ln((1+N)/(1+df)) + 1
 * (Manning, Raghavan & Schütze 2008, ch. 6, smoothed so that a single text has
 * weights at all). It compares spelling, not meaning: what people would group
 * together it does not know. It never merges anything.
 *
 * Texts come and go one by one; every answer is exact for the texts now in it.
 */
export class LikenessIndex<Id extends string | number> {
  readonly #numbers = new Map<string, number>();
  readonly #frequency: number[] = [];
  readonly #entries = new Map<Id, Entry>();
  #stale = false;

  get size(): number {
    return this.#entries.size;
  }

  /** Adds a text, or replaces the one of the same id. */
  add(id: Id, text: string): void {
    this.remove(id);
    const counted = new Map<number, number>();
    for (const gram of gramsOf(text)) {
      let number = this.#numbers.get(gram);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(gram, number);
        this.#frequency.push(0);
      }
      counted.set(number, (counted.get(number) ?? 0) + 1);
    }
    const grams = Uint32Array.from(counted.keys());
    for (const gram of grams) this.#frequency[gram] = (this.#frequency[gram] ?? 0) + 1;
    const counts = Float64Array.from(counted.values());
    this.#entries.set(id, { grams, counts, weights: new Float64Array(grams.length) });
    this.#stale = true;
  }

  remove(id: Id): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    for (const gram of entry.grams) this.#frequency[gram] = (this.#frequency[gram] ?? 1) - 1;
    this.#entries.delete(id);
    this.#stale = true;
  }

  /** The texts most like the one of this id, likest first, none below `least`. */
  likest(id: Id, least = SUGGEST): readonly Likeness<Id>[] {
    const own = this.#entries.get(id);
    if (own === undefined) return [];
    this.#refresh();
    const weightOf = new Float64Array(this.#frequency.length);
    own.grams.forEach((gram, i) => (weightOf[gram] = own.weights[i] ?? 0));
    const found: Likeness<Id>[] = [];
    for (const [other, entry] of this.#entries) {
      if (other === id) continue;
      let score = 0;
      for (let i = 0; i < entry.grams.length; i++)
        score += (weightOf[entry.grams[i] ?? 0] ?? 0) * (entry.weights[i] ?? 0);
      if (score >= least) found.push({ id: other, score: Math.min(1, score) });
    }
    return found.sort((a, b) => b.score - a.score);
  }

  /** All pairs at or above `least`, likest first; pairs of equal score in the order of their texts. */
  pairs(least = SUGGEST): readonly LikePair<Id>[] {
    this.#refresh();
    const ids = [...this.#entries.keys()];
    const holders: number[][] = this.#frequency.map(() => []);
    const held: number[][] = this.#frequency.map(() => []);
    const scores = new Float64Array(ids.length);
    const found: LikePair<Id>[] = [];
    [...this.#entries.values()].forEach((entry, second) => {
      scores.fill(0, 0, second);
      for (let i = 0; i < entry.grams.length; i++) {
        const gram = entry.grams[i] ?? 0;
        if ((this.#frequency[gram] ?? 0) < 2) continue;
        const weight = entry.weights[i] ?? 0;
        const who = holders[gram] ?? [];
        const what = held[gram] ?? [];
        for (let k = 0; k < who.length; k++) {
          const first = who[k] ?? 0;
          scores[first] = (scores[first] ?? 0) + weight * (what[k] ?? 0);
        }
        who.push(second);
        what.push(weight);
      }
      for (let first = 0; first < second; first++) {
        const score = Math.min(1, scores[first] ?? 0);
        const a = ids[first];
        const b = ids[second];
        if (score >= least && a !== undefined && b !== undefined)
          found.push({ first: a, second: b, score, nearIdentical: score >= NEAR_IDENTICAL });
      }
    });
    return found.sort((a, b) => b.score - a.score);
  }

  #refresh(): void {
    if (!this.#stale) return;
    const whole = this.#entries.size;
    const rarity = this.#frequency.map((df) => Math.log((1 + whole) / (1 + df)) + 1);
    for (const { grams, counts, weights } of this.#entries.values()) {
      let squares = 0;
      for (let i = 0; i < grams.length; i++) {
        const weight = (counts[i] ?? 0) * (rarity[grams[i] ?? 0] ?? 0);
        weights[i] = weight;
        squares += weight * weight;
      }
      const length = Math.sqrt(squares);
      for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / length;
    }
    this.#stale = false;
  }
}

/** Likeness of two texts on their own, without a collection around them: 0 to 1. */
export function likenessOf(first: string, second: string): number {
  const index = new LikenessIndex<number>();
  index.add(1, first);
  index.add(2, second);
  return index.likest(1, 0)[0]?.score ?? 0;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LETTERS = /\p{L}/gu;

function gramsOf(text: string): string[] {
  // Upper case first: it is the nearest that the language has to folding ("ß" and "SS" become "ss").
  const folded = text.normalize('NFKC').toUpperCase().toLowerCase().replace(/\s+/gu, ' ').trim();
  const eastAsian = folded.match(EAST_ASIAN)?.length ?? 0;
  const mainly = eastAsian * 2 > (folded.match(LETTERS)?.length ?? 0);
  const [shortest, longest] = mainly ? [1, 3] : [3, 5];
  const letters = [...folded];
  // A text shorter than the shortest n-gram is compared as a whole.
  if (letters.length > 0 && letters.length < shortest) return [folded];
  const plain = letters.length === folded.length;
  const grams: string[] = [];
  for (let n = shortest; n <= longest; n++)
    for (let i = 0; i + n <= letters.length; i++)
      grams.push(plain ? folded.slice(i, i + n) : letters.slice(i, i + n).join(''));
  return grams;
}
