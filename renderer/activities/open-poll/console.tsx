import type { Field } from '../../features/ballot/fields.ts';
import { FieldForm } from '../../features/ballot/FieldForm.tsx';
import type { ConsoleFace, SettingsProps } from '../console-face.ts';
import { faceWords } from '../face-words.ts';
import { WordsPanel } from '../gathering/console-words.tsx';

const fields: readonly Field[] = [
  { kind: 'number', name: 'answers', label: 'openPoll.field.answers', min: 1, max: 5, otherwise: 1 },
];

/** An open poll on the console: how many answers a person may give. */
export const openPollFace: ConsoleFace = {
  facts: { kind: 'inputs', collections: ['group'], leastPeople: 3, offeredFirst: false },
  ...faceWords('openPoll'),
  Settings: ({ settings, onChange }: SettingsProps) => (
    <FieldForm fields={fields} values={settings} onChange={onChange} />
  ),
  Panel: WordsPanel,
};
