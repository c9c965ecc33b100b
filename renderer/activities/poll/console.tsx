import { CONSOLE_SIZE } from '../../../shared/figures/theme.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { gatheringTeamMessages } from '../../../shared/i18n/gathering-team.ts';
import { methodMessages } from '../../../shared/i18n/methods.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { GatheredFigure } from '../../features/gathering/GatheredFigure.tsx';
import { GatheredNumbers } from '../../features/gathering/GatheredNumbers.tsx';
import { LinesField } from '../../features/gathering/LinesField.tsx';
import { NumberField } from '../../ui/controls/NumberField.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { ProgressBar } from '../../ui/status/ProgressBar.tsx';
import type { ConsoleFace, PanelProps, SettingsProps } from '../console-face.ts';
import { faceWords } from '../face-words.ts';
import { pollIn } from './poll-in.ts';

const presets = ['yesNo', 'agree', 'ready'] as const;

/** The options of a preset, in the language of the page. */
function presetOptions(preset: (typeof presets)[number], language: Language): readonly string[] {
  const common = commonMessages(language);
  switch (preset) {
    case 'agree':
      return ([5, 4, 3, 2, 1] as const).map((level) => common(`agreement.${level}`));
    case 'yesNo':
    case 'ready':
      return methodMessages(language)(`poll.preset.${preset}`)
        .split(', ')
        .map((option) => option.charAt(0).toUpperCase() + option.slice(1));
  }
}

/** A closed poll on the console: its options; how many chose and nothing else; then the result. */
export const pollFace: ConsoleFace = {
  facts: { kind: 'inputs', collections: ['group'], leastPeople: 3, offeredFirst: false },
  ...faceWords('poll'),
  firstSettings: (language) => ({ options: presetOptions('yesNo', language), most: 1 }),
  Settings: PollSettings,
  Panel: PollPanel,
};

function PollSettings({ settings, onChange }: SettingsProps) {
  const t = useMessages(methodMessages);
  const language = useLanguage();
  const { options, most } = pollIn(settings);
  return (
    <Stack gap={12}>
      <Select
        label={t('poll.preset')}
        options={presets.map((preset) => ({ value: preset, label: t(`poll.preset.${preset}`) }))}
        value={presets.find((preset) => presetOptions(preset, language).join() === options.join())}
        onChange={(preset) => onChange({ ...settings, options: presetOptions(preset, language) })}
      />
      <LinesField
        label={t('poll.field.options')}
        help={t('poll.field.options.help')}
        lines={options}
        onChange={(lines) => onChange({ ...settings, options: lines })}
      />
      <NumberField
        label={t('poll.field.several')}
        min={1}
        max={Math.max(1, options.length)}
        value={most}
        onChange={(next) => next !== undefined && onChange({ ...settings, most: next })}
      />
    </Stack>
  );
}

function PollPanel({ step }: PanelProps) {
  const t = useMessages(gatheringTeamMessages);
  const phase = step.run?.phase ?? 'ready';
  const { wrote, of } = step.progress;
  const { options } = pollIn(step.settings);
  return (
    <Stack gap={16}>
      {phase !== 'ready' && (
        <ProgressBar label={t('poll.answeredOf', { done: wrote, total: of })} done={wrote} total={of} />
      )}
      <Text tone="muted">
        {phase === 'ready' && t('poll.ready')}
        {phase === 'open' && t('poll.open')}
        {phase === 'stopped' && t('poll.stopped')}
        {(phase === 'shown' || phase === 'done') && t('poll.shown')}
      </Text>
      {step.gathered === null ? (
        <section aria-label={t('poll.options')}>
          <ol>
            {options.map((option) => (
              <li key={option}>
                <Text isSerif>{option}</Text>
              </li>
            ))}
          </ol>
        </section>
      ) : (
        <>
          <GatheredFigure gathered={step.gathered} size={CONSOLE_SIZE} />
          <GatheredNumbers gathered={step.gathered} />
        </>
      )}
    </Stack>
  );
}
