import { useState } from 'react';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useAct, useUnsent } from '../../client/hooks.tsx';
import { useNote } from '../device/use-note.tsx';
import { MainButton, PhonePage } from '../phone/PhonePage.tsx';
import { placeOf } from '../phone/save-place.ts';
import { useRefusal } from '../phone/use-refusal.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { ItemPage, ReviewList } from './ItemPage.tsx';
import { readAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Voting } from './voting.ts';

/** A named or group ballot: each tap casts at once and can be revised until the stop. */
export function OpenBallot(voting: Voting) {
  const { ballot, seat, own } = voting;
  const act = useAct();
  const refusal = useRefusal();
  const [at, setAt] = useNote<number>(`at.${ballot.id}.${seat.id}`);
  const [problem, setProblem] = useState<string | null>(null);
  const casting = useUnsent().filter(
    ({ name, body, seat: by, state }) =>
      name === 'ballot.cast' && by === seat.id && body['ballot'] === ballot.id && state !== 'refused',
  );
  const pendingFor = (statement: string) =>
    casting.filter(({ body }) => body['statement'] === statement).pop();
  const answerTo = (statement: string): Answer | null => {
    const pending = pendingFor(statement);
    return readAnswer((pending === undefined ? own.answers[statement] : pending.body['response']) as never);
  };
  const cast = async (statement: string, response: Answer | null): Promise<void> => {
    setProblem(null);
    const answer = await act('ballot.cast', { ballot: ballot.id, statement, response }, seat.id);
    if (!answer.ok) setProblem(refusal(answer));
  };
  const { items } = ballot;
  const position = Math.min(at ?? 0, items.length);
  const item = items[position];
  if (item === undefined) return <Review {...voting} answerTo={answerTo} onGo={setAt} />;
  const pending = pendingFor(item.statement);
  const answer = answerTo(item.statement);
  return (
    <ItemPage
      voting={voting}
      items={items}
      at={position}
      part={null}
      answer={answer}
      onAnswer={(next) => void cast(item.statement, next)}
      onGo={setAt}
      place={
        <>
          {problem !== null && (
            <Notice tone="amber" isLive>
              {problem}
            </Notice>
          )}
          {pending !== undefined && <SaveState place={placeOf(pending)} />}
          {pending === undefined && answer !== null && <SaveState place="onComputer" />}
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
