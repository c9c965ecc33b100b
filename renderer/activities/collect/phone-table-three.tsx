import { useState } from 'react';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { StepView } from '../../../shared/domain/view/parts.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useAct } from '../../client/hooks.tsx';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

/** The cards of one's table, of which it marks three before it reports. */
export function TableThree({ seat, step }: { readonly seat: OwnSeat; readonly step: StepView }) {
  const t = useMessages(phoneTaskMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [problem, setProblem] = useState<string | null>(null);
  if (step.settings['topThree'] !== true || seat.tableCards.length === 0) return null;
  const marked = seat.tableCards.filter(({ top }) => top).length;
  const mark = async (input: string, top: boolean): Promise<void> => {
    const answer = await act('input.top', { input, top }, seat.id);
    setProblem(answer.ok ? null : refusal(answer));
  };
  return (
    <div>
      <Text as="h2" isStrong>
        {t('collect.top')}
      </Text>
      <Text tone="muted">
        {t('collect.topHelp')} {t('collect.topCount', { done: marked })}
      </Text>
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
      {seat.tableCards.map(({ id, text, top }) => (
        <Card
          key={id}
          meta={
            <Button isPressed={top} isDisabled={!top && marked >= 3} onPress={() => void mark(id, !top)}>
              {t('collect.topMark')}
            </Button>
          }
        >
          {text}
        </Card>
      ))}
    </div>
  );
}
