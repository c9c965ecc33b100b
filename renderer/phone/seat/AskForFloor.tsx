import { useState } from 'react';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { useAct } from '../../client/hooks.tsx';
import { MainButton } from '../../features/phone/PhonePage.tsx';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

const kinds = ['new-point', 'on-this-point', 'point-of-order'] as const;

/** A place on the speakers' list. */
export function AskForFloor({ seat }: { readonly seat: OwnSeat }) {
  const t = useMessages(phoneMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [kind, setKind] = useState<(typeof kinds)[number]>('new-point');
  const [problem, setProblem] = useState<string | null>(null);
  const { floor } = seat;
  const send = async (name: string, body: { readonly [key: string]: string }): Promise<void> => {
    const answer = await act(name, body, seat.id);
    setProblem(answer.ok ? null : refusal(answer));
  };
  const withdraw = (request: string): void => void send('floor.change', { request, state: 'withdrawn' });
  return (
    <Stack gap={16}>
      {problem !== null && <Notice tone="amber">{problem}</Notice>}
      {floor === null ? (
        <>
          <RadioGroup
            label={t('floor.title')}
            isLabelHidden
            isFramed
            options={kinds.map((value) => ({ value, label: t(`floor.${value}`) }))}
            value={kind}
            onChange={setKind}
          />
          <MainButton onPress={() => void send('floor.ask', { kind })}>{t('floor.ask')}</MainButton>
        </>
      ) : (
        <>
          <Text size="lead">
            {floor.state === 'speaking'
              ? t('floor.speaking')
              : floor.ahead === 0
                ? t('floor.next')
                : t('floor.ahead', { count: floor.ahead })}
          </Text>
          <Button size="large" isFullWidth onPress={() => withdraw(floor.id)}>
            {t('floor.withdraw')}
          </Button>
        </>
      )}
    </Stack>
  );
}
