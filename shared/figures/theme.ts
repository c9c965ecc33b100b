/**
 * Colours and sizes of figures, for each surface that shows one.
 *
 * Colours are those of the product's look. Figures never rely on colour alone:
 * every segment carries its words, its number, a 1 px separator in ink, and on
 * paper a hatching on the opposing side, so that a black-and-white copy reads.
 */

/** From the strongest opposition to the strongest agreement. */
export type VoteColours = readonly [string, string, string, string, string];

export interface FigureTheme {
  readonly name: 'light' | 'dark' | 'print';
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly accent: string;
  readonly tint: string;
  readonly votes: VoteColours;
  /** Whether the opposing side is hatched as well as coloured. */
  readonly hatched: boolean;
}

const VOTES: VoteColours = ['#A8511C', '#E0A36A', '#D9D6CE', '#7FA8CC', '#1F4E79'];

export const LIGHT: FigureTheme = {
  name: 'light',
  surface: '#FFFFFF',
  ink: '#1B2421',
  muted: '#59635E',
  hairline: '#DEDAD1',
  accent: '#0F5C4D',
  tint: '#E3EFEA',
  votes: VOTES,
  hatched: false,
};

export const DARK: FigureTheme = {
  name: 'dark',
  surface: '#1C2320',
  ink: '#ECEFEA',
  muted: '#A3ADA7',
  hairline: '#3A4440',
  accent: '#7CC9B2',
  tint: '#22332D',
  votes: VOTES,
  hatched: false,
};

export const PRINT: FigureTheme = {
  ...LIGHT,
  name: 'print',
  muted: '#4A534E',
  hairline: '#B9B5AB',
  hatched: true,
};

/** How large a figure is drawn: its width and its text, in CSS pixels. */
export interface FigureSize {
  readonly width: number;
  /** Size of ordinary labels; the smallest text in the figure is never below this. */
  readonly text: number;
  /** What a figure whose height is a choice may fill: a slide does not scroll. */
  readonly height?: number;
}

/** The projector: 1920 less two margins of 96; nothing smaller than 28 px. */
export const SCREEN_SIZE: FigureSize = { width: 1728, text: 32 };
export const CONSOLE_SIZE: FigureSize = { width: 640, text: 13 };
export const PHONE_SIZE: FigureSize = { width: 328, text: 16 };
/** An A4 page less its margins, at 96 px an inch. */
export const PRINT_SIZE: FigureSize = { width: 620, text: 12 };

export interface FigureOptions {
  readonly theme?: FigureTheme;
  readonly size?: FigureSize;
  readonly direction?: 'ltr' | 'rtl';
  readonly words?: Partial<FigureWords>;
}

/**
 * The machine's own words in figures, in the reader's language.
 *
 * `{name}` marks what is filled in.
 */
export interface FigureWords {
  readonly abstained: string;
  readonly answer: string;
  readonly answers: string;
  readonly share: string;
  readonly group: string;
  readonly rated: string;
  readonly agree: string;
  readonly oppose: string;
  readonly agreeShare: string;
  readonly noAnswers: string;
  readonly notShown: string;
  readonly pooled: string;
  readonly median: string;
  readonly rating: string;
  readonly region: string;
  readonly needed: string;
  readonly reached: string;
  readonly notReached: string;
  readonly ofTotal: string;
  readonly done: string;
  readonly round: string;
  readonly own: string;
  readonly medianHead: string;
  readonly quartiles: string;
  readonly middleHalf: string;
  readonly ownDashed: string;
  readonly word: string;
  readonly people: string;
  readonly spellings: string;
  readonly saidBy: string;
  readonly cards: string;
  readonly cell: string;
  /** Between whole and part of a number. */
  readonly decimal: string;
}

const ENGLISH: FigureWords = {
  abstained: 'Abstained',
  answer: 'Answer',
  answers: 'Answers',
  share: 'Share of those who rated',
  group: 'Group',
  rated: 'Rated',
  agree: 'Agree',
  oppose: 'Disagree',
  agreeShare: '{percent} agree',
  noAnswers: 'No answers yet',
  notShown: 'Not shown: too few answered',
  pooled: 'Together: {groups}',
  median: 'Median {value}',
  rating: 'Rating',
  region: 'Region',
  needed: '{percent} needed',
  reached: 'reached',
  notReached: 'not reached',
  ofTotal: '{count} of {total}',
  done: 'Done',
  round: 'Round',
  own: 'Your answer',
  medianHead: 'Median',
  quartiles: 'Middle half',
  middleHalf: 'Bar: the middle half of the answers; thick line: the median.',
  ownDashed: 'Dashed: your answers.',
  word: 'Word',
  people: 'People',
  spellings: 'Also written',
  saidBy: '{word}: {number}',
  cards: 'Cards',
  cell: 'Question',
  decimal: '.',
};

export function wordsOf(options: FigureOptions | undefined): FigureWords {
  return { ...ENGLISH, ...options?.words };
}

/** Fills `{name}` marks; a mark without a value stays, so that a gap is seen. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (mark, name: string) =>
    name in values ? String(values[name]) : mark,
  );
}
