import { useMemo, useState } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { planGroups } from '../../../shared/methods/smallGroups/plan.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useConsole } from '../console/console-context.tsx';
import { useLiveFrame } from '../console/live-context.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import type { BallotFace } from './face.ts';
import { Fates } from './Fates.tsx';

/** A secret ballot of fewer is not secret. */
const leastSecret = 5;

/** The rule before it is locked: its fields, its sentence as it grows, and what becomes of each group. */
export function LockRule({ ballot, face }: { readonly ballot: TeamBallot; readonly face: BallotFace }) {
  const t = useMessages(consoleBallotMessages);
  const language = useLanguage() === 'fr' ? 'fr' : 'en';
  const { view } = useConsole();
  const { formId } = useLiveFrame();
  const doing = useDoing();
  const secret = ballot.collection === 'secret';
  const least = Math.max(view.about?.minimumGroup ?? 3, secret ? leastSecret : 3);
  const before = ballot.previous === null ? undefined : view.ballots[ballot.previous];
  const fixed = face.fixesRule === true && before?.method === ballot.method ? before.rule : null;
  const isFixed = fixed !== null;
  const [rule, setRule] = useState<JsonObject>(
    () => fixed ?? lastRule(view, ballot) ?? face.firstRule(ballot.settings, least),
  );
  const minimum = Math.max(Number(rule['minimumGroup'] ?? least), least);
  const groups = useMemo(() => votersByGroup(view), [view]);
  const plan = planGroups(groups, minimum);
  const voters = groups.reduce((sum, group) => sum + group.eligible, 0);
  const lock = async (): Promise<void> => {
    await doing.act('ballot.lock', { ballot: ballot.id, rule });
  };
  return (
    <form
      id={formId}
      onSubmit={(event) => {
        event.preventDefault();
        void lock();
      }}
    >
      <Stack gap={24}>
        <Stack gap={12}>
          <Text as="h3" size="lead">
            {t('rule.title')}
          </Text>
          <Notice title={t('rule.sentence')}>
            {face.sentence({ ...rule, minimumGroup: minimum }, language)}
          </Notice>
          {isFixed ? (
            <Text tone="muted">{t('rule.fixed')}</Text>
          ) : (
            <face.RuleFields rule={rule} onChange={setRule} />
          )}
        </Stack>
        {secret && voters < leastSecret && (
          <Notice tone="red">{t('rule.tooFewSecret', { count: voters })}</Notice>
        )}
        <Fates plan={plan} />
        {secret && <Text tone="muted">{t('rule.unanimity')}</Text>}
        <Text tone="muted">{t('rule.lockHelp')}</Text>
        <Stack isRow gap={8}>
          <Button
            size="compact"
            onPress={() => doing.go('ballot.void', { ballot: ballot.id, reason: t('edit.again') })}
          >
            {t('edit.again')}
          </Button>
        </Stack>
        <Problem of={doing} />
      </Stack>
    </form>
  );
}

/** A room keeps its rule from ballot to ballot unless somebody changes it. */
function lastRule(view: Pick<ConsoleView, 'ballots'>, ballot: TeamBallot): JsonObject | null {
  const before = Object.values(view.ballots)
    .filter(
      (row) => row.method === ballot.method && row.rule !== null && !row.practice && row.phase !== 'void',
    )
    .filter((row) => asked(row.settings) === asked(ballot.settings))
    .toSorted((a, b) => (a.lockedAt ?? '').localeCompare(b.lockedAt ?? ''))
    .at(-1);
  return before?.rule ?? null;
}

/** What settings ask, comments apart: a rule fits ballots that ask the same. */
function asked({ comments: _comments, ...settings }: JsonObject): string {
  return JSON.stringify(settings);
}

/** Voting seats by category, in the order of the categories: what the host counts when the rule is locked. */
function votersByGroup(
  view: Pick<ConsoleView, 'seats' | 'categories'>,
): { group: string; eligible: number }[] {
  const eligible = new Map<string, number>();
  for (const seat of Object.values(view.seats)) {
    if (!seat.voting || seat.removed !== null) continue;
    eligible.set(seat.category, (eligible.get(seat.category) ?? 0) + 1);
  }
  return view.categories.flatMap(({ id }) => {
    const seats = eligible.get(id);
    return seats === undefined ? [] : [{ group: id, eligible: seats }];
  });
}
