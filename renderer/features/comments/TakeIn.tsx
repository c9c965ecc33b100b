import { FileDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { commentsTeamMessages } from '../../../shared/i18n/comments-team.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { useAct } from '../../client/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './comments.module.css';

interface Result {
  readonly id: number;
  readonly name: string;
  readonly says: string;
  readonly isRefused: boolean;
}

/** Takes comment files in, several at once; what became of each is said beside its name. */
export function TakeIn() {
  const t = useMessages(commentsTeamMessages);
  const act = useAct();
  const say = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  const [results, setResults] = useState<readonly Result[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);

  const takeOne = async (file: File): Promise<Omit<Result, 'id'>> => {
    const { name } = file;
    const read = readJson(await file.text());
    if (read === null) return { name, says: t('take.foreign'), isRefused: true };
    const answer = await act('comments.take', { file: read });
    if (!answer.ok) return { name, says: say(answer.say), isRefused: true };
    return {
      name,
      says: t('take.taken', { count: Number(answer.answer['comments'] ?? 0) }),
      isRefused: false,
    };
  };
  const take = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setResults([]);
    for (const [id, file] of files.entries()) {
      const result = await takeOne(file);
      setResults((before) => [...before, { id, ...result }]);
    }
    setBusy(false);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is besides the button
    <section
      className={cx(styles['drop'], isOver && styles['over'])}
      aria-label={t('take')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isBusy) void take([...event.dataTransfer.files]);
      }}
    >
      <p className={styles['meta']}>{t('take.drop')}</p>
      <Button icon={FileDown} isBusy={isBusy} onPress={() => chooser.current?.click()}>
        {t('take')}
      </Button>
      <input
        ref={chooser}
        className={styles['chooser']}
        type="file"
        multiple
        accept=".json,.txt,application/json,text/plain"
        aria-label={t('take')}
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) void take(files);
        }}
      />
      {results.length > 0 && (
        <ul className={styles['results']} aria-label={t('take.results')} aria-live="polite">
          {results.map(({ id, name, says, isRefused }) => (
            <li key={id} className={cx(styles['result'], isRefused && styles['refused'])}>
              <strong dir="auto">{name}</strong> <span>{says}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What a text holds; null where it is no JSON object. */
function readJson(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    // Any file can be dropped.
    return null;
  }
}
