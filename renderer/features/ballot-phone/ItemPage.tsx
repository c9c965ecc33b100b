import type { ReactNode } from 'react';
import type { BallotItemView, BallotView } from '../../../shared/domain/view/ballot-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { MainButton, PhonePage } from '../phone/PhonePage.tsx';
import { StepTime } from '../phone/StepTime.tsx';
import { wordingFor } from '../phone/wording.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { ItemQuestion, ItemWording } from './ItemQuestion.tsx';
import { Reworded } from './Reworded.tsx';
import { useAnswerWords } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Voting } from './voting.ts';
import styles from './ballot-phone.module.css';

/** One statement, one page: "7 of 42", back, skip or next, review. */
export function ItemPage(props: {
  readonly voting: Voting;
  readonly items: readonly BallotItemView[];
  readonly at: number;
  readonly part: string | null;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
  /** What is asked, where it is not one scale. */
  readonly question?: ReactNode;
  /** Where the answer is: SaveState, or the words of the secret ballot. */
  readonly place: ReactNode;
  /** Gives an answer that is only chosen so far; then this is the main act of the page. */
  readonly onGive?: (() => void) | undefined;
  /** To another statement; `items.length` is the review. */
  readonly onGo: (at: number) => void;
}) {
  const { voting, items, at, part, answer, onAnswer, question, place, onGive, onGo } = props;
  const t = useMessages(phoneTaskMessages);
  const common = useMessages(commonMessages);
  const language = useLanguage();
  const item = items[at];
  if (item === undefined) return null;
  const canAnswer = item.withdrawn === null && !voting.own.recused.includes(item.statement);
  const next = answer === null && canAnswer ? common('skip') : t('next');
  return (
    <PhonePage
      key={item.statement}
      title={wordingFor(item, language).text}
      isRoomWords
      above={
        <div className={styles['top']}>
          <Button variant="plain" isDisabled={at === 0} onPress={() => onGo(at - 1)}>
            {t('back')}
          </Button>
          <span className={styles['position']}>
            <span>
              {t('ballot.position', {
                position: voting.ballot.items.indexOf(item) + 1,
                total: voting.ballot.items.length,
              })}
            </span>
            {part !== null && <span className={styles['part']}>{part}</span>}
          </span>
          <Button variant="plain" onPress={() => onGo(items.length)}>
            {t('ballot.review')}
          </Button>
        </div>
      }
      footer={
        <>
          {place}
          <MainButton
            variant={answer === null && canAnswer ? 'quiet' : 'primary'}
            onPress={onGive ?? (() => onGo(at + 1))}
          >
            {onGive === undefined ? next : t('ballot.give')}
          </MainButton>
        </>
      }
    >
      <StepTime run={voting.run} />
      <ItemWording item={item} />
      <Reworded item={item} round={voting.ballot.round} />
      {question ?? (
        <ItemQuestion key={item.statement} voting={voting} item={item} answer={answer} onAnswer={onAnswer} />
      )}
    </PhonePage>
  );
}

/** All statements with one's answers, each leading back to its page. */
export function ReviewList(props: {
  readonly ballot: BallotView;
  readonly items: readonly BallotItemView[];
  readonly recused: readonly string[];
  readonly answerTo: (statement: string) => Answer | null;
  readonly onGo: (at: number) => void;
}) {
  const { ballot, items, recused, answerTo, onGo } = props;
  const tasks = useMessages(phoneTaskMessages);
  const words = useAnswerWords(ballot);
  const language = useLanguage();
  return (
    <div>
      {items.map((item, at) => {
        const answer = answerTo(item.statement);
        const isOut = item.withdrawn !== null || recused.includes(item.statement);
        return (
          <button key={item.statement} type="button" className={styles['review']} onClick={() => onGo(at)}>
            <span className={styles['reviewText']} dir="auto">
              {wordingFor(item, language).text}
            </span>
            {answer === null ? (
              <span className={isOut ? styles['reviewAnswer'] : styles['none']}>
                {item.withdrawn !== null
                  ? tasks('ballot.withdrawn', { reason: item.withdrawn })
                  : isOut
                    ? tasks('ballot.recused')
                    : tasks('ballot.noAnswer')}
              </span>
            ) : (
              <span className={styles['reviewAnswer']}>
                {tasks('ballot.answerIs', { answer: words(answer.value) })}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
