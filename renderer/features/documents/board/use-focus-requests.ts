import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Where the keyboard's focus is on a board, and should go.
 *
 * A card that changes places may leave one list and appear in another: whoever moves it asks here by key
 * (`card:ID`, `tray:ID`, `area:ID`), and the focus follows once the card is drawn there, or wherever it is shown.
 */
export function useFocusRequests(root: RefObject<HTMLElement | null>) {
  const [current, setCurrent] = useState<string | null>(null);
  const [request, setRequest] = useState<{ readonly key: string } | null>(null);
  const [focused, setFocused] = useState<string | null>(null);

  const focus = useCallback((key: string) => {
    setCurrent(key);
    setRequest({ key });
  }, []);

  useEffect(() => {
    if (request === null) return;
    const id = CSS.escape(request.key.slice(request.key.indexOf(':') + 1));
    const element =
      root.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(request.key)}"]`) ??
      root.current?.querySelector<HTMLElement>(`[data-key$=":${id}"]`);
    const isInList = element?.closest('[data-map]') === null;
    element?.focus({ preventScroll: !isInList });
  }, [request, root]);

  useEffect(() => {
    const element = root.current;
    const entered = (event: FocusEvent): void => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
      const key = target?.dataset['key'];
      if (key?.startsWith('card:') === true || key?.startsWith('area:') === true) setCurrent(key);
      setFocused(target?.dataset['card'] ?? null);
    };
    const left = (): void => setFocused(null);
    element?.addEventListener('focusin', entered);
    element?.addEventListener('focusout', left);
    return () => {
      element?.removeEventListener('focusin', entered);
      element?.removeEventListener('focusout', left);
    };
  });

  return { current, focused, focus };
}
