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

/**
 * Direction in which a paragraph or a cell is set.
 *
 * What was written as a paragraph of its own keeps its direction. Words of the room, and runs that say so, turn it when nothing in it speaks
 * otherwise; the machine's own labels ("I001", "70 %") follow the document.
 */
export function directionOfText(content: Inline, around: Direction): Direction {
  const opens = content[0]?.opens;
  if (opens !== undefined) return opens;
  const directions = new Set(
    content.flatMap((run): Direction | readonly [] => {
      if (run.direction !== undefined) return run.direction;
      const letters = directionOf(run.text);
      if (letters === undefined) return [];
      return run.voice === 'room' ? letters : around;
    }),
  );
  return directions.size === 1 ? ([...directions][0] ?? around) : around;
}
