import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { ownOrder } from '../../../shared/methods/opinions/own-order.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useNote } from '../device/use-note.tsx';
import type { PhoneFaceProps } from '../phone/face.ts';
import { PhonePage } from '../phone/PhonePage.tsx';
import { CriteriaBallot } from './CriteriaBallot.tsx';
import { DuelsBallot } from './DuelsBallot.tsx';
import { OpenBallot } from './OpenBallot.tsx';
import { ReadAlong } from './ReadAlong.tsx';
import { ResultPage } from './ResultPage.tsx';
import { RulePage } from './RulePage.tsx';
import { SecretBallot } from './SecretBallot.tsx';
import { SheetBallot } from './SheetBallot.tsx';
import { StoppedPage } from './StoppedPage.tsx';

/** Any ballot on the phone: the rule first, then what it asks, at the end the result. */
export function BallotPhone({ common, seat, step }: PhoneFaceProps) {
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
      return <ResultPage ballot={ballot} seat={seat} earlierResult={common.earlierResult} />;
    case 'open': {
      const own = seat.ballot;
      if (own === null || !own.votes || own.onPaper) return <ReadAlong ballot={ballot} seat={seat} />;
      if (begun !== true) {
        return <RulePage ballot={ballot} run={step.run} onBegin={() => setBegun(true)} />;
      }
      const items = ballot.question?.isMixed === true ? ownOrder(ballot.items, own.place ?? 0) : ballot.items;
      const voting = {
        ballot: { ...ballot, items },
        seat,
        own,
        run: step.run,
        earlierResult: common.earlierResult,
        earlierReasons: common.earlierReasons,
      };
      const sheet = ballot.question?.sheet ?? null;
      if (sheet?.kind === 'duels') return <DuelsBallot voting={voting} sheet={sheet} />;
      if (sheet?.kind === 'criteria') return <CriteriaBallot voting={voting} criteria={sheet.criteria} />;
      if (sheet !== null) return <SheetBallot {...voting} />;
      return ballot.collection === 'secret' ? <SecretBallot {...voting} /> : <OpenBallot {...voting} />;
    }
  }
}
