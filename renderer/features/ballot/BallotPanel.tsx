import { useState } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { useConsole } from '../console/console-context.tsx';
import { BeforeOpening } from './BeforeOpening.tsx';
import { Counted } from './Counted.tsx';
import type { BallotFace } from './face.ts';
import { LockRule } from './LockRule.tsx';
import { OpenBallot } from './OpenBallot.tsx';
import { PrepareBallot } from './PrepareBallot.tsx';
import { RoundsLine } from './RoundsLine.tsx';

interface BallotPanelProps {
  readonly step: ConsoleView['steps'][string];
  readonly face: BallotFace;
}

/** A ballot in Live, from choosing its statements to its result. What is the method's own, its face shows. */
export function BallotPanel({ step, face }: BallotPanelProps) {
  const t = useMessages(consoleBallotMessages);
  const { view } = useConsole();
  const all = Object.values(view.ballots).filter((row) => row.step === step.id && row.phase !== 'void');
  const ballot = all.at(-1);
  const wantsNew = ballot === undefined || view.act?.act === 'prepare-ballot';
  const earlier = all.filter((row) => row.phase === 'counted' && row.id !== ballot?.id);
  return (
    <Stack gap={24}>
      {ballot !== undefined && (
        <Stack isRow gap={8} align="center">
          <Text as="h3" isStrong>
            {ballot.label}
          </Text>
          {ballot.practice && <Badge tone="amber">{t('practice.badge')}</Badge>}
          {ballot.round > 1 && <Badge>{t('result.round', { number: ballot.round })}</Badge>}
        </Stack>
      )}
      {ballot !== undefined && <RoundsLine ballot={ballot} />}
      {wantsNew && <PrepareBallot step={step} />}
      {ballot !== undefined && <Phase key={`${ballot.id} ${ballot.phase}`} ballot={ballot} face={face} />}
      {earlier.length > 0 && (
        <Stack gap={16}>
          <Text as="h3" isStrong tone="muted">
            {t('result.earlier')}
          </Text>
          {earlier.toReversed().map((row) => (
            <Earlier key={row.id} ballot={row} face={face} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function Phase({ ballot, face }: { readonly ballot: TeamBallot; readonly face: BallotFace }) {
  switch (ballot.phase) {
    case 'draft':
      return <LockRule ballot={ballot} face={face} />;
    case 'locked':
      return <BeforeOpening ballot={ballot} />;
    case 'open':
    case 'stopped':
      return (
        <Stack gap={16}>
          {face.WhileOpen !== undefined && <face.WhileOpen ballot={ballot} />}
          <OpenBallot ballot={ballot} />
        </Stack>
      );
    case 'counted':
      return <Counted ballot={ballot} face={face} />;
    case 'void':
      return null;
  }
}

function Earlier({ ballot, face }: { readonly ballot: TeamBallot; readonly face: BallotFace }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{ballot.label}</summary>
      {isOpen && <Counted ballot={ballot} face={face} />}
    </details>
  );
}
