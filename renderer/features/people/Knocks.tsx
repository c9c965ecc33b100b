import { useState } from 'react';
import type { Category } from '../../../shared/domain/model/people.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import styles from './people.module.css';
import { labelsOf } from './seats.ts';

type Knock = ConsoleView['knocks'][number];

interface KnocksProps {
  readonly knocks: readonly Knock[];
  readonly categories: readonly Category[];
  readonly seats: readonly SeatView[];
  readonly isSafe: boolean;
}

/** Walk-ins who know the room's code and wait to be let in. */
export function Knocks({ knocks, categories, seats, isSafe }: KnocksProps) {
  const t = useMessages(peopleMessages);
  return (
    <section className={styles['tools']}>
      <Stack isRow gap={8}>
        <Text as="h2" isStrong>
          {t('knock.title')}
        </Text>
        {knocks.length > 0 && <Badge tone="amber">{knocks.length}</Badge>}
      </Stack>
      {knocks.length === 0 && (
        <Text size="small" tone="muted">
          {t('knock.none')}
        </Text>
      )}
      {knocks.map((knock) => (
        <KnockCard key={knock.id} knock={knock} categories={categories} seats={seats} isSafe={isSafe} />
      ))}
    </section>
  );
}

interface KnockCardProps extends Omit<KnocksProps, 'knocks'> {
  readonly knock: Knock;
}

function KnockCard({ knock, categories, seats, isSafe }: KnockCardProps) {
  const t = useMessages(peopleMessages);
  const formats = useFormats();
  const doing = useDoing();
  const [category, setCategory] = useState(knock.category ?? categories[0]?.id);
  const [seat, setSeat] = useState<string | undefined>(undefined);
  const labels = labelsOf(categories);
  const admit = (body: { readonly [key: string]: string | boolean | null }): void =>
    doing.go('door.admit', { knock: knock.id, ...body });
  const free = seats.filter((row) => row.removed === null && row.device === null);
  return (
    <article className={styles['section']}>
      <Stack isRow gap={8} justify="between">
        <Text isStrong>{isSafe ? t('knock.unnamed') : (knock.name ?? t('knock.unnamed'))}</Text>
        <Text as="span" size="small" tone="muted">
          {[knock.language, t('knock.since', { time: formats.time(Date.parse(knock.at)) })].join(' · ')}
        </Text>
      </Stack>
      <Select
        label={t('knock.category')}
        options={categories.map(({ id, label }) => ({ value: id, label }))}
        value={category}
        onChange={setCategory}
      />
      <Stack isRow gap={8}>
        <Button isDisabled={category === undefined} onPress={() => admit({ category: category ?? null })}>
          {t('knock.admitNew')}
        </Button>
        <Button
          isDisabled={category === undefined}
          onPress={() => admit({ category: category ?? null, role: 'observer', voting: false })}
        >
          {t('knock.observer')}
        </Button>
        <Button variant="plain" onPress={() => doing.go('door.refuse', { knock: knock.id })}>
          {t('knock.refuse')}
        </Button>
      </Stack>
      <SearchPicker
        label={t('knock.seat')}
        options={free.map((row) => ({
          value: row.id,
          label: [
            t('seat.number', { number: row.number }),
            ...(isSafe || row.person === null ? [] : [row.person]),
          ].join(' · '),
          help: [labels.get(row.category), row.country, row.table].filter(Boolean).join(' · '),
        }))}
        value={seat}
        onChange={setSeat}
      />
      {seat !== undefined && <Button onPress={() => admit({ seat })}>{t('knock.admitSeat')}</Button>}
      <Problem of={doing} />
    </article>
  );
}
