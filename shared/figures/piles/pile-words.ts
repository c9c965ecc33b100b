/** The machine's own words in figures of sorts, in the reader's language; `{name}` marks what is filled in. */
export type PileWords = {
  readonly importance: string;
  readonly feasibility: string;
  /** Corners of the go-zone. */
  readonly bothHigh: string;
  readonly firstHigh: string;
  readonly secondHigh: string;
  readonly bothLow: string;
  readonly mean: string;
  readonly card: string;
  readonly cards: string;
  readonly cluster: string;
  readonly unnamed: string;
  readonly bridging: string;
  readonly notRated: string;
  readonly zone: string;
  readonly correlation: string;
  readonly noCorrelation: string;
  readonly mapOf: string;
  readonly percentTogether: string;
  readonly peopleOnPile: string;
};
