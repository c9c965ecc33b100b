import { Layers } from 'lucide-react';
import { useState } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { pilesTeamMessages } from '../../../shared/i18n/piles-team.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { type Doing, useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CollectPanel } from '../collect/console-panel.tsx';
import type { PanelProps } from '../console-face.ts';
import styles from './console.module.css';

const stages = ['context', 'brainstorm', 'cluster', 'name', 'resolve'] as const;
type Stage = (typeof stages)[number];

/** Where a workshop is: it follows from the step's state and from what is still unsorted. */
function stageOf(phase: string, unsorted: number): Stage {
  switch (phase) {
    case 'ready':
      return 'context';
    case 'open':
      return 'brainstorm';
    case 'stopped':
    case 'team':
      return unsorted > 0 || phase === 'stopped' ? 'cluster' : 'name';
    default:
      return 'resolve';
  }
}

/** The five steps of a workshop with what to say in each, the cards, and the names of what was put together. */
export function WorkshopPanel({ step }: PanelProps) {
  const t = useMessages(pilesTeamMessages);
  const live = useMessages(consoleLiveMessages);
  const { view, go, stage: prepare } = useConsole();
  const doing = useDoing();
  const phase = step.run?.phase ?? 'ready';
  const now = stageOf(phase, step.progress.unsorted);
  const isLooked = phase === 'team' || phase === 'shown' || phase === 'done';
  return (
    <Stack gap={16}>
      <ol className={styles['stages']}>
        {stages.map((stage) => (
          <li key={stage} aria-current={stage === now ? 'step' : undefined} className={styles['stage']}>
            <Text isStrong={stage === now} tone={stage === now ? 'ink' : 'muted'}>
              {t(`workshop.${stage}`)}
            </Text>
            {stage === now && <Text>{t(`workshop.${stage}.how`)}</Text>}
          </li>
        ))}
      </ol>
      <Problem of={doing} />
      {isLooked && (
        <Stack isRow gap={8}>
          <Button icon={Layers} onPress={() => go('material', 'sort')}>
            {live('cluster.bench')}
          </Button>
          {view.themes.length > 0 && (
            <Button onPress={() => prepare({ kind: 'themes', page: 1 })}>{live('cluster.showThemes')}</Button>
          )}
        </Stack>
      )}
      {isLooked && view.themes.length > 0 && (
        <ul className={styles['names']}>
          {view.themes.map((theme) => (
            <ThemeName key={theme.id} theme={theme} doing={doing} />
          ))}
        </ul>
      )}
      <CollectPanel step={step} />
    </Stack>
  );
}

function ThemeName({
  theme,
  doing,
}: {
  readonly theme: ConsoleView['themes'][number];
  readonly doing: Doing;
}) {
  const t = useMessages(pilesTeamMessages);
  const common = useMessages(commonMessages);
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    const label = draft?.trim() ?? '';
    setDraft(null);
    if (label !== '' && label !== theme.label) doing.go('theme.rename', { theme: theme.id, label });
  };
  return (
    <li>
      <TextField
        label={t('workshop.nameOf', { theme: theme.label })}
        help={common('count.cards', { count: theme.cards })}
        value={draft ?? theme.label}
        onChange={setDraft}
        onBlur={save}
        onEnter={save}
        maxLength={120}
        isSerif
      />
    </li>
  );
}
