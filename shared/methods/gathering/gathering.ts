/** A card as the method that gathers it sees it. */
export type SaidCard = {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly place: string | null;
  /** Who said it, as a mark that leads to nobody outside; each paper without a seat is a person of its own. */
  readonly by: string;
};

/** All that a run gives to its method. */
export type Gathering = {
  readonly cards: readonly SaidCard[];
  /** Words that count as one: card → card. */
  readonly variants: { readonly [input: string]: string };
  /** Cards that the team merged, which count as one word too. */
  readonly merged: { readonly [input: string]: string };
  readonly choices: readonly (readonly number[])[];
  /** The least number of people of whom something may be told. */
  readonly minimum: number;
  /** Whether circumstances may not be told: then a word of few people names them. */
  readonly isGuarded: boolean;
};
