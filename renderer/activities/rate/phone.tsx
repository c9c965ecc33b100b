import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useNote } from '../../features/device/use-note.tsx';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { PhonePage } from '../../features/phone/PhonePage.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { ReadAlong } from './phone-read-along.tsx';
import { ResultPage } from './phone-result.tsx';
import { RulePage } from './phone-rule.tsx';
import { OpenBallot } from './phone-open-ballot.tsx';
import { SecretBallot } from './phone-secret-ballot.tsx';
import { StoppedPage } from './phone-stopped.tsx';

/** A ballot on the phone: the rule first, then the statements, at the end the result. */
export function RatePhone({ common, seat, step }: PhoneFaceProps) {
  const t = useMessages(phoneTaskMessages);
  const { ballot } = common;
  const [begun, setBegun] = useNote<boolean>(`begun.${ballot?.id ?? ''}.${seat.id}`);
  if (ballot === null) {
    return (
      <PhonePage title={t('ballot.soon')}>
        <Text isStrong>{step.title}</Text>
        <Text tone="muted">{t('ballot.soonText')}</Text>
      </PhonePage>
    );
  }
  switch (ballot.phase) {
    case 'draft':
    case 'locked':
    case 'void':
      return <PhonePage title={t('ballot.soon')} />;
    case 'stopped':
      return <StoppedPage ballot={ballot} seat={seat} />;
    case 'counted':
      return <ResultPage ballot={ballot} seat={seat} />;
    case 'open': {
      const own = seat.ballot;
      if (own === null || !own.votes || own.onPaper) return <ReadAlong ballot={ballot} seat={seat} />;
      if (begun !== true) {
        return <RulePage ballot={ballot} run={step.run} onBegin={() => setBegun(true)} />;
      }
      const voting = { ballot, seat, own, run: step.run, earlierResult: common.earlierResult };
      return ballot.collection === 'secret' ? <SecretBallot {...voting} /> : <OpenBallot {...voting} />;
    }
  }
}
