import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useConsole } from '../console/console-context.tsx';
import { Difference } from '../words/Difference.tsx';
import styles from './ballot.module.css';
import { EarlierComments } from './EarlierComments.tsx';

/** In a later round: who came back, which statements left, and what was reworded since. */
export function RoundsLine({ ballot }: { readonly ballot: TeamBallot }) {
  const t = useMessages(consoleBallotMessages);
  const { view } = useConsole();
  const { since, previous } = ballot;
  if (since === null || previous === null) return null;
  const asked = view.ballots[previous]?.items ?? [];
  const left = asked.filter(({ statement }) => ballot.items.every((item) => item.statement !== statement));
  const reworded = ballot.items.flatMap(({ before, ...item }) =>
    before === null ? [] : [{ ...item, before }],
  );
  const began = ballot.phase !== 'draft' && ballot.phase !== 'locked';
  return (
    <Stack gap={8}>
      {began && (
        <Text tone="muted">{t(ballot.phase === 'counted' ? 'rounds.since' : 'rounds.waiting', since)}</Text>
      )}
      {left.length > 0 && <Text tone="muted">{t('rounds.out', { count: left.length })}</Text>}
      {ballot.phase !== 'counted' && <EarlierComments ballot={ballot} earlier={view.ballots[previous]} />}
      {reworded.length > 0 && (
        <details className={styles['details']} open={!began}>
          <summary>{t('rounds.reworded', { round: ballot.round - 1 })}</summary>
          <Stack gap={8}>
            <Text tone="muted">{t('rounds.reworded.help')}</Text>
            {reworded.map(({ statement, number, text, language, before }) => (
              <div key={statement} className={styles['reworded']}>
                <span className={styles['number']}>{number}</span>
                <Difference before={before.text} after={text} lang={language} />
              </div>
            ))}
          </Stack>
        </details>
      )}
    </Stack>
  );
}
