import type { LeadView, OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { useAct } from '../../client/hooks.tsx';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** The speakers' list as the chair uses it: who has the floor, who comes next. */
export function Speakers(props: {
  readonly lead: LeadView;
  readonly seat: OwnSeat;
  readonly onProblem: (say: string | null) => void;
}) {
  const { lead, seat, onProblem } = props;
  const t = useMessages(phoneMessages);
  const act = useAct();
  const refusal = useRefusal();
  const change = async (request: string, state: 'speaking' | 'spoke'): Promise<void> => {
    const answer = await act('floor.change', { request, state }, seat.id);
    onProblem(answer.ok ? null : refusal(answer));
  };
  const words = (kind: string): string =>
    kind === 'point-of-order' || kind === 'on-this-point' ? t(`floor.${kind}`) : t('floor.new-point');
  return (
    <Stack gap={8}>
      <Text as="h2" isStrong>
        {t('lead.speakers')}
      </Text>
      {lead.speakers.length === 0 && <Text tone="muted">{t('lead.noSpeakers')}</Text>}
      {lead.speakers.map(({ id, seat: number, kind, state }) => {
        const name = t('seat.short', { number });
        return (
          <Stack key={id} isRow gap={8} justify="between">
            <span>
              <Text as="span" isStrong={state === 'speaking'}>
                {name}
              </Text>{' '}
              <Text as="span" tone="muted" size="small">
                {words(kind)}
              </Text>
            </span>
            {state === 'speaking' ? (
              <Button label={t('lead.endedFor', { seat: name })} onPress={() => void change(id, 'spoke')}>
                {t('lead.ended')}
              </Button>
            ) : (
              <Button label={t('lead.giveTo', { seat: name })} onPress={() => void change(id, 'speaking')}>
                {t('lead.give')}
              </Button>
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}
