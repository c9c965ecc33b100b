/** Words or short answers that count as one. */
export type CountedWord = {
  /** The card that leads it: the one that others are joined to, or the first. */
  readonly id: string;
  /** As most people wrote it. */
  readonly text: string;
  readonly language: string;
  /** How many people said it. */
  readonly people: number;
  /** Other spellings that are counted in, the commonest first. */
  readonly forms: readonly string[];
  /** Of those, the ones that somebody joined to it by hand: a card of each. */
  readonly joined: readonly { readonly id: string; readonly text: string }[];
};

/** A cell of a question grid. */
export type GridCell = {
  readonly place: string;
  readonly row: number;
  readonly column: number;
  /** Empty where row and column say it. */
  readonly prompt: string;
  readonly cards: number;
};

/** What the cards or choices of a run come to, for everybody together: nobody's name, no group. */
export type Gathered =
  | {
      readonly kind: 'words';
      /** As a cloud, or as bars that can be read off. */
      readonly look: 'cloud' | 'bars';
      /** Most often said first. */
      readonly words: readonly CountedWord[];
      /** Words that too few people said to be shown. */
      readonly further: number;
      /** People who said anything. */
      readonly people: number;
    }
  | {
      readonly kind: 'choices';
      readonly options: readonly { readonly text: string; readonly people: number }[];
      /** How many of the options one person could choose. */
      readonly most: number;
      readonly answered: number;
      /** True where too few answered for anything to be shown; counts are then 0. */
      readonly isWithheld: boolean;
    }
  | {
      readonly kind: 'grid';
      readonly rows: readonly string[];
      readonly columns: readonly string[];
      readonly cells: readonly GridCell[];
    };

/** What a step came to that counts words, choices or the cells of a grid; only what was shown to the room. */
export type DossierGathered = {
  /** Label of the meeting. */
  readonly meeting: string;
  readonly title: string;
  readonly prompt: string;
  readonly method: string;
  readonly gathered: Gathered;
  /** Of a grid: the inputs in each cell that may be told, in the order of the cells. */
  readonly cells: readonly { readonly place: string; readonly inputs: readonly string[] }[];
};
