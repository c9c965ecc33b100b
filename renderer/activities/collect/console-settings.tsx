import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { SettingsProps } from '../console-face.ts';

type Reveal = 'together' | 'round-robin';

/** How cards are revealed, and whether tables choose their top three. */
export function CollectSettings({ settings, onChange }: SettingsProps) {
  const t = useMessages(consoleLiveMessages);
  return (
    <Stack gap={12}>
      <RadioGroup<Reveal>
        label={t('collect.settings.reveal')}
        value={settings['reveal'] === 'round-robin' ? 'round-robin' : 'together'}
        onChange={(reveal) => onChange({ ...settings, reveal })}
        options={[
          { value: 'together', label: t('collect.settings.together') },
          { value: 'round-robin', label: t('collect.settings.roundRobin') },
        ]}
      />
      <Switch
        isSelected={settings['topThree'] === true}
        onChange={(topThree) => onChange({ ...settings, topThree })}
      >
        {t('collect.settings.topThree')}
      </Switch>
    </Stack>
  );
}
