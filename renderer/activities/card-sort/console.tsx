import { methodMessages } from '../../../shared/i18n/methods.ts';
import { FieldForm } from '../../features/ballot/FieldForm.tsx';
import { faceWords } from '../face-words.ts';
import type { Field } from '../../features/ballot/fields.ts';
import { PilesPanel } from '../../features/piles/console/PilesPanel.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { ConsoleFace, SettingsProps } from '../console-face.ts';
import { whatIsSorted } from '../../features/piles/console/what-is-sorted.ts';

const fields: readonly Field[] = [
  whatIsSorted,
  {
    kind: 'choice',
    name: 'piles',
    label: 'cardSort.field.piles',
    options: [
      { value: 'open', label: 'cardSort.piles.open' },
      { value: 'closed', label: 'cardSort.piles.closed' },
    ],
  },
];

/** The card sort on the console: open or closed, then progress, clusters and their names. */
export const cardSortFace: ConsoleFace = {
  facts: { kind: 'piles', collections: ['group', 'named'], leastPeople: 5, offeredFirst: false },
  ...faceWords('cardSort'),
  Settings: CardSortSettings,
  Panel: PilesPanel,
};

function CardSortSettings({ settings, onChange }: SettingsProps) {
  const t = useMessages(methodMessages);
  const given = settings['given'];
  const labels = Array.isArray(given) ? given.filter((each) => typeof each === 'string') : [];
  return (
    <Stack gap={12}>
      <FieldForm fields={fields} values={settings} onChange={onChange} />
      {settings['piles'] === 'closed' && (
        <TextArea
          label={t('cardSort.field.given')}
          help={t('cardSort.field.given.help')}
          value={labels.join('\n')}
          onChange={(text) => onChange({ ...settings, given: text.split('\n') })}
          rows={4}
        />
      )}
    </Stack>
  );
}
