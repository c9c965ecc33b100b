import type { Field } from '../../features/ballot/fields.ts';
import { FieldForm } from '../../features/ballot/FieldForm.tsx';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { Switch } from '../../ui/controls/Switch.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CollectPanel } from '../collect/console-panel.tsx';
import type { ConsoleFace, SettingsProps } from '../console-face.ts';
import { faceWords } from '../face-words.ts';

const fields: readonly Field[] = [
  {
    kind: 'choice',
    name: 'turns',
    label: 'robin.field.turns',
    options: [
      { value: 'table', label: 'robin.field.turns.table' },
      { value: 'seat', label: 'robin.field.turns.seat' },
    ],
  },
];

/** A round robin on the console: whose turn it is follows from what was shown. */
export const roundRobinFace: ConsoleFace = {
  facts: { kind: 'inputs', collections: ['group', 'named'], leastPeople: 4, offeredFirst: false },
  ...faceWords('robin'),
  firstSettings: () => ({ reveal: 'round-robin', turns: 'table', topThree: true }),
  Settings: RoundRobinSettings,
  Panel: CollectPanel,
};

function RoundRobinSettings({ settings, onChange }: SettingsProps) {
  const t = useMessages(consoleLiveMessages);
  return (
    <Stack gap={12}>
      <FieldForm fields={fields} values={settings} onChange={onChange} />
      <Switch
        isSelected={settings['topThree'] !== false}
        onChange={(topThree) => onChange({ ...settings, topThree })}
      >
        {t('collect.settings.topThree')}
      </Switch>
    </Stack>
  );
}
