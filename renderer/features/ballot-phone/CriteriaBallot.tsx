import { lazy, Suspense } from 'react';
import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import type { Sheet } from '../../../shared/methods/question.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { useAct } from '../../client/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { RatingScale } from '../../ui/phone/RatingScale.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { useNote } from '../device/use-note.tsx';
import { MainButton, PhonePage } from '../phone/PhonePage.tsx';
import { placeOf } from '../phone/save-place.ts';
import { wordingFor } from '../phone/wording.ts';
import { publishedUnder } from '../ballot-screen/tables-in.ts';
import { type Answer, useAnswerWords, usePoints } from './answer.ts';
import styles from './ballot-phone.module.css';
import { EarlierBars } from './Bars.tsx';
import { ownGroup } from './own-group.ts';
import { type CriteriaAnswer, readCriteria, writtenCriteria } from './criteria-answer.ts';
import { ItemPage } from './ItemPage.tsx';
import { Comment } from './ItemQuestion.tsx';
import { useCasting } from './use-casting.ts';
import type { Voting } from './voting.ts';

const Reasons = lazy(() => import('./Reasons.tsx').then((made) => ({ default: made.Reasons })));

type Criteria = Extract<Sheet, { kind: 'criteria' }>['criteria'];

/** One statement a page, its criteria below each other; each tap is kept at once and can be changed until the stop. */
export function CriteriaBallot(props: { readonly voting: Voting; readonly criteria: Criteria }) {
  const { voting, criteria } = props;
  const { ballot, seat, own } = voting;
  const [at, setAt] = useNote<number>(`at.${ballot.id}.${seat.id}`);
  const { problem, pendingFor, cast } = useCasting(voting);
  const first = criteria[0]?.id ?? '';
  const answerTo = (statement: string): CriteriaAnswer => {
    const pending = pendingFor(statement);
    const response = pending === undefined ? own.answers[statement] : pending.body['response'];
    return readCriteria(response as JsonObject | null | undefined, first);
  };
  const { items } = ballot;
  const position = Math.min(at ?? 0, items.length);
  const item = items[position];
  if (item === undefined) return <Review {...props} answerTo={answerTo} onGo={setAt} />;
  const answer = answerTo(item.statement);
  const pending = pendingFor(item.statement);
  const isComplete = criteria.every(({ id }) => answer.values[id] !== undefined);
  return (
    <ItemPage
      voting={voting}
      items={items}
      at={position}
      part={null}
      answer={isComplete ? { value: answer.values[first] ?? 'abstain' } : null}
      onAnswer={() => undefined}
      onGo={setAt}
      question={
        <CriteriaQuestion
          key={item.statement}
          {...props}
          item={item}
          answer={answer}
          onAnswer={(next) => void cast(item.statement, writtenCriteria(next, first))}
        />
      }
      place={
        <>
          {problem !== null && (
            <Notice tone="amber" isLive>
              {problem}
            </Notice>
          )}
          {pending !== undefined && <SaveState place={placeOf(pending)} />}
          {pending === undefined && Object.keys(answer.values).length > 0 && <SaveState place="onComputer" />}
        </>
      }
    />
  );
}

