import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { gatheringTeamMessages } from '../../../shared/i18n/gathering-team.ts';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import type { Field } from '../../features/ballot/fields.ts';
import { FieldForm } from '../../features/ballot/FieldForm.tsx';
import styles from '../../features/gathering/gathering.module.css';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { Again, Cards, Progress } from '../collect/console-panel.tsx';
import type { ConsoleFace, PanelProps, SettingsProps } from '../console-face.ts';
import { faceWords } from '../face-words.ts';

const fields: readonly Field[] = [
  { kind: 'number', name: 'alone', label: 'fours.field.alone', min: 1, max: 60, otherwise: 1 },
  { kind: 'number', name: 'pairs', label: 'fours.field.pairs', min: 1, max: 60, otherwise: 2 },
  { kind: 'number', name: 'fours', label: 'fours.field.fours', min: 1, max: 60, otherwise: 4 },
];

/** 1-2-4-all on the console: which part it is, who sits with whom, and how many each group has written. */
export const oneTwoFourFace: ConsoleFace = {
  facts: { kind: 'inputs', collections: ['group'], leastPeople: 4, offeredFirst: false },
  ...faceWords('fours'),
  Settings: ({ settings, onChange }: SettingsProps) => (
    <FieldForm fields={fields} values={settings} onChange={onChange} />
  ),
  Panel: OneTwoFourPanel,
};

const parts = ['1', '2', '4', 'all'] as const;

function OneTwoFourPanel({ step }: PanelProps) {
  const t = useMessages(gatheringTeamMessages);
  const live = useMessages(consoleLiveMessages);
  const phase = step.run?.phase ?? 'ready';
  const isOut = phase === 'team' || phase === 'shown' || phase === 'done';
  const now = isOut || phase === 'stopped' ? 'all' : String(step.run?.stage ?? 1);
  if (phase === 'ready') return <Text tone="muted">{live('collect.ready')}</Text>;
  return (
    <Stack gap={16}>
      <ol className={styles['parts']} aria-label={t('groups.parts')}>
        {parts.map((part) => (
          <li
            key={part}
            className={styles['part']}
            {...(part === now ? { 'aria-current': 'step' as const } : {})}
          >
            {t(`groups.${part}`)}
          </li>
        ))}
      </ol>
      <Progress step={step} />
      {phase === 'open' && step.groups.length === 0 && <Text tone="muted">{t('groups.alone')}</Text>}
      {phase === 'open' && <Groups step={step} />}
      {isOut && <Text tone="muted">{t('groups.shown')}</Text>}
      {(phase === 'shown' || phase === 'done') && <Again step={step} />}
      {isOut && <Cards step={step} />}
    </Stack>
  );
}

function Groups({ step }: PanelProps) {
  const t = useMessages(gatheringTeamMessages);
  const doing = useDoing();
  const { groups, ungrouped, run } = step;
  if (groups.length === 0) return null;
  return (
    <section aria-label={t('groups.list')}>
      <Stack gap={12}>
        <Problem of={doing} />
        {ungrouped > 0 && (
          <Notice
            tone="amber"
            title={t('groups.late', { count: ungrouped })}
            action={
              <Button
                isBusy={doing.isBusy}
                onPress={() => doing.go('run.fillGroups', { run: run?.id ?? '' })}
              >
                {t('groups.fill')}
              </Button>
            }
          />
        )}
        <ol className={styles['groups']}>
          {groups.map(({ seats, cards }) => (
            <li key={seats.join()}>
              {t('groups.seats', { seats: seats.join(', ') })}{' '}
              <Text as="span" tone="muted" isNumber>
                {t('groups.cards', { count: cards })}
              </Text>
            </li>
          ))}
        </ol>
      </Stack>
    </section>
  );
}
