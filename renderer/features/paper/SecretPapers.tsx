import { X } from 'lucide-react';
import { useState } from 'react';
import type { Category } from '../../../shared/domain/model/people.ts';
import type { SeatView, TeamBallot } from '../../../shared/domain/view/team-view.ts';
import type { AnswerLevel } from '../../../shared/methods/question.ts';
import { deskMessages } from '../../../shared/i18n/desk.ts';
import { randomBytes } from '../../client/random.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { paperGroups, votersAmong } from './groups.ts';
import styles from './paper.module.css';
import { PaperItems } from './PaperItems.tsx';
import { type Paper, sealPaper, type SealedPaper } from './seal-papers.ts';
import { useSeatOptions } from './use-seat-options.ts';

interface SecretPapersProps {
  readonly ballot: TeamBallot;
  readonly seats: { readonly [id: string]: SeatView };
  readonly categories: readonly Category[];
  readonly levels: readonly AnswerLevel[];
}

/** Sent at once: a batch fits into one frame of the connection. */
const batchSize = 20;

/** Papers of a secret ballot: marks on the roll by seat, answers by group, never both together. */
export function SecretPapers({ ballot, seats, categories, levels }: SecretPapersProps) {
  const t = useMessages(deskMessages);
  const formats = useFormats();
  const doing = useDoing();
  const options = useSeatOptions(categories);
  const groups = paperGroups(ballot, seats);
  const [chosen, choose] = useState<string | undefined>(groups[0]?.id);
  const [paper, setPaper] = useState<Paper>({});
  const [batch, setBatch] = useState<readonly SealedPaper[]>([]);
  const group = groups.find((row) => row.id === chosen);
  const labelOf = (row: (typeof groups)[number]): string => {
    const names = row.categories.map((id) => categories.find((one) => one.id === id)?.label ?? id);
    return row.categories.includes(row.id)
      ? formats.list(names)
      : `${t('paper.otherGroups')} (${formats.list(names)})`;
  };
  // A desk is not told who has voted already: the host refuses a mark on such a seat.
  const free = votersAmong(seats).filter((seat) => !ballot.paperMarks.includes(seat.id));
  const marked = ballot.paperMarks.flatMap((id) => seats[id] ?? []);
  const differing = groups.filter((row) => row.marks !== row.entered);

  // A typed paper is sealed at once: what waits on this device cannot be read any more.
  const add = (): void => {
    if (group === undefined) return;
    const sealed = sealPaper(ballot, group.id, paper, randomBytes);
    if (sealed === null) {
      doing.say(t('paper.sealFailed'));
      return;
    }
    setBatch([...batch, sealed]);
    setPaper({});
  };
  const enter = async (): Promise<void> => {
    if (group === undefined) return;
    let left = batch;
    while (left.length > 0) {
      const papers = left.slice(0, batchSize);
      const answer = await doing.act('paper.enter', {
        ballot: ballot.id,
        group: group.id,
        papers: papers.map((sections) => sections.map((section) => ({ ...section }))),
      });
      if (!answer.ok) break;
      left = left.slice(batchSize);
      setBatch(left);
    }
  };
  return (
    <>
      <section className={styles['part']}>
        <Text as="h3" isStrong>
          {t('paper.mark')}
        </Text>
        <Text size="small" tone="muted">
          {t('paper.markText')}
        </Text>
        <SearchPicker
          key={`mark ${marked.length} ${free.length}`}
          label={t('paper.markSeat')}
          options={options(free)}
          value={undefined}
          onChange={(seat) =>
            seat !== undefined && doing.go('paper.mark', { ballot: ballot.id, seat, on: true })
          }
        />
        <Text size="small" isNumber>
          {t('paper.marked', { count: marked.length })}
        </Text>
        <div className={styles['chips']}>
          {options(marked).map((option) => (
            <Button
              key={option.value}
              size="compact"
              icon={X}
              label={t('paper.unmark', { who: option.label })}
              onPress={() => doing.go('paper.mark', { ballot: ballot.id, seat: option.value, on: false })}
            >
              {option.label}
            </Button>
          ))}
        </div>
      </section>
      <section className={styles['part']}>
        <Text as="h3" isStrong>
          {t('paper.batch')}
        </Text>
        <Text size="small" tone="muted">
          {t('paper.batchText')}
        </Text>
        <Select
          label={t('paper.group')}
          options={groups.map((row) => ({
            value: row.id,
            label: t('paper.groupLine', { group: labelOf(row), papers: row.entered, marks: row.marks }),
          }))}
          value={chosen}
          onChange={choose}
          isDisabled={batch.length > 0}
        />
        {group !== undefined && (
          <>
            <PaperItems ballot={ballot} levels={levels} paper={paper} onChange={setPaper} onEnter={add} />
            <Text size="small" tone="muted">
              {t('paper.keys')}
            </Text>
            <Stack isRow gap={8}>
              <Button onPress={add}>{t('paper.add')}</Button>
              {batch.length > 0 && (
                <>
                  <Button variant="primary" isBusy={doing.isBusy} onPress={() => void enter()}>
                    {t('paper.enter', { count: batch.length })}
                  </Button>
                  <Button variant="plain" onPress={() => setBatch(batch.slice(0, -1))}>
                    {t('paper.drop')}
                  </Button>
                </>
              )}
            </Stack>
            {batch.length > 0 && (
              <Notice tone="amber" isLive>
                {t('paper.typed', { count: batch.length })}
              </Notice>
            )}
          </>
        )}
      </section>
      <Problem of={doing} />
      {differing.length === 0 ? (
        <Notice isLive>{t('paper.equal', { count: marked.length })}</Notice>
      ) : (
        differing.map((row) => (
          <Notice key={row.id} tone="amber" title={labelOf(row)}>
            {t('paper.mismatch', { papers: row.entered, marks: row.marks })}
          </Notice>
        ))
      )}
    </>
  );
}
