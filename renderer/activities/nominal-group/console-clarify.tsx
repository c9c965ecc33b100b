import { useState } from 'react';
import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { gatheringTeamMessages } from '../../../shared/i18n/gathering-team.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import type { Doing } from '../../features/doing/use-doing.ts';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { CollectPanel } from '../collect/console-panel.tsx';
import type { PanelProps } from '../console-face.ts';
import styles from './nominal-group.module.css';

const gone = ['merged', 'split', 'dropped'];

/** The numbered list, gone through with the room: wordings made clear, likes joined, nothing judged. */
export function Clarify({ step }: PanelProps) {
  const t = useMessages(gatheringTeamMessages);
  const { view, stage } = useConsole();
  const doing = useDoing();
  const [rewording, setRewording] = useState<TeamStatement | null>(null);
  const [joining, setJoining] = useState<TeamStatement | null>(null);
  const ideas = Object.values(view.statements)
    .filter(
      ({ status, inputIds }) =>
        !gone.includes(status) && inputIds.some((input) => view.cards[input]?.step === step.id),
    )
    .toSorted((a, b) => a.number - b.number);
  if (ideas.length === 0) {
    return (
      <Stack gap={16}>
        <Text tone="muted">{t('ideas.toNumber')}</Text>
        <CollectPanel step={step} />
      </Stack>
    );
  }
  return (
    <Stack gap={12}>
      <Text as="h3" size="lead">
        {t('ideas.list', { count: ideas.length })}
      </Text>
      <Text tone="muted">{t('ideas.listHelp')}</Text>
      <Problem of={doing} />
      <ol>
        {ideas.map((idea) => {
          const { number } = idea;
          const of = (what: string): string => t('ideas.of', { what, number });
          return (
            <li key={idea.id} className={styles['idea']}>
              <span className={styles['number']}>{number}</span>
              <Stack gap={4}>
                <Text isSerif lang={idea.language}>
                  {idea.text}
                </Text>
                <Stack isRow gap={4}>
                  <Button size="compact" label={of(t('ideas.reword'))} onPress={() => setRewording(idea)}>
                    {t('ideas.reword')}
                  </Button>
                  <Button
                    size="compact"
                    label={of(t('ideas.same'))}
                    isDisabled={ideas.length < 2}
                    onPress={() => setJoining(idea)}
                  >
                    {t('ideas.same')}
                  </Button>
                  <Button
                    size="compact"
                    variant="plain"
                    label={of(t('ideas.stage'))}
                    onPress={() => stage({ kind: 'statement', statement: idea.id, compare: false })}
                  >
                    {t('ideas.stage')}
                  </Button>
                </Stack>
              </Stack>
            </li>
          );
        })}
      </ol>
      {rewording !== null && <Reword idea={rewording} doing={doing} onClose={() => setRewording(null)} />}
      {joining !== null && (
        <Join idea={joining} ideas={ideas} doing={doing} onClose={() => setJoining(null)} />
      )}
    </Stack>
  );
}

interface OneIdea {
  readonly idea: TeamStatement;
  readonly doing: Doing;
  readonly onClose: () => void;
}

function Reword({ idea, doing, onClose }: OneIdea) {
  const t = useMessages(gatheringTeamMessages);
  const [text, setText] = useState(idea.text);
  const isSame = text.trim() === '' || text.trim() === idea.text;
  const keep = async (): Promise<void> => {
    const body = { statement: idea.id, text, seen: idea.version, reason: t('ideas.reason') };
    const answer = await doing.act('statement.reword', body);
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={t('ideas.rewordTitle', { number: idea.number })}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <Button variant="primary" isDisabled={isSame} onPress={() => void keep()}>
          {t('ideas.keep')}
        </Button>
      }
    >
      <TextArea label={t('ideas.wording')} value={text} onChange={setText} limit={2000} isFocusedFirst />
    </Dialog>
  );
}

function Join({ idea, ideas, doing, onClose }: OneIdea & { readonly ideas: readonly TeamStatement[] }) {
  const t = useMessages(gatheringTeamMessages);
  const [into, setInto] = useState<string | undefined>(undefined);
  const join = async (): Promise<void> => {
    if (into === undefined) return;
    const body = { statement: idea.id, into, reason: t('ideas.sameReason') };
    const answer = await doing.act('statement.merge', body);
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={t('ideas.sameTitle', { number: idea.number })}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <Button variant="primary" isDisabled={into === undefined} onPress={() => void join()}>
          {t('ideas.same')}
        </Button>
      }
    >
      <SearchPicker
        label={t('ideas.find')}
        options={ideas
          .filter(({ id }) => id !== idea.id)
          .map(({ id, number, text }) => ({ value: id, label: `${number}. ${text}` }))}
        value={into}
        onChange={setInto}
      />
    </Dialog>
  );
}
