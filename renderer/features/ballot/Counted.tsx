import { useState } from 'react';
import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useConsole } from '../console/console-context.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import styles from './ballot.module.css';
import type { BallotFace } from './face.ts';
import { RuleWords } from './RuleWords.tsx';
import { TalkFirst } from './TalkFirst.tsx';
import { WholeResult } from './WholeResult.tsx';

/** A counted ballot: each verdict in words first, its figures when opened, and what may follow it. */
export function Counted({ ballot, face }: { readonly ballot: TeamBallot; readonly face: BallotFace }) {
  const t = useMessages(consoleBallotMessages);
  const formats = useFormats();
  const { stage } = useConsole();
  const [opened, setOpened] = useState<string | null>(
    ballot.items.length === 1 ? (ballot.items[0]?.statement ?? null) : null,
  );
  const at = ballot.countedAt === null ? null : Date.parse(ballot.countedAt);
  return (
    <Stack gap={16}>
      <Stack isRow gap={12} align="center">
        <Text as="h3" size="lead">
          {t('result.title')}
        </Text>
        {at !== null && (
          <Text tone="muted">
            {t('result.counted', { time: formats.time(at), date: formats.date(at) })}
            {' · '}
            {t('result.roll', { voted: ballot.voted, of: ballot.of })}
          </Text>
        )}
        <Button size="compact" onPress={() => stage({ kind: 'results', ballot: ballot.id, page: 1 })}>
          {t('result.stage')}
        </Button>
      </Stack>
      {ballot.superseded && <Notice>{t('result.superseded')}</Notice>}
      {ballot.withheld !== null && (
        <Notice tone="amber">{t('result.withheld', { reason: ballot.withheld })}</Notice>
      )}
      <WholeResult ballot={ballot} />
      <div>
        {ballot.items.map((item) => (
          <Item
            key={item.statement}
            ballot={ballot}
            item={item}
            face={face}
            isOpen={opened === item.statement}
            onOpen={(open) => setOpened(open ? item.statement : null)}
          />
        ))}
      </div>
      {!ballot.practice && <TalkFirst ballot={ballot} />}
      <RuleWords ballot={ballot} />
      {ballot.boxHash !== null && (
        <Text size="small" tone="muted" isNumber>
          {t('result.box', { hash: ballot.boxHash.slice(0, 12) })}
        </Text>
      )}
      {!ballot.practice && !ballot.superseded && <Followers ballot={ballot} />}
    </Stack>
  );
}

function Item({
  ballot,
  item,
  face,
  isOpen,
  onOpen,
}: {
  readonly ballot: TeamBallot;
  readonly item: BallotItemView;
  readonly face: BallotFace;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const t = useMessages(consoleBallotMessages);
  const language = useLanguage();
  const { stage } = useConsole();
  const result = ballot.result?.items[item.statement];
  const translated = item.translations[language];
  const said = translated === undefined ? item : { text: translated, language };
  const words =
    item.withdrawn === null ? result?.words[language] : t('open.withdrawn', { reason: item.withdrawn });
  const comments = ballot.comments.filter((row) => row.statement === item.statement);
  return (
    <article className={styles['result']}>
      <div className={styles['verdict']}>
        <strong>{words ?? t('result.none')}</strong>
        {result !== undefined && (
          <Button
            size="compact"
            variant="plain"
            onPress={() => stage({ kind: 'result', ballot: ballot.id, item: item.statement })}
          >
            {t('result.stageOne')}
          </Button>
        )}
      </div>
      <Card {...(ballot.practice ? {} : { code: String(item.number) })} lang={said.language}>
        {said.text}
      </Card>
      {result !== undefined && (
        <details
          className={styles['details']}
          open={isOpen}
          onToggle={(event) => onOpen(event.currentTarget.open)}
        >
          <summary>{t('result.open', { number: item.number })}</summary>
          {isOpen && <face.ItemResult ballot={ballot} statement={item.statement} />}
          {isOpen && comments.length > 0 && (
            <section aria-label={t('result.comments', { count: comments.length })}>
              <Text isStrong>{t('result.comments', { count: comments.length })}</Text>
              {comments.map((row) => (
                <Card
                  key={`${row.seat ?? ''} ${row.text}`}
                  {...(row.category === null ? {} : { meta: row.category })}
                >
                  {row.text}
                </Card>
              ))}
            </section>
          )}
        </details>
      )}
    </article>
  );
}

/** A second round shows the first one back; voting again replaces it. */
function Followers({ ballot }: { readonly ballot: TeamBallot }) {
  const t = useMessages(consoleBallotMessages);
  const { view } = useConsole();
  const doing = useDoing();
  const [asked, setAsked] = useState<'round' | 'again' | null>(null);
  if (ballot.step === null || ballot.step !== view.currentStep) return null;
  const live = ballot.items
    .filter((item) => item.withdrawn === null && isHere(view.statements[item.statement]?.status))
    .map((item) => item.statement);
  const settledBy = ballot.result?.whole?.goesOn ?? null;
  const goesOn = settledBy === null ? null : settledBy.filter((statement) => live.includes(statement));
  const next = ballot.round + 1;
  const roundWords = next === 2 ? t('result.secondRound') : t('result.nextRound', { number: next });
  const prepare = async (): Promise<void> => {
    const answer = await doing.act('ballot.prepare', {
      step: ballot.step,
      statements: asked === 'round' && goesOn !== null ? goesOn : live,
      label:
        asked === 'round'
          ? `${withoutRound(ballot.label, t('result.round', { number: ballot.round }))} · ${t('result.round', { number: next })}`
          : ballot.label,
      ...(asked === 'round' ? { previous: ballot.id } : { supersedes: ballot.id }),
    });
    if (answer.ok) setAsked(null);
  };
  return (
    <Stack gap={8}>
      <Stack isRow gap={8}>
        {goesOn?.length !== 0 && live.length > 0 && (
          <Button onPress={() => setAsked('round')}>{roundWords}</Button>
        )}
        <Button onPress={() => setAsked('again')}>{t('result.again')}</Button>
      </Stack>
      {asked !== null && (
        <ConfirmDialog
          title={asked === 'round' ? roundWords : t('result.again')}
          isOpen
          confirm={asked === 'round' ? t('result.prepareRound', { number: next }) : t('result.again')}
          onConfirm={() => void prepare()}
          onCancel={() => setAsked(null)}
          isBusy={doing.isBusy}
        >
          {t(asked === 'round' ? 'result.secondRound.help' : 'result.again.help')}
          <Problem of={doing} />
        </ConfirmDialog>
      )}
    </Stack>
  );
}

/** Whether a statement is still one of its own; merged, split and dropped ones have left. */
function isHere(status: string | undefined): boolean {
  return status !== undefined && !['merged', 'split', 'dropped'].includes(status);
}

/** A label without the round that an earlier one put behind it. */
function withoutRound(label: string, round: string): string {
  const ending = ` · ${round}`;
  return label.endsWith(ending) ? label.slice(0, -ending.length) : label;
}
