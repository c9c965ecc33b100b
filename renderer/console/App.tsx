import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenFile } from '../../shared/contract/files.ts';
import type { ConsoleView } from '../../shared/domain/view/console-view.ts';
import { consoleFrameMessages } from '../../shared/i18n/console-frame.ts';
import { languageOf, preferredLanguage } from '../../shared/i18n/language.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { connect } from '../client/client.ts';
import type { Client } from '../client/client.ts';
import { deviceStorage } from '../client/device-storage.ts';
import { ClientProvider, useConnection, useView } from '../client/hooks.tsx';
import { pageSessions, SessionsProvider } from '../features/documents/opening/sessions-context.tsx';
import { SayProvider } from '../ui/language/SayProvider.tsx';
import { AriaLanguageProvider } from '../ui/language/AriaLanguageProvider.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';
import { useSay } from '../ui/language/SayProvider.tsx';
import { EmptyState } from '../ui/status/EmptyState.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { useFiles } from './files-api.ts';
import type { Files } from './files-api.ts';
import { Console } from './frame/Console.tsx';
import { Welcome } from './welcome/Welcome.tsx';

const languageKey = 'baraza.console.language';

/** The facilitator's page: the welcome screen, or the consultation that the host has open. */
export function App() {
  const [language, setLanguage] = useState<Language>(
    () => languageOf(deviceStorage().get(languageKey) ?? '') ?? preferredLanguage(navigator.languages),
  );
  const choose = (chosen: Language): void => {
    deviceStorage().set(languageKey, chosen);
    setLanguage(chosen);
  };
  return (
    <AriaLanguageProvider language={language}>
      <LanguageChoice value={choose}>
        <SayProvider language={language} reader="team">
          <Connected>
            <OpenedOrWelcome />
          </Connected>
        </SayProvider>
      </LanguageChoice>
    </AriaLanguageProvider>
  );
}

function OpenedOrWelcome() {
  const shown = useView<ConsoleView>('common');
  // Files are also opened from outside this page: by a double click, the window's menu, a second window.
  const files = useFiles(shown === null ? '' : `${shown.live.fileName} ${shown.about?.title ?? ''}`);
  const t = useMessages(consoleFrameMessages);
  if (files.view === null) return <EmptyState title={t('place.loading')}>{t('place.waiting')}</EmptyState>;
  const { open } = files.view;
  return open === null ? (
    <Welcome files={files} view={files.view} />
  ) : (
    <Opened key={open.path} files={files} open={open} />
  );
}

/** One connection for as long as the page is there, whatever file is open. */
function Connected({ children }: { readonly children: ReactNode }) {
  const [client] = useState<Client>(() => connect({ surface: 'console' }));
  const [sessions] = useState(() => pageSessions('console'));
  useEffect(() => () => client.close(), [client]);
  return (
    <ClientProvider client={client}>
      <SessionsProvider sessions={sessions}>{children}</SessionsProvider>
    </ClientProvider>
  );
}

function Opened({ files, open }: { readonly files: Files; readonly open: OpenFile }) {
  const view = useView<ConsoleView>('common');
  const { goodbye } = useConnection();
  const say = useSay();
  const t = useMessages(consoleFrameMessages);
  if (view === null || view.live.fileName !== open.name) {
    return <EmptyState title={t('place.loading')}>{goodbye === null ? open.name : say(goodbye)}</EmptyState>;
  }
  return <Console view={view} files={files} open={open} />;
}
