import { useState } from 'react';
import type { Category } from '../../../shared/domain/model/people.ts';
import type { SeatView, TeamBallot } from '../../../shared/domain/view/team-view.ts';
import type { AnswerLevel } from '../../../shared/methods/question.ts';
import { deskMessages } from '../../../shared/i18n/desk.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { votersAmong } from './groups.ts';
import styles from './paper.module.css';
import { PaperItems } from './PaperItems.tsx';
import type { Paper } from './seal-papers.ts';
import { useSeatOptions } from './use-seat-options.ts';

interface SeatPapersProps {
  readonly ballot: TeamBallot;
  readonly seats: { readonly [id: string]: SeatView };
  readonly categories: readonly Category[];
  readonly levels: readonly AnswerLevel[];
}

/** Papers of a ballot that is not secret, typed seat by seat. */
export function SeatPapers({ ballot, seats, categories, levels }: SeatPapersProps) {
  const t = useMessages(deskMessages);
  const doing = useDoing();
  const options = useSeatOptions(categories);
  const [seat, setSeat] = useState<string | undefined>(undefined);
  const [paper, setPaper] = useState<Paper>({});
  const [said, say] = useState<string | null>(null);
  const rows = votersAmong(seats);
  const who = options(rows).find((option) => option.value === seat)?.label ?? '';
  if (ballot.phase === 'stopped') return <Notice tone="amber">{t('paper.closedSeats')}</Notice>;
  const cast = async (): Promise<void> => {
    if (seat === undefined) return;
    for (const [statement, value] of Object.entries(paper)) {
      const answer = await doing.act('ballot.cast', {
        ballot: ballot.id,
        statement,
        seat,
        response: { value },
      });
      if (!answer.ok) return;
    }
    say(t('paper.castDone', { who }));
    setPaper({});
    setSeat(undefined);
  };
  const recused = ballot.items
    .map((item) => item.statement)
    .filter((statement) => seat !== undefined && ballot.recusals[statement]?.includes(seat) === true);
  return (
    <section className={styles['part']}>
      <Text as="h3" isStrong>
        {t('paper.seatVotes')}
      </Text>
      <SearchPicker
        key={seat ?? 'none'}
        label={t('paper.votesOf')}
        options={options(rows)}
        value={seat}
        onChange={(chosen) => {
          setSeat(chosen);
          say(null);
        }}
      />
      {said !== null && <Notice isLive>{said}</Notice>}
      {seat !== undefined && (
        <>
          <PaperItems
            ballot={ballot}
            levels={levels}
            paper={paper}
            onChange={setPaper}
            onEnter={() => void cast()}
            recused={recused}
          />
          <Button
            variant="primary"
            isDisabled={Object.keys(paper).length === 0}
            isBusy={doing.isBusy}
            onPress={() => void cast()}
          >
            {t('paper.cast')}
          </Button>
        </>
      )}
      <Problem of={doing} />
    </section>
  );
}
