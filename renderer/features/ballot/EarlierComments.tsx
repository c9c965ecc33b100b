import { useState } from 'react';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import styles from './ballot.module.css';

/** So many are read without a press. */
const first = 3;

/** In a later round: what was said in the one before of each statement that is asked again. */
export function EarlierComments(props: {
  readonly ballot: TeamBallot;
  readonly earlier: TeamBallot | undefined;
}) {
  const { ballot, earlier } = props;
  const t = useMessages(consoleBallotMessages);
  const asked = ballot.items.flatMap((item) => {
    const said = (earlier?.comments ?? []).filter(({ statement }) => statement === item.statement);
    return said.length === 0 ? [] : [{ ...item, said }];
  });
  const count = asked.reduce((sum, { said }) => sum + said.length, 0);
  if (count === 0) return null;
  return (
    <details className={styles['details']}>
      <summary>{t('rounds.reasons', { round: ballot.round - 1, count })}</summary>
      <Stack gap={16}>
        {asked.map((item) => (
          <OfStatement key={item.statement} {...item} />
        ))}
      </Stack>
    </details>
  );
}

function OfStatement(props: {
  readonly number: number;
  readonly text: string;
  readonly language: string;
  readonly said: TeamBallot['comments'];
}) {
  const { number, text, language, said } = props;
  const t = useMessages(consoleBallotMessages);
  const [isWhole, setWhole] = useState(false);
  const shortest = said.toSorted((one, other) => one.text.length - other.text.length);
  return (
    <section aria-label={`${number} ${text}`}>
      <Text isStrong lang={language}>
        {number} · {text}
      </Text>
      {(isWhole ? shortest : shortest.slice(0, first)).map((row, at) => (
        <Card key={`${at} ${row.text}`} {...(row.category === null ? {} : { meta: row.category })}>
          {row.text}
        </Card>
      ))}
      {!isWhole && said.length > first && (
        <Button size="compact" onPress={() => setWhole(true)}>
          {t('rounds.reasons.all', { count: said.length })}
        </Button>
      )}
    </section>
  );
}
