import type { Field } from '../../features/ballot/fields.ts';
import { FieldForm } from '../../features/ballot/FieldForm.tsx';
import type { ConsoleFace, SettingsProps } from '../console-face.ts';
import { faceWords } from '../face-words.ts';
import { WordsPanel } from '../gathering/console-words.tsx';

const fields: readonly Field[] = [
  { kind: 'number', name: 'words', label: 'cloud.field.words', min: 1, max: 10, otherwise: 3 },
  { kind: 'number', name: 'least', label: 'cloud.field.least', min: 1, max: 20, otherwise: 1 },
];

/** A word cloud on the console: how many words, and from how many people on they are shown. */
export const wordCloudFace: ConsoleFace = {
  facts: { kind: 'inputs', collections: ['group'], leastPeople: 5, offeredFirst: false },
  ...faceWords('cloud'),
  Settings: ({ settings, onChange }: SettingsProps) => (
    <FieldForm fields={fields} values={settings} onChange={onChange} />
  ),
  Panel: WordsPanel,
};
