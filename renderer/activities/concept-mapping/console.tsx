import { FieldForm } from '../../features/ballot/FieldForm.tsx';
import { faceWords } from '../face-words.ts';
import type { Field } from '../../features/ballot/fields.ts';
import { PilesPanel } from '../../features/piles/console/PilesPanel.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import type { ConsoleFace, SettingsProps } from '../console-face.ts';
import { whatIsSorted } from '../../features/piles/console/what-is-sorted.ts';

const fields: readonly Field[] = [
  whatIsSorted,
  { kind: 'switch', name: 'rates', label: 'conceptMapping.field.rates', otherwise: true },
  {
    kind: 'choice',
    name: 'base',
    label: 'conceptMapping.field.base',
    options: [
      { value: 'all-sorters', label: 'conceptMapping.base.all-sorters' },
      { value: 'placed-both', label: 'conceptMapping.base.placed-both' },
    ],
  },
];

const points: Field = {
  kind: 'choice',
  name: 'points',
  label: 'conceptMapping.field.points',
  options: [
    { value: '5', label: 'conceptMapping.points.5' },
    { value: '7', label: 'conceptMapping.points.7' },
  ],
};

/** Concept mapping on the console: sort, rate, then the map, its clusters and their names. */
export const conceptMappingFace: ConsoleFace = {
  facts: { kind: 'piles', collections: ['group', 'named'], leastPeople: 8, offeredFirst: false },
  ...faceWords('conceptMapping'),
  Settings: ConceptMappingSettings,
  Panel: PilesPanel,
};

function ConceptMappingSettings({ settings, onChange }: SettingsProps) {
  const isRated = settings['rates'] !== false;
  return (
    <Stack gap={12}>
      <FieldForm fields={fields} values={settings} onChange={onChange} />
      {isRated && (
        <FieldForm
          fields={[points]}
          values={{ ...settings, points: settings['points'] === 7 ? '7' : '5' }}
          onChange={(changed) => onChange({ ...changed, points: Number(changed['points']) })}
        />
      )}
    </Stack>
  );
}
