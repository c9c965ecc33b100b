import type { CountedWord, Gathered } from '../../domain/model/gathered.ts';
import type { Gathering, SaidCard } from './gathering.ts';

/**
 * By what two spellings are the same word: no case, no accents, no marks at its ends, one space between words.
 *
 * Marks are taken off Latin, Greek and Cyrillic letters (NFKD without Mn) and Arabic ones alike, where they are vowels that
 * most people leave out. Plurals and other forms differ from word to word and from language to language: people join them.
 */
export function wordKey(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    // The long stroke that stretches an Arabic word says nothing.
    .replaceAll('\u0640', '')
    // Upper case first: it is the nearest that the language has to folding ("ß" and "SS" become "ss").
    .toUpperCase()
    .toLowerCase()
    .replace(/[\s\u2010-\u2015'’-]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return plain === '' ? text.trim() : plain;
}

/** The key under which each key is counted: joins followed to their end, a circle left at the smallest of it. */
function joinedKeys({ cards, variants, merged }: Gathering): ReadonlyMap<string, string> {
  const keyOf = new Map(cards.map(({ id, text }) => [id, wordKey(text)]));
  const next = new Map<string, string>();
  for (const [from, into] of [...Object.entries(merged), ...Object.entries(variants)]) {
    const [one, other] = [keyOf.get(from), keyOf.get(into)];
    if (one !== undefined && other !== undefined && one !== other) next.set(one, other);
  }
  const found = new Map<string, string>();
  for (const key of new Set(keyOf.values())) {
    const way = [key];
    let at = next.get(key);
    while (at !== undefined && !way.includes(at)) {
      way.push(at);
      at = next.get(at);
    }
    const circle = at === undefined ? [way.at(-1) ?? key] : way.slice(way.indexOf(at));
    found.set(key, circle.toSorted()[0] ?? key);
  }
  return found;
}

/**
 * Words with how many people said each, variants counted as one.
 *
 * @param least in the second argument: words of fewer people are not named, only counted; under the Chatham House rule never fewer than the
 *   minimum, because a word that one person uses is a name
 */
export function countWords(
  given: Gathering,
  { look, least }: { readonly look: 'cloud' | 'bars'; readonly least: number },
): Extract<Gathered, { kind: 'words' }> {
  const into = joinedKeys(given);
  const groups = new Map<string, SaidCard[]>();
  for (const card of given.cards) {
    const key = wordKey(card.text);
    const head = into.get(key) ?? key;
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [card]);
    else group.push(card);
  }
  const words = [...groups].map(([key, cards]) => counted(key, cards, given.variants));
  const floor = given.isGuarded ? Math.max(least, given.minimum) : least;
  const shown = words.filter(({ people }) => people >= floor);
  return {
    kind: 'words',
    look,
    words: shown.toSorted(
      (one, other) =>
        other.people - one.people || (one.text < other.text ? -1 : one.text > other.text ? 1 : 0),
    ),
    further: words.length - shown.length,
    people: new Set(given.cards.map(({ by }) => by)).size,
  };
}

/** The heading word is written as most people wrote it; of equals the first. */
function counted(key: string, cards: readonly SaidCard[], variants: Gathering['variants']): CountedWord {
  const own = cards.filter(({ text }) => wordKey(text) === key);
  const spellings = (among: readonly SaidCard[]): string[] => {
    const times = new Map<string, number>();
    for (const { text } of among) times.set(text.trim(), (times.get(text.trim()) ?? 0) + 1);
    return [...times].toSorted(([, one], [, other]) => other - one).map(([text]) => text);
  };
  const [text = ''] = spellings(own.length === 0 ? cards : own);
  const lead = cards.find((card) => card.text.trim() === text) ?? cards[0];
  return {
    id: lead?.id ?? '',
    text,
    language: lead?.language ?? 'en',
    people: new Set(cards.map(({ by }) => by)).size,
    forms: spellings(cards).filter((form) => form !== text),
    joined: cards
      .filter((card) => variants[card.id] !== undefined && wordKey(card.text) !== key)
      .map((card) => ({ id: card.id, text: card.text.trim() })),
  };
}
