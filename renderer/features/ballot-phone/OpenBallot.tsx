import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { useAct } from '../../client/hooks.tsx';
import { useNote } from '../device/use-note.tsx';
import { MainButton, PhonePage } from '../phone/PhonePage.tsx';
import { placeOf } from '../phone/save-place.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { ItemPage, ReviewList } from './ItemPage.tsx';
import { readAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import { useCasting } from './use-casting.ts';
import type { Voting } from './voting.ts';

/**
 * A named or group ballot: each tap casts at once and can be revised until the stop.
 *
 * Where others' answers are shown after the own one, the first is chosen and then given: a finger that slips, or arrow
 * keys that pass over the scale, would else open them, and stand in the record as what was answered first.
 */
export function OpenBallot(voting: Voting) {
  const { ballot, seat, own } = voting;
  const [at, setAt] = useNote<number>(`at.${ballot.id}.${seat.id}`);
  const { problem, pendingFor, cast } = useCasting(voting);
  const answerTo = (statement: string): Answer | null => {
    const pending = pendingFor(statement);
    return readAnswer((pending === undefined ? own.answers[statement] : pending.body['response']) as never);
  };
  const [chosen, setChosen] = useNote<{ [statement: string]: JsonObject }>(`chosen.${ballot.id}.${seat.id}`);
  const choiceOf = (statement: string): Answer | null =>
    ballot.realTime && answerTo(statement) === null ? readAnswer(chosen?.[statement]) : null;
  const choose = (statement: string, answer: Answer | null): void => {
    const { [statement]: _before, ...others } = chosen ?? {};
    const next = answer === null ? others : { ...others, [statement]: answer as JsonObject };
    setChosen(Object.keys(next).length === 0 ? null : next);
  };
  const answerWith = (statement: string, next: Answer | null): void => {
    const isFirst = ballot.realTime && answerTo(statement) === null;
    if (isFirst && typeof next?.value === 'number') return choose(statement, next);
    choose(statement, null);
    if (next !== null || answerTo(statement) !== null) void cast(statement, next);
  };
  const give = (statement: string): void => {
    const choice = choiceOf(statement);
    if (choice === null) return;
    choose(statement, null);
    void cast(statement, choice);
  };
  const { items } = ballot;
  const position = Math.min(at ?? 0, items.length);
  const item = items[position];
  if (item === undefined) return <Review {...voting} answerTo={answerTo} onGo={setAt} />;
  const pending = pendingFor(item.statement);
  const choice = choiceOf(item.statement);
  const answer = answerTo(item.statement) ?? choice;
  return (
    <ItemPage
      voting={voting}
      items={items}
      at={position}
      part={null}
      answer={answer}
      onAnswer={(next) => answerWith(item.statement, next)}
      onGive={choice === null ? undefined : () => give(item.statement)}
      onGo={(next) => {
        give(item.statement);
        setAt(next);
      }}
      place={
        <>
          {problem !== null && (
            <Notice tone="amber" isLive>
              {problem}
            </Notice>
          )}
          {pending !== undefined && <SaveState place={placeOf(pending)} />}
          {pending === undefined && choice !== null && <SaveState place="onPhone" />}
          {pending === undefined && choice === null && answer !== null && <SaveState place="onComputer" />}
        </>
      }
    />
  );
}

function Review(
  props: Voting & {
    readonly answerTo: (statement: string) => Answer | null;
    readonly onGo: (at: number) => void;
  },
) {
  const { ballot, seat, own, run, answerTo, onGo } = props;
  const t = useMessages(phoneTaskMessages);
  const act = useAct();
  const flag = (done: boolean): void => void act('run.done', { run: run?.id ?? '', done }, seat.id);
  return (
    <PhonePage
      title={t('ballot.reviewTitle')}
      footer={
        <MainButton variant={seat.done ? 'quiet' : 'primary'} onPress={() => flag(!seat.done)}>
          {seat.done ? t('collect.notDone') : t('ballot.allDone')}
        </MainButton>
      }
    >
      <Text tone="muted">{t('ballot.doneText')}</Text>
      <ReviewList
        ballot={ballot}
        items={ballot.items}
        recused={own.recused}
        answerTo={answerTo}
        onGo={onGo}
      />
      <Button variant="plain" onPress={() => onGo(0)}>
        {t('back')}
      </Button>
    </PhonePage>
  );
}
