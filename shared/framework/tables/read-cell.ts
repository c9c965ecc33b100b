import type { Json } from '../../util/json.ts';
import { type Field, isNullable } from './fields.ts';
import { readListCell } from './list-cell.ts';
import type { Names } from './names.ts';
import { nearest } from './near.ts';

/** What is wrong with a cell, or with a row. `left-out`: its row is not taken; `told`: it is taken as it stands. */
export type TableProblem = {
  readonly level: 'left-out' | 'told';
  readonly kind:
    | 'no-sheet'
    | 'no-column'
    | 'not-one-of'
    | 'not-yes-no'
    | 'not-a-step'
    | 'unknown'
    | 'unusual'
    | 'no-words'
    | 'no-id'
    | 'twice'
    | 'too-long';
  readonly sheet: string;
  /** As a spreadsheet counts them: the columns' names are row 1. Null for a whole sheet. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string;
  /** What was probably meant. */
  readonly near: string | null;
  /** The words to choose from. */
  readonly choices: readonly string[];
};

export type Complain = (
  kind: TableProblem['kind'],
  level: TableProblem['level'],
  more?: { readonly value?: string; readonly near?: string | null; readonly choices?: readonly string[] },
) => void;

const yes = new Set(['yes', 'true', '1', 'oui', 'vrai', 'x']);
const no = new Set(['no', 'false', '0', 'non', 'faux', '']);

/** The longest text that a framework takes. */
const longest = 4000;

/**
 * The value that a cell stands for; undefined where it stands for none, which was then complained about, and for an empty
 * cell that leaves what was there.
 *
 * `usual` gives the words that are in use in such a column.
 */
export function readCell(
  cell: string,
  field: Field,
  at: { readonly names: Names; readonly usual: ReadonlySet<string>; readonly complain: Complain },
): Json | undefined {
  const { kind } = field;
  const { names, complain } = at;
  const text = cell.replaceAll('\r\n', '\n');
  if ([...text].length > longest && kind.type !== 'list' && kind.type !== 'refs') {
    complain('too-long', 'left-out', { value: `${[...text].slice(0, 40).join('')}…` });
    return undefined;
  }
  const word = text.trim();
  switch (kind.type) {
    case 'text':
    case 'id':
      return text;
    case 'maybe':
      return word === '' ? null : text;
    case 'known': {
      if (word === '') return isNullable(field) ? null : '';
      const near = at.usual.has(word) ? null : nearest(word, at.usual);
      if (near !== null) complain('unusual', 'told', { value: word, near });
      return text;
    }
    case 'list':
      return readListCell(text);
    case 'yes-no':
      if (yes.has(word.toLowerCase())) return true;
      if (no.has(word.toLowerCase())) return false;
      complain('not-yes-no', 'left-out', { value: word });
      return undefined;
    case 'step':
      if (word === '') return null;
      if (/^[1-5]$/u.test(word)) return Number(word);
      complain('not-a-step', 'left-out', { value: word });
      return undefined;
    case 'one-of':
      // On a new line it begins as lines do: who writes one into a spreadsheet fills in what they know.
      if (word === '') return kind.isMaybe === true ? null : undefined;
      if (kind.words.includes(word)) return word;
      complain('not-one-of', 'left-out', {
        value: word,
        near: nearest(word, kind.words),
        choices: kind.words,
      });
      return undefined;
    case 'ref':
      if (word === '' && kind.isMaybe === true) return null;
      return oneRef(word);
    case 'refs': {
      const ids = readListCell(text).map(oneRef);
      return ids.includes(undefined) ? undefined : (ids as readonly string[]);
    }
  }

  function oneRef(name: string): string | undefined {
    const to = kind.type === 'ref' || kind.type === 'refs' ? kind.to : 'elements';
    const id = names.idOf(to, name);
    if (id !== null) return id;
    complain('unknown', 'left-out', { value: name, near: nearest(name, names.all(to)) });
    return undefined;
  }
}
