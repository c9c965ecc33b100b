import { useRef, useState } from 'react';
import type { Category } from '../../../shared/domain/model/people.ts';
import type { StepView } from '../../../shared/domain/view/parts.ts';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { deskMessages } from '../../../shared/i18n/desk.ts';
import { cellsOf, gridIn } from '../../../shared/methods/question-grid/cells.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import styles from './paper.module.css';
import { useSeatOptions } from './use-seat-options.ts';

interface PaperCardsProps {
  readonly step: StepView | null;
  readonly seats: { readonly [id: string]: SeatView };
  readonly categories: readonly Category[];
  readonly languages: readonly string[];
}

/** The questions of a grid, where a card must say which one it answers. */
function placesOf(step: StepView | null): readonly { readonly value: string; readonly label: string }[] {
  if (step === null || !Array.isArray(step.settings['rows'])) return [];
  const grid = gridIn(step.settings);
  return cellsOf(grid).map(({ place, row, column, prompt }) => ({
    value: place,
    label: prompt === '' ? `${grid.rows[row] ?? ''} · ${grid.columns[column] ?? ''}` : prompt,
  }));
}

/** Cards that were written on paper, typed for a seat or a table. */
export function PaperCards({ step, seats, categories, languages }: PaperCardsProps) {
  const t = useMessages(deskMessages);
  const doing = useDoing();
  const options = useSeatOptions(categories);
  const writing = useRef<HTMLTextAreaElement>(null);
  const [seat, setSeat] = useState<string | undefined>(undefined);
  const [table, setTable] = useState('');
  const [language, setLanguage] = useState(languages[0] ?? 'en');
  const [text, setText] = useState('');
  const [sent, setSent] = useState(0);
  const run = step?.takesCards === true ? step.run : null;
  const places = placesOf(step);
  const [place, setPlace] = useState<string | undefined>(undefined);
  const at = places.some(({ value }) => value === place) ? place : places[0]?.value;
  if (run === null || run.phase === 'ready' || run.phase === 'done') {
    return (
      <section className={styles['part']}>
        <Text as="h2" isStrong>
          {t('paper.cards')}
        </Text>
        <Text tone="muted">{t('paper.cardsNone')}</Text>
      </section>
    );
  }
  const send = async (): Promise<void> => {
    if (text.trim() === '') return;
    const answer = await doing.act('input.enter', {
      run: run.id,
      text,
      language,
      seat: seat ?? null,
      table: table.trim() || null,
      place: at ?? null,
    });
    if (!answer.ok) return;
    setSent(sent + 1);
    setText('');
    writing.current?.focus();
  };
  return (
    <section className={styles['part']}>
      <Text as="h2" isStrong>
        {t('paper.cards')}
      </Text>
      <Text isSerif>{step?.prompt === '' ? step.title : step?.prompt}</Text>
      <Text size="small" tone="muted">
        {t('paper.cardsText')}
      </Text>
      <SearchPicker
        label={t('paper.seat')}
        options={options(Object.values(seats).filter((row) => row.removed === null))}
        value={seat}
        onChange={setSeat}
      />
      <TextField label={t('paper.table')} value={table} onChange={setTable} />
      <Select
        label={t('paper.language')}
        options={languages.map((value) => ({ value, label: value }))}
        value={language}
        onChange={setLanguage}
      />
      {places.length > 0 && (
        <Select label={t('paper.place')} options={places} value={at} onChange={setPlace} />
      )}
      <TextArea
        ref={writing}
        label={t('paper.text')}
        value={text}
        onChange={setText}
        onSubmit={() => void send()}
        rows={3}
        limit={2000}
      />
      <Button
        variant="primary"
        isDisabled={text.trim() === ''}
        isBusy={doing.isBusy}
        onPress={() => void send()}
      >
        {t('paper.send')}
      </Button>
      {sent > 0 && (
        <Text size="small" tone="muted">
          {t('paper.sent', { count: sent })} <SaveState place="onComputer" />
        </Text>
      )}
      <Problem of={doing} />
    </section>
  );
}
