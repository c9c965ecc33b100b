import type { ReactNode } from 'react';
import { commonMessages } from '../../shared/i18n/common.ts';
import { MainButton, PhonePage } from '../features/phone/PhonePage.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';
import { FallBack } from '../ui/status/FallBack.tsx';

/** What is to be done now, or, where it cannot be drawn, a page that says so. The next step is tried by itself. */
export function PhoneFallBack({ again, children }: { readonly again: string; readonly children: ReactNode }) {
  const t = useMessages(commonMessages);
  return (
    <FallBack
      again={again}
      renderInstead={(onRetry) => (
        <PhonePage
          title={t('broken.title')}
          footer={<MainButton onPress={onRetry}>{t('broken.again')}</MainButton>}
        >
          <Text>{t('broken.help')}</Text>
        </PhonePage>
      )}
    >
      {children}
    </FallBack>
  );
}
