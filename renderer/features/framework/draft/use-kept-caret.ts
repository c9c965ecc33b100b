import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keeps the caret where it stands in the words when others write before it: a browser puts it at the end of a field
 * whose words are set from outside.
 *
 * `value`: what the field shows. `typed` is to be told what was typed here.
 */
export function useKeptCaret<Element extends TextElement>(
  value: string,
): { readonly field: RefObject<Element | null>; readonly typed: (text: string) => void } {
  const field = useRef<Element>(null);
  const shown = useRef(value);
  const caret = useRef({ start: 0, end: 0 });
  useEffect(() => {
    const note = (): void => {
      const element = field.current;
      if (element === null || document.activeElement !== element) return;
      caret.current = { start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 };
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, []);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = value;
    const element = field.current;
    if (element === null || document.activeElement !== element || before === value) return;
    const { start, end } = caret.current;
    caret.current = { start: moved(before, value, start), end: moved(before, value, end) };
    element.setSelectionRange(caret.current.start, caret.current.end);
  }, [value]);
  const typed = (text: string): void => void (shown.current = text);
  return { field, typed };
}

/** Where a place of one text lies in another that differs from it in one stretch. */
function moved(before: string, after: string, at: number): number {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  return at <= head ? at : Math.max(head, at + after.length - before.length);
}
