import type { ReactNode } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { consoleMessages } from '../../../shared/i18n/console.ts';
import { useServerNow } from '../../client/hooks.tsx';
import { TopBar } from '../../ui/frame/TopBar.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { AttributionBadge } from '../../ui/status/AttributionBadge.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { agendaClock } from './agenda-clock.ts';
import { useAudiences } from './use-audiences.ts';

/** The upper bar: which consultation, where the agenda stands, who sees what. */
export function TopLine({ view, end }: { readonly view: ConsoleView; readonly end: ReactNode }) {
  const t = useMessages(consoleMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const now = useServerNow(5000);
  const clock = agendaClock(view, now);
  const step = view.currentStep === null ? undefined : view.steps[view.currentStep];
  // A talk collects nothing but its notes, which say who wrote where the policy lets them.
  const isNoted = step?.kind === 'talk' && view.about?.release === 'open';
  const collection = isNoted ? 'named' : (step?.collection ?? 'group');
  const audiences = useAudiences(view, collection);

  const ends = clock === null ? '' : formats.time(clock.endsAt);
  const late = clock === null ? 0 : Math.abs(clock.behind) * 60;
  const words =
    clock === null
      ? undefined
      : clock.behind === 0
        ? t('agenda.onTime', { end: ends })
        : t(clock.behind > 0 ? 'agenda.behind' : 'agenda.ahead', { time: formats.duration(late), end: ends });
  return (
    <TopBar
      title={view.about?.title ?? ''}
      {...(view.about?.rehearsal === true ? { rehearsal: common('rehearsal') } : {})}
      {...(step === undefined ? {} : { step: step.title })}
      {...(words === undefined ? {} : { agendaClock: words })}
      isBehind={(clock?.behind ?? 0) > 4}
      badge={
        <>
          {(view.about?.illustrative ?? null) !== null && (
            <Badge tone="amber">{common('illustrative')}</Badge>
          )}
          <AttributionBadge
            collection={collection}
            isChathamHouse={view.about?.release === 'chatham-house'}
            audiences={audiences}
          />
        </>
      }
      end={end}
    />
  );
}
