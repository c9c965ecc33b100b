/** What a line of the framework rests on: ids of the record, or a declared other basis with where it stands. */
export type Provenance = {
  readonly statements: readonly string[];
  readonly ballots: readonly string[];
  readonly inputs: readonly string[];
  readonly evidence: readonly string[];
  /** Dissents: comments, reservations and wishes for change. */
  readonly comments: readonly string[];
  readonly other: { readonly basis: string; readonly locator: string } | null;
  /** Decisions of the room on a cell, read in plenary. Left out where there is none: older fingerprints hold. */
  readonly decisions?: readonly string[];
};

/** `parked`: put off by the room; `from-source`: taken over from a source as it stands there. */
export type LineStatus =
  | 'draft'
  | 'agreed'
  | 'adopted'
  | 'no-consensus'
  | 'not-adopted'
  | 'parked'
  | 'from-source';

/** What every line of a framework has. */
export type Line = {
  readonly id: string;
  readonly status: LineStatus;
  readonly from: Provenance;
  /** Why agreed words were changed without asking again; null where they were not, or were asked again. */
  readonly editorial: string | null;
  /** The words that a ballot agreed, kept when they were changed first; left out where they never were. */
  readonly agreedAs?: AgreedWords;
};

/** Words as they stood when the statements under them were agreed: statement → the version that was. */
export type AgreedWords = {
  readonly words: readonly string[];
  readonly wordings: { readonly [statement: string]: number };
};

export type FrameworkElement = Line & {
  /** A word of the framework's own: goal, level, actor, function … */
  readonly kind: string;
  readonly label: string;
  readonly description: string;
  readonly level: string | null;
  /** Of stakeholders: from 1 (little) to 5 (much). */
  readonly standing: { readonly influence: number; readonly interest: number } | null;
};

export type Relation = Line & {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly label: string;
  readonly directed: boolean;
  readonly strength: 'strong' | 'weak' | null;
};

/** A row or column: an element, whose label is then shown, or words of its own. */
export type Heading = { readonly id: string; readonly element: string | null; readonly label: string };

/** Where a row and a column meet. Every one is there, the empty ones too. */
export type Cell = Omit<Line, 'id'> & {
  readonly row: string;
  readonly col: string;
  readonly items: readonly string[];
  /** Somebody said that nothing belongs here. */
  readonly emptyOnPurpose: boolean;
};

export type Matrix = {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly rowAxis: string;
  readonly colAxis: string;
  readonly rows: readonly Heading[];
  readonly cols: readonly Heading[];
  readonly cells: readonly Cell[];
};

export type Term = Line & {
  readonly term: string;
  readonly definition: string;
  readonly translations: {
    readonly [language: string]: { readonly term: string; readonly definition: string };
  };
  /** Of several definitions of one term, the one in use. */
  readonly active: boolean;
};

export type Principle = Line & { readonly text: string };

export type RecommendationForm =
  | 'recommendation'
  | 'good-practice'
  | 'research-need'
  | 'area-of-disagreement';

/**
 * The six judgements of the WHO-INTEGRATE framework, and the quality of the evidence.
 *
 * Rehfuess et al. 2019, BMJ Global Health 4(Suppl 1):e000844, 10.1136/bmjgh-2018-000844.
 */
export type Judgements = {
  readonly benefitHarm: string | null;
  readonly rightsAcceptability: string | null;
  readonly equity: string | null;
  readonly societal: string | null;
  readonly finance: string | null;
  readonly feasibility: string | null;
  readonly evidenceQuality: string | null;
};

export type Recommendation = Line & {
  readonly form: RecommendationForm;
  readonly text: string;
  readonly strength: string;
  readonly certainty: string;
  readonly addressees: readonly string[];
  readonly rationale: string;
  readonly judgements: Judgements;
};

export type Indicator = Line & {
  readonly name: string;
  readonly level: string | null;
  readonly type: string;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly source: string;
  readonly frequency: string;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly elements: readonly string[];
};

export type FrameworkAction = Line & {
  readonly text: string;
  /** A role, never a person. */
  readonly owner: string;
  readonly due: string;
  readonly state: 'open' | 'under-way' | 'done' | 'dropped';
  readonly recommendation: string | null;
};

/** What a drawing shows: ids only. Its words are those of the elements. */
export type DiagramSpec =
  /** From the outermost; `overlay` stands across all of them. */
  | {
      readonly type: 'nested';
      readonly layers: readonly string[];
      readonly outside: readonly string[];
      readonly overlay: readonly string[];
    }
  /** From the top; relations within one layer stand in its lane. */
  | { readonly type: 'layers'; readonly layers: readonly string[]; readonly relations: readonly string[] }
  | {
      readonly type: 'cycle';
      readonly steps: readonly string[];
      readonly centre: string | null;
      readonly clockwise: boolean;
    }
  | { readonly type: 'matrix'; readonly matrix: string }
  | {
      readonly type: 'theory-of-change';
      readonly stages: readonly {
        readonly id: string;
        readonly elements: readonly string[];
        readonly indicators: readonly string[];
      }[];
      readonly assumptions: readonly string[];
      readonly relations: readonly string[];
    }
  /** Columns from the aim; a node may feed several. `indicators`: element → indicator. */
  | {
      readonly type: 'drivers';
      readonly columns: readonly (readonly string[])[];
      readonly relations: readonly string[];
      readonly indicators: { readonly [element: string]: string };
    }
  | {
      readonly type: 'house';
      readonly roof: string;
      readonly pillars: readonly string[];
      readonly floors: readonly string[];
      readonly foundation: readonly string[];
    }
  | { readonly type: 'stakeholders'; readonly actors: readonly string[] }
  | {
      readonly type: 'concepts';
      readonly elements: readonly string[];
      readonly relations: readonly string[];
    };

export type Diagram = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly spec: DiagramSpec;
};

/** Where nodes were moved by hand: diagram → node → away from its automatic place, in heights of its letters. */
export type FrameworkLayout = {
  readonly [diagram: string]: { readonly [node: string]: { readonly x: number; readonly y: number } };
};

/** All that a framework says: one source of elements, relations and cells, and the drawings made from them. */
export type FrameworkContent = {
  readonly elements: readonly FrameworkElement[];
  readonly relations: readonly Relation[];
  readonly matrices: readonly Matrix[];
  readonly diagrams: readonly Diagram[];
  readonly glossary: readonly Term[];
  readonly principles: readonly Principle[];
  readonly recommendations: readonly Recommendation[];
  readonly indicators: readonly Indicator[];
  readonly actions: readonly FrameworkAction[];
  readonly layout: FrameworkLayout;
};

/** The lists that hold single lines. */
export type FrameworkPart =
  | 'elements'
  | 'relations'
  | 'glossary'
  | 'principles'
  | 'recommendations'
  | 'indicators'
  | 'actions';

/** A framework as it was adopted. Never changed afterwards. */
export type FrameworkVersion = {
  readonly id: string;
  /** v0, v1, v2 … */
  readonly number: number;
  readonly name: string;
  readonly note: string;
  readonly at: string;
  readonly by: string;
  readonly meeting: string | null;
  /** SHA-256 of the canonical JSON of `content`. */
  readonly hash: string;
  /** The wording of each statement on which it rests: statement → version. */
  readonly wordings: { readonly [statement: string]: number };
  /** Null after its words were erased. */
  readonly content: FrameworkContent | null;
};

export type FrameworkRecord = {
  /** What is to be adopted next; null before a framework was begun. */
  readonly draft: FrameworkContent | null;
  readonly versions: readonly FrameworkVersion[];
};
