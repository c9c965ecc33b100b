import { lazy, Suspense, useEffect } from 'react';
import type { BallotView, ResultView } from '../../../shared/domain/view/ballot-view.ts';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useNote } from '../device/use-note.tsx';
import { PhonePage } from '../phone/PhonePage.tsx';
import { Receipts } from '../phone/Receipts.tsx';
import { wordingFor } from '../phone/wording.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { criteriaIn, publishedIn } from '../ballot-screen/tables-in.ts';
import { ownGroup } from './own-group.ts';
import { Bars } from './Bars.tsx';
import { RuleWords } from './RulePage.tsx';
import { readAnswer, useAnswerWords } from './answer.ts';
import { secretNote } from './secret-notes.ts';
import type { SecretNote } from './secret-notes.ts';
import styles from './ballot-phone.module.css';
import { WholeList } from './WholeList.tsx';

/** Up to so many results stand open; more are folded, their verdicts stay in sight. */
const openUpTo = 3;

interface ResultPageProps {
  readonly ballot: BallotView;
  readonly seat: OwnSeat;
  /** What came of the round before. */
  readonly earlierResult: ResultView | null;
}

/** Loaded when there is an earlier round to draw. */
const OwnSlope = lazy(() => import('./OwnSlope.tsx').then((made) => ({ default: made.OwnSlope })));

/** What came of a ballot: the verdict in words first, then one's own answer beside everyone's and one's group's. */
export function ResultPage({ ballot, seat, earlierResult }: ResultPageProps) {
  const t = useMessages(phoneTaskMessages);
  const { result, withheld, superseded } = ballot;
  const isSecret = ballot.collection === 'secret';
  const [left, setLeft] = useNote<SecretNote>(secretNote(ballot.id, seat.id));
  // What never went into the box has no further use, and should not lie about.
  useEffect(() => {
    if (left !== null) setLeft(null);
  }, [left, setLeft]);
  return (
    <PhonePage title={t('result.title')}>
      <Text isStrong>{ballot.label}</Text>
      {superseded && <Notice tone="amber">{t('result.superseded')}</Notice>}
      {withheld !== null && <Notice tone="amber">{t('result.withheld', { reason: withheld })}</Notice>}
      {isSecret && result !== null && <Text tone="muted">{t('result.secret')}</Text>}
      <WholeList ballot={ballot} />
      {result !== null && result.whole === null && (
        <Items ballot={ballot} seat={seat} earlierResult={earlierResult} />
      )}
      {result !== null && result.whole !== null && (
        <details className={styles['more']}>
          <summary>{t('result.each')}</summary>
          <Items ballot={ballot} seat={seat} earlierResult={earlierResult} />
        </details>
      )}
      <RuleWords ballot={ballot} />
      {isSecret && seat.ballot?.votes === true && (
        <details className={styles['more']}>
          <summary>{t('secret.receipts')}</summary>
          <Receipts seat={seat.id} ballot={ballot.id} question={ballot.question} />
        </details>
      )}
    </PhonePage>
  );
}

/** Loaded where statements are rated on several criteria. */
const CriteriaAnswers = lazy(() =>
  import('./CriteriaAnswers.tsx').then((made) => ({ default: made.CriteriaAnswers })),
);

function Items({ ballot, seat, earlierResult }: ResultPageProps) {
  const tasks = useMessages(phoneTaskMessages);
  const words = useAnswerWords(ballot);
  const language = useLanguage();
  const { result, items } = ballot;
  const own = ownGroup(result, seat.ballot?.group ?? null);
  return (
    <div>
      {items.map((item) => {
        const found = result?.items[item.statement];
        const published = publishedIn(found?.detail);
        const mine = readAnswer(seat.ballot?.answers[item.statement]);
        const wording = wordingFor(item, language);
        const criteria = criteriaIn(found?.detail);
        return (
          <Card
            key={item.statement}
            code={String(item.number)}
            lang={wording.lang}
            meta={
              <div className={styles['whole']}>
                <Stack gap={8}>
                  {found !== undefined && <p className={styles['mine']}>{found.words[language]}</p>}
                  {found !== undefined && found.figures[language] !== '' && (
                    <Text size="small" tone="muted">
                      {found.figures[language]}
                    </Text>
                  )}
                  {item.withdrawn !== null && (
                    <Text>{tasks('ballot.withdrawn', { reason: item.withdrawn })}</Text>
                  )}
                  {mine !== null && criteria === null && (
                    <Text>{tasks('ballot.answerIs', { answer: words(mine.value) })}</Text>
                  )}
                  {earlierResult !== null && criteria === null && (
                    <Suspense fallback={null}>
                      <OwnSlope
                        ballot={ballot}
                        item={item}
                        earlier={earlierResult}
                        before={readAnswer(seat.ballot?.earlier[item.statement])?.value ?? null}
                        mine={mine?.value ?? null}
                      />
                    </Suspense>
                  )}
                  {published !== null && (
                    <details className={styles['more']} open={items.length <= openUpTo}>
                      <summary>{tasks('result.bar')}</summary>
                      {criteria === null ? (
                        <Bars ballot={ballot} published={published} mine={mine?.value ?? null} own={own} />
                      ) : (
                        <Suspense fallback={null}>
                          <CriteriaAnswers
                            ballot={ballot}
                            item={item}
                            seat={seat}
                            earlierResult={earlierResult}
                            own={own}
                          />
                        </Suspense>
                      )}
                    </details>
                  )}
                </Stack>
              </div>
            }
          >
            {wording.text}
          </Card>
        );
      })}
    </div>
  );
}
