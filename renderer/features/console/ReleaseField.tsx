import { consoleWelcomeMessages } from '../../../shared/i18n/console-welcome.ts';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

export type Release = 'group' | 'open' | 'chatham-house';

/** Chooses the promise of the whole consultation: who may learn who said what. */
export function ReleaseField({
  value,
  onChange,
}: {
  readonly value: Release;
  readonly onChange: (release: Release) => void;
}) {
  const t = useMessages(consoleWelcomeMessages);
  return (
    <RadioGroup<Release>
      label={t('new.release')}
      help={t('new.release.lock')}
      value={value}
      onChange={onChange}
      options={[
        { value: 'group', label: t('new.release.group'), help: t('new.release.group.help') },
        { value: 'open', label: t('new.release.open'), help: t('new.release.open.help') },
        { value: 'chatham-house', label: t('new.release.chatham'), help: t('new.release.chatham.help') },
      ]}
    />
  );
}
