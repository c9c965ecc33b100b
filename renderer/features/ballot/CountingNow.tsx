import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { ProgressBar } from '../../ui/status/ProgressBar.tsx';
import { VisuallyHidden } from '../../ui/status/VisuallyHidden.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';

/** Percents between two announcements: a screen reader would read nothing else otherwise. */
const announced = 20;

/** How far the count of a large ballot is, and what stops it. A count that takes no time shows nothing. */
export function CountingNow({ ballot: { id, counting } }: { readonly ballot: TeamBallot }) {
  const t = useMessages(consoleBallotMessages);
  const doing = useDoing();
  const percent = counting === null ? 0 : Math.floor((100 * counting.done) / Math.max(counting.of, 1));
  const heard = announced * Math.floor(percent / announced);
  return (
    <>
      <VisuallyHidden isLive>
        {counting === null ? '' : t('counting.heard', { percent: heard })}
      </VisuallyHidden>
      {counting !== null && (
        <Stack gap={8}>
          <ProgressBar
            label={t('counting.now')}
            done={counting.done}
            total={counting.of}
            text={t('counting.share', { percent })}
            onCancel={() => doing.go('ballot.stopCounting', { ballot: id })}
            cancel={t('counting.stop')}
          />
          <Text tone="muted">{t('counting.help')}</Text>
        </Stack>
      )}
      <Problem of={doing} />
    </>
  );
}
