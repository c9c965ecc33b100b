import { useEffect, useState } from 'react';

/** How often fonts have arrived since the page was opened: whoever measures text measures again. */
export function useFontsGeneration(): number {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    const arrived = (): void => setGeneration((before) => before + 1);
    document.fonts.addEventListener('loadingdone', arrived);
    return () => document.fonts.removeEventListener('loadingdone', arrived);
  }, []);
  return generation;
}
