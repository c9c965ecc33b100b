import { useState } from 'react';
import type { Gathered } from '../../../shared/domain/model/gathered.ts';
import { gatheringTeamMessages } from '../../../shared/i18n/gathering-team.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import type { Doing } from '../../features/doing/use-doing.ts';
import { CONSOLE_SIZE } from '../../../shared/figures/theme.ts';
import { GatheredFigure } from '../../features/gathering/GatheredFigure.tsx';
import styles from '../../features/gathering/gathering.module.css';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import type { PanelProps } from '../console-face.ts';
import { CollectedCard } from '../collect/console-card.tsx';
import { Again, Progress } from '../collect/console-panel.tsx';

type Words = Extract<Gathered, { kind: 'words' }>;
type Word = Words['words'][number];

/** Words in Live: how many gave some and no word; then what is counted as one, to join, to hold back, to show. */
export function WordsPanel({ step }: PanelProps) {
  const t = useMessages(gatheringTeamMessages);
  const live = useMessages(consoleLiveMessages);
  const { isSafe } = useConsole();
  const phase = step.run?.phase ?? 'ready';
  const { gathered } = step;
  if (phase === 'ready') return <Text tone="muted">{live('collect.ready')}</Text>;
  return (
    <Stack gap={16}>
      <Progress step={step} />
      {phase === 'team' && <Text tone="muted">{t('words.team')}</Text>}
      {(phase === 'shown' || phase === 'done') && <Again step={step} says={t('words.shown')} />}
      {gathered?.kind === 'words' &&
        (isSafe && phase === 'team' ? (
          <Text tone="muted">{live('collect.hidden', { count: step.progress.cards })}</Text>
        ) : (
          <Counted step={step} gathered={gathered} />
        ))}
    </Stack>
  );
}

function Counted({ step, gathered }: PanelProps & { readonly gathered: Words }) {
  const t = useMessages(gatheringTeamMessages);
  const { view } = useConsole();
  const doing = useDoing();
  const [joining, setJoining] = useState<Word | null>(null);
  const run = step.run?.id ?? '';
  const cards = Object.values(view.cards)
    .filter((card) => card.step === step.id)
    .toSorted((a, b) => a.number - b.number);
  return (
    <Stack gap={16}>
      <GatheredFigure gathered={gathered} size={CONSOLE_SIZE} />
      <Problem of={doing} />
      <ul className={styles['variants']}>
        {gathered.words.map((word) => (
          <li key={word.id} className={styles['variant']}>
            <div>
              <Text as="span" isSerif lang={word.language}>
                {word.text}
              </Text>{' '}
              {word.forms.length > 0 && (
                <Text as="span" size="small" tone="muted">
                  {t('words.joined', { forms: word.forms.join(', ') })}
                </Text>
              )}
              <Parts word={word} run={run} doing={doing} />
            </div>
            <Text as="span" isNumber tone="muted">
              {t('words.people', { count: word.people })}
            </Text>
            <Button
              size="compact"
              label={`${t('words.join')} ${word.text}`}
              isDisabled={gathered.words.length < 2}
              onPress={() => setJoining(word)}
            >
              {t('words.join')}
            </Button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('words.cards')}</summary>
        {cards.map((card) => (
          <CollectedCard key={card.id} card={card} doing={doing} onShowOne={null} isStageable={false} />
        ))}
      </details>
      {joining !== null && (
        <JoinDialog
          word={joining}
          words={gathered.words}
          run={run}
          doing={doing}
          onClose={() => setJoining(null)}
        />
      )}
    </Stack>
  );
}

/** Spellings that a person joined to a word, each with a way to part it again. */
function Parts(props: { readonly word: Word; readonly run: string; readonly doing: Doing }) {
  const { word, run, doing } = props;
  const t = useMessages(gatheringTeamMessages);
  if (word.joined.length === 0) return null;
  return (
    <Stack isRow gap={8}>
      {word.joined.map((card) => (
        <Button
          key={card.id}
          size="compact"
          variant="plain"
          onPress={() => doing.go('variant.join', { run, input: card.id, into: null })}
        >
          {t('words.part', { form: card.text })}
        </Button>
      ))}
    </Stack>
  );
}

function JoinDialog(props: {
  readonly word: Word;
  readonly words: readonly Word[];
  readonly run: string;
  readonly doing: Doing;
  readonly onClose: () => void;
}) {
  const { word, words, run, doing, onClose } = props;
  const t = useMessages(gatheringTeamMessages);
  const others = words.filter(({ id }) => id !== word.id);
  const [into, setInto] = useState<string | undefined>(undefined);
  const join = async (): Promise<void> => {
    if (into === undefined) return;
    const answer = await doing.act('variant.join', { run, input: word.id, into });
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={t('words.joinTitle', { word: word.text })}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <Button variant="primary" isDisabled={into === undefined} onPress={() => void join()}>
          {t('words.join')}
        </Button>
      }
    >
      <SearchPicker
        label={t('words.search')}
        options={others.map(({ id, text, people }) => ({
          value: id,
          label: text,
          help: t('words.people', { count: people }),
        }))}
        value={into}
        onChange={setInto}
      />
    </Dialog>
  );
}
