import { CONSOLE_SIZE } from '../../../shared/figures/theme.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { gatheringTeamMessages } from '../../../shared/i18n/gathering-team.ts';
import { methodMessages } from '../../../shared/i18n/methods.ts';
import { cellsOf, gridIn, longestPrompt } from '../../../shared/methods/question-grid/cells.ts';
import { GatheredFigure } from '../../features/gathering/GatheredFigure.tsx';
import { GatheredNumbers } from '../../features/gathering/GatheredNumbers.tsx';
import { LinesField } from '../../features/gathering/LinesField.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Again, Cards, Progress } from '../collect/console-panel.tsx';
import type { ConsoleFace, PanelProps, SettingsProps } from '../console-face.ts';
import { faceWords } from '../face-words.ts';
import { gridPresets } from './presets.ts';

/** A grid on the console: its prompts; how well each cell is covered, without a text; then the cards. */
export const questionGridFace: ConsoleFace = {
  facts: { kind: 'inputs', collections: ['group', 'named'], leastPeople: 4, offeredFirst: false },
  ...faceWords('grid'),
  firstSettings: (language) => ({ ...gridPresets[language].levels, prompts: {} }),
  Settings: GridSettings,
  Panel: GridPanel,
};

function GridSettings({ settings, onChange }: SettingsProps) {
  const t = useMessages(methodMessages);
  const presets = gridPresets[useLanguage() === 'fr' ? 'fr' : 'en'];
  const grid = gridIn(settings);
  const names = ['levels', 'swot'] as const;
  const isPreset = (name: (typeof names)[number]): boolean =>
    presets[name].rows.join() === grid.rows.join() && presets[name].columns.join() === grid.columns.join();
  return (
    <Stack gap={12}>
      <Select
        label={t('grid.preset')}
        options={names.map((name) => ({ value: name, label: t(`grid.preset.${name}`) }))}
        value={names.find(isPreset)}
        onChange={(name) => onChange({ ...settings, ...presets[name], prompts: {} })}
      />
      <LinesField
        label={t('grid.field.rows')}
        lines={grid.rows}
        onChange={(rows) => onChange({ ...settings, rows })}
      />
      <LinesField
        label={t('grid.field.columns')}
        lines={grid.columns}
        onChange={(columns) => onChange({ ...settings, columns })}
      />
      <details>
        <summary>{t('grid.field.prompts')}</summary>
        <Stack gap={8}>
          <Text size="small" tone="muted">
            {t('grid.field.prompts.help')}
          </Text>
          {cellsOf(grid).map(({ place, row, column }) => (
            <TextField
              key={place}
              label={`${grid.rows[row] ?? ''} · ${grid.columns[column] ?? ''}`}
              value={grid.prompts[place] ?? ''}
              onChange={(prompt) => onChange({ ...settings, prompts: { ...grid.prompts, [place]: prompt } })}
              maxLength={longestPrompt}
              isSerif
            />
          ))}
        </Stack>
      </details>
    </Stack>
  );
}

function GridPanel({ step }: PanelProps) {
  const t = useMessages(gatheringTeamMessages);
  const live = useMessages(consoleLiveMessages);
  const phase = step.run?.phase ?? 'ready';
  const isOut = phase === 'team' || phase === 'shown' || phase === 'done';
  if (phase === 'ready') return <Text tone="muted">{live('collect.ready')}</Text>;
  return (
    <Stack gap={16}>
      <Progress step={step} />
      {phase === 'team' && <Text tone="muted">{live('collect.team')}</Text>}
      {(phase === 'shown' || phase === 'done') && <Again step={step} />}
      {step.gathered !== null && (
        <section aria-label={t('grid.coverage')}>
          <>
            <GatheredFigure gathered={step.gathered} size={CONSOLE_SIZE} />
            <GatheredNumbers gathered={step.gathered} />
          </>
          {!isOut && (
            <Text size="small" tone="muted">
              {t('grid.coverage.help')}
            </Text>
          )}
        </section>
      )}
      {isOut && <Cards step={step} />}
    </Stack>
  );
}
