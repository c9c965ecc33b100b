import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { SettingsProps } from '../console-face.ts';

type Kind = 'agreement5' | 'nine';

const feedbacks = ['groups', 'room', 'own'] as const;

/** The scale of a rating, whether words may stand beside it, and what a later round shows of it. */
export function RateSettings({ settings, onChange }: SettingsProps) {
  const t = useMessages(consoleBallotMessages);
  const scale = settings['scale'];
  const isNine = typeof scale === 'object' && scale !== null && 'kind' in scale && scale['kind'] === 'nine';
  return (
    <Stack gap={12}>
      <RadioGroup<Kind>
        label={t('rate.scale')}
        value={isNine ? 'nine' : 'agreement5'}
        onChange={(kind) => onChange({ ...settings, scale: { kind } })}
        options={[
          { value: 'agreement5', label: t('rate.scale.agreement5') },
          { value: 'nine', label: t('rate.scale.nine') },
        ]}
      />
      <Switch
        isSelected={settings['comments'] !== false}
        onChange={(comments) => onChange({ ...settings, comments })}
      >
        {t('rate.comments')}
      </Switch>
      <RadioGroup<(typeof feedbacks)[number]>
        label={t('rate.feedback')}
        value={feedbacks.find((each) => each === settings['feedback']) ?? 'groups'}
        onChange={(feedback) => onChange({ ...settings, feedback })}
        options={feedbacks.map((value) => ({ value, label: t(`rate.feedback.${value}`) }))}
      />
    </Stack>
  );
}
