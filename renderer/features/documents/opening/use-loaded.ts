import { useEffect, useState } from 'react';

export type LoadedPart<Part> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'here'; readonly part: Part };

/**
 * A part of the page that is loaded when it is needed first.
 *
 * `load`: a function that stays the same, as one outside of the component does. A phone that lost the host while the
 * part was on its way can try again, which React's own lazy parts cannot.
 */
export function useLoaded<Part>(load: () => Promise<Part>): LoadedPart<Part> {
  const [loaded, setLoaded] = useState<LoadedPart<Part>>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isOver = false;
    const retry = (): void => setTries(tries + 1);
    load().then(
      (part) => {
        if (!isOver) setLoaded({ state: 'here', part });
      },
      () => {
        if (!isOver) setLoaded({ state: 'failed', retry });
      },
    );
    return () => {
      isOver = true;
    };
  }, [load, tries]);
  return loaded;
}
