import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import type { RealTimeRule } from '../../../shared/methods/real-time-delphi/rule.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useNow } from '../../ui/status/use-now.ts';

const minute = 60_000;

/** While a real-time ballot is open: where it stands by the stopping rule. The facilitator stops it, nothing else does. */
export function Stopping({ ballot }: { readonly ballot: TeamBallot }) {
  const t = useMessages(consoleBallotMessages);
  const formats = useFormats();
  const now = useNow(ballot.phase === 'open');
  const { pictures } = ballot;
  if (pictures === null || ballot.rule === null) return null;
  const rule = ballot.rule as unknown as RealTimeRule;
  if (ballot.phase === 'stopped') {
    return pictures.late === 0 ? null : (
      <Notice tone="amber">
        {t('stopping.late', { count: pictures.late, minimum: ballot.minimumGroup ?? 3 })}
      </Notice>
    );
  }
  const opened = ballot.openedAt === null ? now : Date.parse(ballot.openedAt);
  const minutes = Math.max(0, Math.floor((now - opened) / minute));
  const share = ballot.voted / Math.max(1, ballot.of);
  const of = ballot.items.filter(({ withdrawn }) => withdrawn === null).length;
  const rest = pictures.moves.filter((move) => move < rule.stableBelow).length;
  const isDue = minutes >= rule.minutes || (share >= rule.answered && rest === of);
  return (
    <section aria-labelledby="ballot-stopping">
      <Stack gap={8}>
        <Text as="h3" isStrong id="ballot-stopping">
          {t('stopping.title')}
        </Text>
        <Text>{t('stopping.time', { minutes, of: rule.minutes })}</Text>
        <Text>
          {t('stopping.answered', {
            share: formats.percent(share),
            needed: formats.percent(rule.answered),
          })}
        </Text>
        <Text>{t('stopping.rest', { rest, of, limit: formats.percent(rule.stableBelow) })}</Text>
        <Text isStrong>{t(isDue ? 'stopping.now' : 'stopping.notYet')}</Text>
        <Text tone="muted">{t('stopping.pictures', { shown: pictures.shown, of })}</Text>
      </Stack>
    </section>
  );
}
