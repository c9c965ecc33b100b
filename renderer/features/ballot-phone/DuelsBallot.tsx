import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { phoneDuelMessages } from '../../../shared/i18n/phone-duels.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { consistencyOf } from '../../../shared/methods/ahp/consistency.ts';
import { answersFrom, type Duel, duelBetween, duelsIn } from '../../../shared/methods/duels/duel.ts';
import { pairsFor } from '../../../shared/methods/duels/routing.ts';
import type { Sheet } from '../../../shared/methods/question.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { useNote } from '../device/use-note.tsx';
import { MainButton, PhonePage } from '../phone/PhonePage.tsx';
import { placeOf } from '../phone/save-place.ts';
import { StepTime } from '../phone/StepTime.tsx';
import styles from './ballot-phone.module.css';
import { ConsistencyNote } from './ConsistencyNote.tsx';
import { DuelsReview } from './DuelsReview.tsx';
import { PlainDuel } from './PlainDuel.tsx';
import { StrengthDuel } from './StrengthDuel.tsx';
import { askedItems } from './sheet-values.ts';
import { useWholeSheet } from './use-whole-sheet.ts';
import type { Voting } from './voting.ts';

/**
 * Two statements at a time, each answer kept at once; a plain choice leads on to the next pair by itself.
 *
 * Which pairs come follows from one's place alone, so that a phone that lost the host goes on.
 */
export function DuelsBallot(props: {
  readonly voting: Voting;
  readonly sheet: Extract<Sheet, { kind: 'duels' }>;
}) {
  const { voting, sheet } = props;
  const { ballot, seat, own, run } = voting;
  const t = useMessages(phoneDuelMessages);
  const tasks = useMessages(phoneTaskMessages);
  const common = useMessages(commonMessages);
  const [at, setAt] = useNote<number>(`at.${ballot.id}.${seat.id}`);
  const { sent, pending, problem, handIn } = useWholeSheet(voting);
  const items = askedItems(voting);
  const ids = items.map(({ statement }) => statement);
  const pairs = pairsFor(ids, own.place ?? 0, sheet.most);
  const duels = duelsIn(sent, ids);
  const openFrom = (from: number): number => {
    const next = pairs.findIndex(
      ([one, other], index) => index >= from && duelBetween(duels, one, other) === undefined,
    );
    return next < 0 ? pairs.length : next;
  };
  const position = Math.min(at ?? openFrom(0), pairs.length);
  const isPlain = sheet.strengths.length === 2;
  const itemOf = (id: string): BallotItemView | undefined => items.find(({ statement }) => statement === id);
  const goTo = (one: string, other: string): void => {
    const index = pairs.findIndex((pair) => pair.includes(one) && pair.includes(other));
    if (index >= 0) setAt(index);
  };
  const answer = (duel: Duel): void => {
    const rest = duels.filter((each) => duelBetween([each], duel.one, duel.other) === undefined);
    void handIn(answersFrom([...rest, duel], sheet.even));
    setAt(isPlain ? position + 1 : position);
  };
  const consistency = isPlain ? null : consistencyOf(duels, ids);
  const note =
    consistency === null ? null : (
      <ConsistencyNote
        consistency={consistency}
        isWhole={duels.length === pairs.length}
        itemOf={itemOf}
        onGo={goTo}
      />
    );
  const place = (
    <>
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
      {pending !== undefined && <SaveState place={placeOf(pending)} />}
      {pending === undefined && duels.length > 0 && <SaveState place="onComputer" />}
    </>
  );
  const [one, other] = (pairs[position] ?? []).map(itemOf);
  if (one === undefined || other === undefined) {
    return (
      <DuelsReview
        voting={voting}
        duels={duels}
        pairs={pairs}
        itemOf={itemOf}
        even={sheet.even}
        note={note}
        place={place}
        onGo={setAt}
        onGoOn={() => setAt(openFrom(0))}
      />
    );
  }
  const given = duelBetween(duels, one.statement, other.statement);
  const isLast = position === pairs.length - 1;
  const pair = { one, other, given, strengths: sheet.strengths, even: sheet.even, onAnswer: answer };
  return (
    <PhonePage
      title={t(isPlain ? 'title.plain' : 'title.strength')}
      above={
        <div className={styles['top']}>
          <Button variant="plain" isDisabled={position === 0} onPress={() => setAt(position - 1)}>
            {tasks('back')}
          </Button>
          <span className={styles['position']}>
            {t('position', { position: position + 1, total: pairs.length })}
          </span>
          <Button variant="plain" onPress={() => setAt(pairs.length)}>
            {tasks('ballot.review')}
          </Button>
        </div>
      }
      footer={
        <>
          {place}
          {consistency !== null && 'triad' in consistency && (
            <Button isFullWidth onPress={() => setAt(pairs.length)}>
              {t('lookShort')}
            </Button>
          )}
          <MainButton
            variant={given === undefined ? 'quiet' : 'primary'}
            onPress={() => setAt(isLast ? pairs.length : position + 1)}
          >
            {given === undefined ? common('skip') : tasks('next')}
          </MainButton>
        </>
      }
    >
      <StepTime run={run} />
      {isPlain ? (
        <PlainDuel {...pair} position={position + 1} total={pairs.length} />
      ) : (
        <StrengthDuel key={`${one.statement} ${other.statement}`} {...pair} />
      )}
      {note}
      {ids.length < 2 && <Text tone="muted">{t('few')}</Text>}
    </PhonePage>
  );
}
