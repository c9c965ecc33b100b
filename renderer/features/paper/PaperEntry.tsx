import { useState } from 'react';
import type { DeskView } from '../../../shared/domain/view/desk-view.ts';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { deskMessages } from '../../../shared/i18n/desk.ts';
import { Select } from '../../ui/controls/Select.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { paperLevels } from './groups.ts';
import { PaperCards } from './PaperCards.tsx';
import { SeatPapers } from './SeatPapers.tsx';
import { SecretPapers } from './SecretPapers.tsx';

/** Paper, typed by a helper: cards, and the papers of open ballots. */
export function PaperEntry({ view }: { readonly view: DeskView }) {
  const t = useMessages(deskMessages);
  const ballots = Object.values(view.ballots);
  const [chosen, choose] = useState<string | undefined>(undefined);
  const ballot = ballots.find((row) => row.id === chosen) ?? ballots.at(-1);
  return (
    <Stack gap={16} align="stretch">
      {ballot === undefined ? (
        <EmptyState title={t('paper.ballotsNone.title')}>{t('paper.ballotsNone.text')}</EmptyState>
      ) : (
        <section>
          <Text as="h2" isStrong>
            {t('paper.ballots')}
          </Text>
          {ballots.length > 1 ? (
            <Select
              label={t('paper.ballot')}
              options={ballots.map((row) => ({ value: row.id, label: row.label }))}
              value={ballot.id}
              onChange={choose}
            />
          ) : (
            <Text isSerif>{ballot.label}</Text>
          )}
          <BallotPapers key={ballot.id} ballot={ballot} view={view} />
        </section>
      )}
      <PaperCards
        step={view.step}
        seats={view.seats}
        categories={view.categories}
        languages={view.languages}
      />
    </Stack>
  );
}

function BallotPapers({ ballot, view }: { readonly ballot: TeamBallot; readonly view: DeskView }) {
  const t = useMessages(deskMessages);
  const levels = paperLevels(ballot);
  const { seats, categories } = view;
  if (levels === null) return <Notice tone="amber">{t('paper.otherMethod')}</Notice>;
  if (ballot.collection !== 'secret') {
    return <SeatPapers ballot={ballot} seats={seats} categories={categories} levels={levels} />;
  }
  return (
    <>
      {ballot.phase === 'stopped' && <Notice>{t('paper.stopped')}</Notice>}
      <SecretPapers ballot={ballot} seats={seats} categories={categories} levels={levels} />
    </>
  );
}
