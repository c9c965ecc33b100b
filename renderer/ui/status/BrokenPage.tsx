import { commonMessages } from '../../../shared/i18n/common.ts';
import { Button } from '../controls/Button.tsx';
import { useMessages } from '../language/LanguageProvider.tsx';
import { EmptyState } from './EmptyState.tsx';

interface BrokenPageProps {
  /** What else can be done than to try again; what a helper can do, by default. */
  readonly help?: string;
  readonly onRetry: () => void;
}

/** What stands where a page of the team cannot be drawn. */
export function BrokenPage({ help, onRetry }: BrokenPageProps) {
  const t = useMessages(commonMessages);
  return (
    <EmptyState title={t('broken.title')} action={<Button onPress={onRetry}>{t('broken.again')}</Button>}>
      {help ?? t('broken.help')}
    </EmptyState>
  );
}
