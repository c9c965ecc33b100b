import type { BallotView } from '../../../shared/domain/view/ballot-view.ts';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useNote } from '../device/use-note.tsx';
import { PhonePage } from '../phone/PhonePage.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { RuleWords } from './RulePage.tsx';
import { secretNote } from './secret-notes.ts';
import type { SecretNote } from './secret-notes.ts';

/** The ballot has stopped: what of one's own is in, and what is not. */
export function StoppedPage({ ballot, seat }: { readonly ballot: BallotView; readonly seat: OwnSeat }) {
  const t = useMessages(phoneTaskMessages);
  const [note] = useNote<SecretNote>(secretNote(ballot.id, seat.id));
  const left = Object.values(note ?? {}).filter(({ answers }) => Object.keys(answers).length > 0).length;
  const own = seat.ballot;
  const isIn = own !== null && own.sealed.length > 0;
  const isCast = own !== null && Object.keys(own.answers).length > 0;
  return (
    <PhonePage title={t('ballot.stopped')}>
      <Text>{t('ballot.stoppedText')}</Text>
      {isIn && <SaveState place="inBox" />}
      {isCast && <SaveState place="onComputer" />}
      {left > 0 && (
        <Notice tone="red" isLive>
          {t('ballot.stoppedLost', { count: left })}
        </Notice>
      )}
      <RuleWords ballot={ballot} />
    </PhonePage>
  );
}
