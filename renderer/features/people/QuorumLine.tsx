import { forecastQuorum } from '../../../shared/domain/quorum-forecast.ts';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { useServerNow } from '../../client/hooks.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';

interface QuorumLineProps {
  readonly seats: readonly SeatView[];
  readonly quorum: number | null;
}

/** The quorum now, and when known departures will lose it. */
export function QuorumLine({ seats, quorum }: QuorumLineProps) {
  const t = useMessages(peopleMessages);
  const formats = useFormats();
  const now = useServerNow(30_000);
  const lost = forecastQuorum(seats, quorum, new Date(now).toISOString());
  if (lost !== null) {
    const time = formats.time(Date.parse(lost.at));
    return (
      <Badge tone="amber">{t('quorum.lost', { quorum: lost.quorum, time, count: lost.departures })}</Badge>
    );
  }
  const present = seats.filter((seat) => seat.present && seat.voting).length;
  return (
    <Text as="span" tone="muted" isNumber>
      {quorum === null ? t('quorum.none', { present }) : t('quorum.now', { present, quorum })}
    </Text>
  );
}
