import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../../shared/i18n/language.ts';
import { loadRefusals, sayIn } from '../../../shared/i18n/refusals.ts';
import type { RefusalPart, Refusals, Say } from '../../../shared/i18n/refusals.ts';

const SayContext = createContext<Say>(sayIn('en', {}));
const nothing: Refusals = {};
const retryAfterMs = 5000;

/**
 * Gives everything inside the host's sentences in the reader's language.
 *
 * They are loaded at once and not at the first refusal, which may be that there is no connection. The team reads
 * participants' sentences too, and the names of what can be undone.
 */
export function SayProvider({
  language,
  reader,
  children,
}: {
  readonly language: Language;
  readonly reader: 'participant' | 'team';
  readonly children: ReactNode;
}) {
  const forAll = useRefusals(language, 'phone');
  const forTeam = useRefusals(language, reader === 'team' ? 'team' : null);
  const say = useMemo(() => sayIn(language, { ...forAll, ...forTeam }), [language, forAll, forTeam]);
  return <SayContext value={say}>{children}</SayContext>;
}

/**
 * `say(answer.say)`: a sentence of the host, or the name of what can be undone, as the reader reads it.
 *
 * `say.known(…)` is null where there is no translation.
 */
export function useSay(): Say {
  return useContext(SayContext);
}

function useRefusals(language: Language, part: RefusalPart | null): Refusals {
  const [loaded, setLoaded] = useState({ language, refusals: nothing });
  useEffect(() => {
    if (part === null) return undefined;
    let isOver = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const load = (): void => {
      loadRefusals(language, part).then(
        (refusals) => {
          if (!isOver) setLoaded({ language, refusals });
        },
        // The line is down: until it is back, the sentences stay English.
        () => {
          if (!isOver) retry = setTimeout(load, retryAfterMs);
        },
      );
    };
    load();
    return () => {
      isOver = true;
      clearTimeout(retry);
    };
  }, [language, part]);
  return loaded.language === language ? loaded.refusals : nothing;
}
