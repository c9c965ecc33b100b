import { lazy, Suspense } from 'react';
import type { BallotItemView, BallotView, ResultView } from '../../../shared/domain/view/ballot-view.ts';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage } from '../../ui/language/LanguageProvider.tsx';
import { publishedUnder, ratedUnder } from '../ballot-screen/tables-in.ts';
import { Bars } from './Bars.tsx';
import { readCriteria } from './criteria-answer.ts';
import type { OwnGroup } from './own-group.ts';

const OwnSlope = lazy(() => import('./OwnSlope.tsx').then((made) => ({ default: made.OwnSlope })));

/** What came of one statement under each criterion, one's own answers among them, and of the round before. */
export function CriteriaAnswers(props: {
  readonly ballot: BallotView;
  readonly item: BallotItemView;
  readonly seat: OwnSeat;
  readonly earlierResult: ResultView | null;
  readonly own: OwnGroup | null;
}) {
  const { ballot, item, seat, earlierResult, own } = props;
  const language = useLanguage();
  if (ballot.question === null) return null;
  const criteria = ratedUnder(ballot.question);
  const first = criteria[0]?.id ?? '';
  const mine = readCriteria(seat.ballot?.answers[item.statement], first);
  const before = readCriteria(seat.ballot?.earlier[item.statement], first);
  const detail = ballot.result?.items[item.statement]?.detail;
  return (
    <Stack gap={16}>
      {criteria.map((criterion) => {
        const published = publishedUnder(detail, criterion);
        if (criterion === null || published === null) return null;
        const { id, label } = criterion;
        return (
          <section key={id} aria-label={label[language]}>
            <Stack gap={8}>
              <Text isStrong>{label[language]}</Text>
              <Bars ballot={ballot} published={published} mine={mine.values[id] ?? null} own={own} />
              {earlierResult !== null && (
                <Suspense fallback={null}>
                  <OwnSlope
                    ballot={ballot}
                    item={item}
                    criterion={criterion}
                    earlier={earlierResult}
                    before={before.values[id] ?? null}
                    mine={mine.values[id] ?? null}
                  />
                </Suspense>
              )}
            </Stack>
          </section>
        );
      })}
    </Stack>
  );
}
