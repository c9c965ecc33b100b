import type { ReactNode } from 'react';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../../ui/status/EmptyState.tsx';
import { useLoaded } from './use-loaded.ts';

interface LoadedOnOpeningProps<Part> {
  /** Stays the same between renders. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}

/** A part whose code comes only when it is opened: no page that shows no document loads what documents need. */
export function LoadedOnOpening<Part>({ load, children }: LoadedOnOpeningProps<Part>) {
  const t = useMessages(textsMessages);
  const loaded = useLoaded(load);
  switch (loaded.state) {
    case 'loading':
      return <p role="status">{t('open.loading')}</p>;
    case 'failed':
      return (
        <EmptyState
          title={t('open.failed')}
          action={<Button onPress={loaded.retry}>{t('open.retry')}</Button>}
        >
          {t('open.failed.help')}
        </EmptyState>
      );
    case 'here':
      return children(loaded.part);
  }
}
