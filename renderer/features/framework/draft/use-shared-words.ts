import { useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { movedBySplice, spliceOf } from '../../../../shared/util/text-splice.ts';
import type { Move, SharedWords } from './draft.ts';

interface WrittenField<Element> {
  readonly field: RefObject<Element | null>;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/**
 * A field in which several people may write at once: what is typed goes into the words letter by letter, and the caret
 * stays in them where it is while others write.
 *
 * `words`: null where the field is written by one person or as a whole; then `value` and `onChange` are used.
 */
export function useSharedWords<Element extends HTMLInputElement | HTMLTextAreaElement>(
  words: SharedWords | null,
  value = '',
  onChange: (text: string) => void = ignore,
): WrittenField<Element> {
  const said = useSyncExternalStore(words?.subscribe ?? never, words?.read ?? (() => value));
  const field = useRef<Element>(null);
  /** What the field shows, the caret in that, and what has happened to the words since. */
  const shown = useRef(said);
  const caret = useRef({ start: 0, end: 0 });
  const moves = useRef<readonly Move[]>([]);
  const note = useCallback((): void => {
    const element = field.current;
    if (element === null || document.activeElement !== element) return;
    caret.current = { start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 };
  }, []);
  useEffect(() => {
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, [note]);
  useEffect(
    () =>
      words?.follow((move) => {
        // A browser tells of a new selection later than it is there.
        if (moves.current.length === 0) note();
        moves.current = [...moves.current, move];
      }),
    [note, words],
  );
  useLayoutEffect(() => {
    const [before, since] = [shown.current, moves.current];
    shown.current = said;
    moves.current = [];
    const element = field.current;
    if (element === null || document.activeElement !== element || before === said) return;
    const moved = since.length === 0 ? (at: number) => movedBySplice(before, said, at) : through(since);
    // A browser puts the caret at the end of words that are set from outside.
    caret.current = { start: moved(caret.current.start), end: moved(caret.current.end) };
    element.setSelectionRange(caret.current.start, caret.current.end);
  }, [said]);
  const type = (text: string): void => {
    if (words === null) {
      shown.current = text;
      note();
      onChange(text);
      return;
    }
    const splice = spliceOf(shown.current, text, field.current?.selectionEnd ?? undefined);
    const moved = through(moves.current);
    const from = moved(splice.from);
    // Words of others that the field does not show yet are behind the caret or before it.
    moves.current = moves.current.length === 0 ? [] : [() => from + splice.text.length];
    shown.current = text;
    note();
    words.splice({ from, to: Math.max(from, moved(splice.to)), text: splice.text });
  };
  return { field, value: said, onChange: type };
}

function through(moves: readonly Move[]): Move {
  return (at) => moves.reduce((place, move) => move(place), at);
}

const never = (): (() => void) => () => undefined;
const ignore = (): void => undefined;
