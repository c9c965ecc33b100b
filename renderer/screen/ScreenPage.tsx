import { useCallback, useEffect } from 'react';
import { screenMessages } from '../../shared/i18n/screen.ts';
import type { ScreenView } from '../../shared/domain/view/screen-view.ts';
import { screenFaces } from '../activities/screen-faces.ts';
import { useClient, useConnection, useView } from '../client/hooks.tsx';
import { SlideFace } from '../features/slide/SlideFace.tsx';
import { screenLanguage } from '../features/slide/wordings.ts';
import { LanguageProvider, useMessages } from '../ui/language/LanguageProvider.tsx';
import { useSay } from '../ui/language/SayProvider.tsx';
import { preferredLanguage } from '../../shared/i18n/language.ts';
import styles from './ScreenPage.module.css';

/** The projector: whatever is on the screen, in the consultation's first language. */
export function ScreenPage() {
  const view = useView<ScreenView>('common');
  const { state, goodbye } = useConnection();
  const client = useClient();
  const clock = useCallback(() => client.now(), [client]);
  const language = view === null ? preferredLanguage(navigator.languages) : screenLanguage(view.languages);
  useEffect(() => {
    if (view !== null && view.title !== '') document.title = view.title;
  }, [view]);
  return (
    <LanguageProvider language={language}>
      {view === null ? (
        <Waiting goodbye={goodbye} />
      ) : (
        <SlideFace
          view={view}
          language={language}
          faces={screenFaces}
          clock={clock}
          isReconnecting={state === 'away'}
        />
      )}
    </LanguageProvider>
  );
}

function Waiting({ goodbye }: { readonly goodbye: string | null }) {
  const t = useMessages(screenMessages);
  const say = useSay();
  return (
    <main className={styles['waiting']}>
      <h1>{goodbye === null ? t('hold.connecting') : say(goodbye)}</h1>
    </main>
  );
}
