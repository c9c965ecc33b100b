import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

/** Stands while the projector may be showing this window; a person alone ends it. */
export function SafeMode({ onAlone }: { readonly onAlone: () => void }) {
  const t = useMessages(consoleFrameMessages);
  return (
    <Notice
      tone="amber"
      title={t('safe.title')}
      isLive
      action={<Button onPress={onAlone}>{t('safe.off')}</Button>}
    >
      {t('safe.text')}
    </Notice>
  );
}
