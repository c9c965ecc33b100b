import { useEffect, useState } from 'react';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useConsole } from '../console/console-context.tsx';
import { useLiveFrame } from '../console/live-context.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { useDoer } from '../words/use-doer.ts';
import { Fates } from './Fates.tsx';
import { RecuseDialog } from './RecuseDialog.tsx';
import { RuleWords } from './RuleWords.tsx';
import { minutesFor, otherLanguages } from './unread-languages.ts';

/** The last look before a ballot opens: how long, who is here, who is recused, who reads what, the rule. */
export function BeforeOpening({ ballot }: { readonly ballot: TeamBallot }) {
  const t = useMessages(consoleBallotMessages);
  const formats = useFormats();
  const doer = useDoer();
  const language = useLanguage();
  const { view } = useConsole();
  const { block } = useLiveFrame();
  const doing = useDoing();
  const [isConfirmed, setConfirmed] = useState(false);
  const [isRecusing, setRecusing] = useState(false);
  const others = otherLanguages(ballot.items, Object.values(view.seats));
  const mustConfirm = others.length > 0 && !isConfirmed && !ballot.practice;
  const say = t('before.languages.block');
  useEffect(() => {
    block(mustConfirm ? say : null);
    return () => block(null);
  }, [block, mustConfirm, say]);

  const { votingPresent } = view.presence;
  const quorum = quorumOf(ballot, view.presence.voting);
  const declared = Object.values(view.seats).filter((seat) =>
    seat.declarations.some((row) =>
      row.recusedFrom.some((id) => ballot.items.some((item) => item.statement === id)),
    ),
  );
  const recused = new Set([...Object.values(ballot.recusals).flat(), ...declared.map((seat) => seat.id)]);
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <Stack gap={16}>
      <Text as="h3" size="lead">
        {t('before.title')}
      </Text>
      <Stack gap={4}>
        <Text isStrong>
          {t('before.items', { count: ballot.items.length, minutes: minutesFor(ballot.items.length) })}
        </Text>
        <Text>
          {quorum === null
            ? t('before.presence.noQuorum', { present: votingPresent })
            : t('before.presence', { present: votingPresent, quorum })}
        </Text>
        <Stack isRow gap={8} align="center">
          <Text>
            {recused.size === 0 ? t('before.noRecusals') : t('before.recusals', { count: recused.size })}
          </Text>
          <Button size="compact" variant="plain" onPress={() => setRecusing(true)}>
            {t('before.recuse')}
          </Button>
        </Stack>
      </Stack>
      {quorum !== null && votingPresent < quorum && <Notice tone="amber">{t('before.belowQuorum')}</Notice>}
      {others.length > 0 && !ballot.practice && (
        <Notice tone="amber">
          <Stack gap={8}>
            {others.map(({ sees, seats }) => (
              <span key={sees}>
                {t('before.languages', { count: seats, language: names.of(sees) ?? sees })}
              </span>
            ))}
            <Checkbox isSelected={isConfirmed} onChange={setConfirmed}>
              {t('before.languages.confirm')}
            </Checkbox>
          </Stack>
        </Notice>
      )}
      <RuleWords ballot={ballot} />
      {ballot.lockedAt !== null && (
        <Text tone="muted">
          {t('rule.lockedAt', {
            time: formats.time(Date.parse(ballot.lockedAt)),
            date: formats.date(Date.parse(ballot.lockedAt)),
            who: ballot.lockedBy === null ? '' : doer(ballot.lockedBy),
          })}
        </Text>
      )}
      {ballot.plan !== null && <Fates plan={ballot.plan} />}
      {ballot.collection === 'secret' && <Text tone="muted">{t('before.secret')}</Text>}
      <Stack isRow gap={8}>
        <Button
          size="compact"
          variant="plain"
          onPress={() => doing.go('ballot.void', { ballot: ballot.id, reason: t('before.void') })}
        >
          {t('before.void')}
        </Button>
      </Stack>
      <Problem of={doing} />
      {isRecusing && <RecuseDialog ballot={ballot} onClose={() => setRecusing(false)} />}
    </Stack>
  );
}

/** Seats that the ballot's own rule asks for; null where it asks for none. */
function quorumOf(ballot: TeamBallot, voting: number): number | null {
  const quorum = ballot.rule?.['quorum'];
  if (typeof quorum !== 'object' || quorum === null || !('share' in quorum)) return null;
  return Math.ceil(Number(quorum['share']) * voting - 1e-9);
}
