import type { Direction, Inline, Run } from './blocks.ts';

const STRONG_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LETTER = /\p{L}/u;

/** Direction of the first letter, or undefined where there is none. */
export function directionOf(text: string): Direction | undefined {
  for (const char of text) {
    if (STRONG_RIGHT.test(char)) return 'rtl';
    if (LETTER.test(char)) return 'ltr';
  }
  return undefined;
}

/** Direction of a run: what it says, else what its letters say, else that of its surroundings. */
export function directionOfRun(run: Run, around: Direction): Direction {
  return run.direction ?? directionOf(run.text) ?? around;
}

/** Direction in which a paragraph is set: that of its first run with letters, when all of them agree. */
export function directionOfText(content: Inline, around: Direction): Direction {
  const directions = new Set(content.flatMap((run) => run.direction ?? directionOf(run.text) ?? []));
  return directions.size === 1 ? ([...directions][0] ?? around) : around;
}
