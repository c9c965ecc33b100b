import { lazy, Suspense, useState } from 'react';
import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { wordingFor } from '../phone/wording.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { RatingScale } from '../../ui/phone/RatingScale.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { readAnswer, useAnswerWords, usePoints } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Voting } from './voting.ts';
import { publishedIn } from '../ballot-screen/tables-in.ts';
import { EarlierBars } from './Bars.tsx';
import { ownGroup } from './own-group.ts';
import styles from './ballot-phone.module.css';

/** By itself: only rounds need it, and a phone's first load has a limit. */
const Reasons = lazy(() => import('./Reasons.tsx').then((made) => ({ default: made.Reasons })));

const LivePicture = lazy(() => import('./LivePicture.tsx').then((made) => ({ default: made.LivePicture })));

/** The most that a comment may take, in bytes of UTF-8 where it is sealed. */
const longestComment = 500;

/** One statement to rate: wording, scale, abstention, comment, the earlier round. */
export function ItemQuestion(props: {
  readonly voting: Voting;
  readonly item: BallotItemView;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}) {
  const { voting, item, answer, onAnswer } = props;
  const { ballot, own, earlierResult, earlierReasons } = voting;
  const common = useMessages(commonMessages);
  const tasks = useMessages(phoneTaskMessages);
  const words = useAnswerWords(ballot);
  const points = usePoints(ballot);
  if (item.withdrawn !== null)
    return <Notice>{tasks('ballot.withdrawn', { reason: item.withdrawn })}</Notice>;
  if (own.recused.includes(item.statement)) return <Notice>{tasks('ballot.recused')}</Notice>;
  const earlier = readAnswer(own.earlier[item.statement]);
  const round = ballot.round - 1;
  const reasons = earlierReasons[item.statement];
  const withComment = (value: Answer['value']): Answer =>
    answer?.comment === undefined ? { value } : { value, comment: answer.comment };
  const isAbstaining = answer?.value === 'abstain';
  return (
    <Stack gap={16}>
      <RatingScale
        label={item.text}
        points={points}
        isList={ballot.question?.look !== 'row'}
        value={typeof answer?.value === 'number' ? answer.value : undefined}
        onChange={(value) => onAnswer(withComment(value))}
        {...(typeof earlier?.value === 'number'
          ? { earlier: { value: earlier.value, label: tasks('ballot.earlier', { round }) } }
          : {})}
      />
      <Stack isRow gap={8} justify="between">
        {ballot.question?.abstains !== false && (
          <Button
            isPressed={isAbstaining}
            onPress={() => onAnswer(isAbstaining ? null : withComment('abstain'))}
          >
            {common('abstain')}
          </Button>
        )}
        {answer !== null && !isAbstaining && (
          <Button variant="plain" onPress={() => onAnswer(null)}>
            {tasks('ballot.clear')}
          </Button>
        )}
      </Stack>
      {earlier?.value === 'abstain' && (
        <Text tone="muted">
          {tasks('ballot.earlier', { round })}: {words('abstain')}
        </Text>
      )}
      {ballot.settings['comments'] !== false && answer !== null && (
        <Comment
          key={item.statement}
          isSecret={ballot.collection === 'secret'}
          isShownNext={ballot.settings['feedback'] !== 'own'}
          text={answer.comment ?? ''}
          onKeep={(comment) =>
            onAnswer(comment === '' ? { value: answer.value } : { value: answer.value, comment })
          }
        />
      )}
      {ballot.realTime && typeof answer?.value === 'number' && own.answers[item.statement] !== undefined && (
        <Suspense>
          <LivePicture ballot={ballot} picture={own.pictures[item.statement]} mine={answer} />
        </Suspense>
      )}
      {ballot.settings['feedback'] !== 'own' && (
        <EarlierBars
          ballot={ballot}
          published={publishedIn(earlierResult?.items[item.statement]?.detail)}
          mine={earlier?.value ?? null}
          own={ballot.settings['feedback'] === 'room' ? null : ownGroup(earlierResult, own.group)}
        />
      )}
      {reasons !== undefined && (
        <Suspense>
          <Reasons reasons={reasons} round={round} />
        </Suspense>
      )}
    </Stack>
  );
}

/** The statement's wording in the reader's language, with the authoritative one at hand. */
export function ItemWording({ item }: { readonly item: BallotItemView }) {
  const t = useMessages(phoneTaskMessages);
  const language = useLanguage();
  const wording = wordingFor(item, language);
  if (wording.isForeign) return <Text tone="muted">{t('ballot.otherLanguage')}</Text>;
  if (wording.isAuthoritative) return null;
  return (
    <details className={styles['more']}>
      <summary>{t('ballot.authoritative')}</summary>
      <Text isSerif lang={item.language}>
        {item.text}
      </Text>
    </details>
  );
}

/** Words beside an answer. */
export function Comment(props: {
  readonly isSecret: boolean;
  /** A further round shows it to the others. */
  readonly isShownNext?: boolean;
  readonly text: string;
  readonly onKeep: (text: string) => void;
}) {
  const { isSecret, isShownNext = false, text, onKeep } = props;
  const t = useMessages(phoneTaskMessages);
  const [draft, setDraft] = useState<string | null>(text === '' ? null : text);
  if (draft === null) {
    return (
      <Stack>
        <Button variant="plain" onPress={() => setDraft('')}>
          {t('ballot.addComment')}
        </Button>
      </Stack>
    );
  }
  const length = isSecret ? new TextEncoder().encode(draft.trim()).length : draft.trim().length;
  const isLong = length > longestComment;
  return (
    <Stack gap={8}>
      <TextArea
        label={t('ballot.comment')}
        {...(isSecret || isShownNext
          ? { help: t(isSecret ? 'ballot.commentSecret' : 'ballot.commentShown') }
          : {})}
        error={isLong ? t('secret.commentLong') : undefined}
        value={draft}
        onChange={setDraft}
        onBlur={() => {
          if (!isLong && draft.trim() !== text) onKeep(draft.trim());
        }}
        limit={longestComment}
        rows={2}
        isFocusedFirst={text === ''}
      />
      {draft.trim() !== text && !isLong && (
        <Button onPress={() => onKeep(draft.trim())}>{t('ballot.keepComment')}</Button>
      )}
    </Stack>
  );
}
