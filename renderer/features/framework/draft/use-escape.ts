import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Escape inside of an element ends what it holds, and nothing that lies around it. An open list closes first. */
export function useEscape(inside: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const element = inside.current;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true') return;
      event.stopPropagation();
      onEscape();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [inside, onEscape]);
}
