import type { BallotView } from '../../../shared/domain/view/ballot-view.ts';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { PhonePage } from '../phone/PhonePage.tsx';
import { wordingFor } from '../phone/wording.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { RuleWords } from './RulePage.tsx';

/** A ballot for those who do not vote in it here: why, the rule, and the statements to read. */
export function ReadAlong({ ballot, seat }: { readonly ballot: BallotView; readonly seat: OwnSeat }) {
  const t = useMessages(phoneTaskMessages);
  const language = useLanguage();
  const onPaper = seat.ballot?.onPaper === true;
  const why = seat.role === 'observer' ? 'observer.text' : onPaper ? 'ballot.onPaper' : 'ballot.noVote';
  return (
    <PhonePage title={t(ballot.practice ? 'ballot.practice' : 'ballot.title')}>
      <Text isStrong>{t(why)}</Text>
      <Text tone="muted">{t('ballot.progress', { done: ballot.voted, total: ballot.of })}</Text>
      <RuleWords ballot={ballot} />
      <div>
        {ballot.items.map((item) => {
          const wording = wordingFor(item, language);
          return (
            <Card key={item.statement} code={String(item.number)} lang={wording.lang}>
              {wording.text}
            </Card>
          );
        })}
      </div>
    </PhonePage>
  );
}