function CriteriaQuestion(props: {
  readonly voting: Voting;
  readonly criteria: Criteria;
  readonly item: BallotItemView;
  readonly answer: CriteriaAnswer;
  readonly onAnswer: (answer: CriteriaAnswer) => void;
}) {
  const { voting, criteria, item, answer, onAnswer } = props;
  const { ballot, own, earlierResult, earlierReasons } = voting;
  const common = useMessages(commonMessages);
  const tasks = useMessages(phoneTaskMessages);
  const language = useLanguage();
  const points = usePoints(ballot);
  if (item.withdrawn !== null) {
    return <Notice>{tasks('ballot.withdrawn', { reason: item.withdrawn })}</Notice>;
  }
  if (own.recused.includes(item.statement)) return <Notice>{tasks('ballot.recused')}</Notice>;
  const round = ballot.round - 1;
  const earlier = readCriteria(own.earlier[item.statement], criteria[0]?.id ?? '');
  const reasons = earlierReasons[item.statement];
  const set = (id: string, value: Answer['value'] | undefined): void => {
    const { [id]: _before, ...rest } = answer.values;
    onAnswer({ ...answer, values: value === undefined ? rest : { ...rest, [id]: value } });
  };
  return (
    <Stack gap={24}>
      {criteria.map((criterion) => {
        const { id, label } = criterion;
        const value = answer.values[id];
        const isAbstaining = value === 'abstain';
        return (
          <section key={id} aria-label={label[language]}>
            <Stack gap={8}>
              <div className={styles['top']}>
                <Text as="h2" isStrong>
                  {label[language]}
                </Text>
                <Button
                  variant="plain"
                  isPressed={isAbstaining}
                  label={`${common('abstain')}: ${label[language]}`}
                  onPress={() => set(id, isAbstaining ? undefined : 'abstain')}
                >
                  {common('abstain')}
                </Button>
              </div>
              <RatingScale
                label={`${label[language]}: ${wordingFor(item, language).text}`}
                points={points}
                isList={false}
                value={typeof value === 'number' ? value : undefined}
                onChange={(next) => set(id, next)}
                {...(typeof earlier.values[id] === 'number'
                  ? { earlier: { value: earlier.values[id], label: tasks('ballot.earlier', { round }) } }
                  : {})}
              />
              {earlier.values[id] === 'abstain' && (
                <Text tone="muted">
                  {tasks('ballot.earlier', { round })}: {common('abstain')}
                </Text>
              )}
              <EarlierBars
                ballot={ballot}
                published={publishedUnder(earlierResult?.items[item.statement]?.detail, criterion)}
                mine={earlier.values[id] ?? null}
                own={ownGroup(earlierResult, own.group)}
              />
            </Stack>
          </section>
        );
      })}
      {ballot.settings['comments'] !== false && Object.keys(answer.values).length > 0 && (
        <Comment
          key={item.statement}
          isSecret={false}
          isShownNext
          text={answer.comment}
          onKeep={(comment) => onAnswer({ ...answer, comment })}
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

/** All statements with what was said of each, each leading back to its page. */
function Review(props: {
  readonly voting: Voting;
  readonly criteria: Criteria;
  readonly answerTo: (statement: string) => CriteriaAnswer;
  readonly onGo: (at: number) => void;
}) {
  const { voting, criteria, answerTo, onGo } = props;
  const { ballot, seat, own, run } = voting;
  const t = useMessages(phoneTaskMessages);
  const act = useAct();
  const words = useAnswerWords(ballot);
  const language = useLanguage();
  const said = (item: BallotItemView): string => {
    if (item.withdrawn !== null) return t('ballot.withdrawn', { reason: item.withdrawn });
    if (own.recused.includes(item.statement)) return t('ballot.recused');
    const { values } = answerTo(item.statement);
    const parts = criteria.flatMap(({ id, label }) => {
      const value = values[id];
      return value === undefined ? [] : [`${label[language]}: ${words(value)}`];
    });
    return parts.length === 0 ? t('ballot.noAnswer') : parts.join(' · ');
  };
  return (
    <PhonePage
      title={t('ballot.reviewTitle')}
      footer={
        <MainButton
          variant={seat.done ? 'quiet' : 'primary'}
          onPress={() => void act('run.done', { run: run?.id ?? '', done: !seat.done }, seat.id)}
        >
          {seat.done ? t('collect.notDone') : t('ballot.allDone')}
        </MainButton>
      }
    >
      <Text tone="muted">{t('ballot.doneText')}</Text>
      <div>
        {ballot.items.map((item, at) => (
          <button key={item.statement} type="button" className={styles['review']} onClick={() => onGo(at)}>
            <span className={styles['reviewText']} dir="auto">
              {wordingFor(item, language).text}
            </span>
            <span className={styles['reviewAnswer']}>{said(item)}</span>
          </button>
        ))}
      </div>
      <Button variant="plain" onPress={() => onGo(0)}>
        {t('back')}
      </Button>
    </PhonePage>
  );
}
