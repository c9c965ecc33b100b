import type { ComponentType } from 'react';
import { gatheringTeamMessages } from '../../../shared/i18n/gathering-team.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CollectPanel } from '../collect/console-panel.tsx';
import type { PanelProps } from '../console-face.ts';
import { Clarify } from './console-clarify.tsx';
import styles from '../../features/gathering/gathering.module.css';

const stages = ['write', 'turns', 'clarify', 'vote', 'discuss', 'again'] as const;

type Stage = (typeof stages)[number];

/** A nominal group in Live: where it stands in its six steps, and what belongs to the one that it is in. */
export function NominalPanel({ step, Votes }: PanelProps & { readonly Votes: ComponentType<PanelProps> }) {
  const t = useMessages(gatheringTeamMessages);
  const stage = useStage({ step });
  return (
    <Stack gap={16}>
      <ol className={styles['parts']} aria-label={t('ideas.stages')}>
        {stages
          .filter((each) => each !== 'again' || step.settings['secondVote'] !== false)
          .map((each, index) => (
            <li
              key={each}
              className={styles['part']}
              {...(each === stage ? { 'aria-current': 'step' as const } : {})}
            >
              {index + 1}. {t(`ideas.${each}`)}
            </li>
          ))}
      </ol>
      {stage === 'discuss' && <Text tone="muted">{t('ideas.discussHelp')}</Text>}
      {stage === 'write' || stage === 'turns' ? (
        <CollectPanel step={step} />
      ) : stage === 'clarify' ? (
        <Clarify step={step} />
      ) : (
        <Votes step={step} />
      )}
    </Stack>
  );
}

function useStage({ step }: PanelProps): Stage {
  const { view } = useConsole();
  const ballots = Object.values(view.ballots).filter(
    (ballot) => ballot.step === step.id && !ballot.practice && ballot.phase !== 'void',
  );
  const last = ballots.at(-1);
  if (last !== undefined) {
    if (last.phase === 'counted') return 'discuss';
    return ballots.length > 1 ? 'again' : 'vote';
  }
  switch (step.run?.phase ?? 'ready') {
    case 'ready':
    case 'open':
      return 'write';
    case 'stopped':
    case 'team':
      return 'turns';
    case 'shown':
    case 'done':
      return 'clarify';
  }
}
