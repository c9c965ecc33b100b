import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  consoleHeader,
  type FileAnswer,
  type FrameworkTablesRead,
  type WholeChange,
} from '../../../shared/contract/files.ts';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type { TableProblem } from '../../../shared/framework/tables/read-cell.ts';
import { frameworkTablesMessages } from '../../../shared/i18n/framework-tables.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { ProblemList } from './problems/ProblemList.tsx';
import styles from './framework.module.css';

type Looked =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'read'; readonly read: FrameworkTablesRead }
  /** In the draft now; `before` is what it was. */
  | { readonly state: 'taken'; readonly before: FrameworkContent | null; readonly becomes: string }
  | { readonly state: 'taken-back' }
  | { readonly state: 'refused'; readonly say: string };

/** Takes tables in, or a whole framework saved as JSON: first what they would change and what is wrong with them, then, when accepted, into the draft. */
export function TablesDialog(props: {
  readonly draft: FrameworkContent | null;
  /** `whole`: a framework that stands in the place of the draft. */
  readonly what: 'tables' | 'whole';
  readonly onClose: () => void;
}) {
  const { draft, what, onClose } = props;
  const t = useMessages(frameworkTablesMessages);
  const say = useSay();
  const doing = useDoing();
  const chooser = useRef<HTMLInputElement>(null);
  const [looked, setLooked] = useState<Looked>({ state: 'none' });
  const look = async (file: File): Promise<void> => {
    setLooked({ state: 'reading' });
    const answer = await ask(file);
    if (answer === null) setLooked({ state: 'refused', say: t('failed') });
    else if (answer.ok) setLooked({ state: 'read', read: answer.answer });
    else setLooked({ state: 'refused', say: say(answer.say) });
  };
  const read = looked.state === 'read' ? looked.read : null;
  const isDone = looked.state === 'taken' || looked.state === 'taken-back';
  const count = read === null ? 0 : read.added.length + read.changed.length + read.removed.length;
  const take = async (): Promise<void> => {
    if (read === null) return;
    const { content, replaces, becomes } = read;
    const done = await doing.act('framework.draft', { content: content as unknown as JsonObject, replaces });
    if (done.ok) setLooked({ state: 'taken', before: draft, becomes });
  };
  const takeBack = async (): Promise<void> => {
    if (looked.state !== 'taken') return;
    const { before, becomes } = looked;
    const content = before as unknown as JsonObject | null;
    const done = await doing.act('framework.draft', { content, replaces: becomes });
    if (done.ok) setLooked({ state: 'taken-back' });
  };
  return (
    <Dialog
      title={t(`title.${what}`)}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t(isDone ? 'done' : 'cancel')}</Button>
          {looked.state === 'taken' && (
            <Button isBusy={doing.isBusy} onPress={() => void takeBack()}>
              {t('takeBack')}
            </Button>
          )}
          {count > 0 && (
            <Button variant="primary" isBusy={doing.isBusy} onPress={() => void take()}>
              {t(what === 'whole' ? 'take.whole' : 'take', { count })}
            </Button>
          )}
        </>
      }
    >
      <Stack gap={16} align="stretch">
        <p>{t(`intro.${what}`)}</p>
        <Stack isRow gap={8}>
          <Button
            icon={FileUp}
            variant={looked.state === 'none' ? 'primary' : 'quiet'}
            isBusy={looked.state === 'reading'}
            onPress={() => chooser.current?.click()}
          >
            {t(looked.state === 'none' ? `choose.${what}` : 'another')}
          </Button>
        </Stack>
        <input
          ref={chooser}
          className={styles['file']}
          type="file"
          accept={what === 'whole' ? '.json,application/json' : '.xlsx,.csv,.tsv,.txt,.zip'}
          aria-label={t(`choose.${what}`)}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void look(file);
            event.currentTarget.value = '';
          }}
        />
        {isDone && <Notice isLive>{t(looked.state === 'taken' ? 'taken' : 'takenBack')}</Notice>}
        {looked.state === 'reading' && <p role="status">{t('reading')}</p>}
        {looked.state === 'refused' && (
          <Notice tone="red" isLive>
            {looked.say}
          </Notice>
        )}
        {read !== null && <Preview read={read} />}
        <Problem of={doing} />
      </Stack>
    </Dialog>
  );
}

async function ask(file: File): Promise<FileAnswer<FrameworkTablesRead> | null> {
  try {
    const response = await fetch(`/api/framework-tables?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', [consoleHeader[0]]: consoleHeader[1] },
      body: file,
    });
    return (await response.json()) as FileAnswer<FrameworkTablesRead>;
  } catch (problem) {
    // The host is away, or the file was moved while it was read.
    if (problem instanceof TypeError || problem instanceof SyntaxError) return null;
    throw problem;
  }
}

function Preview({ read }: { readonly read: FrameworkTablesRead }) {
  const t = useMessages(frameworkTablesMessages);
  const { added, changed, removed, same, problems, warnings } = read;
  const leftOut = problems.filter(({ level }) => level === 'left-out');
  const told = problems.filter(({ level }) => level === 'told');
  const rows = new Set(leftOut.map(({ sheet, row }) => `${sheet} ${row ?? ''}`)).size;
  return (
    <Stack gap={16} align="stretch">
      {leftOut.length > 0 && (
        <Notice tone="amber" title={t('left-out', { count: rows })}>
          <Problems problems={leftOut} />
        </Notice>
      )}
      {told.length > 0 && (
        <Notice title={t('told')}>
          <Problems problems={told} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice tone="amber" title={t('warnings')}>
          <ProblemList problems={warnings} content={read.content} mending={null} />
        </Notice>
      )}
      <div role="status">
        {added.length + changed.length + removed.length === 0 && <p>{t('nothing')}</p>}
        {added.length > 0 && <Changes title={t('added', { count: added.length })} rows={added} />}
        {changed.length > 0 && <Changes title={t('changed', { count: changed.length })} rows={changed} />}
        {removed.length > 0 && <Changes title={t('removed', { count: removed.length })} rows={removed} />}
        {same > 0 && <p className={styles['meta']}>{t('same', { count: same })}</p>}
      </div>
    </Stack>
  );
}

function Changes({ title, rows }: { readonly title: string; readonly rows: readonly WholeChange[] }) {
  const t = useMessages(frameworkTablesMessages);
  return (
    <section className={styles['group']}>
      <h3 className={styles['heading']}>{title}</h3>
      <ul className={styles['lines']}>
        {rows.map(({ sheet, row, label }) => (
          <li key={`${sheet} ${row}`} className={styles['taken']}>
            <span dir="auto">{label}</span>
            <span className={styles['meta']}>{t('row', { row, sheet })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Problems({ problems }: { readonly problems: readonly TableProblem[] }) {
  const t = useMessages(frameworkTablesMessages);
  const formats = useFormats();
  const words = ({ kind, sheet, row, column, value, near, choices }: TableProblem): string => {
    const where =
      row === null
        ? t('where.sheet', { sheet })
        : column === null
          ? t('where.row', { sheet, row })
          : t('where.cell', { sheet, row, column });
    const what = t(`problem.${kind}`, { value, choices: formats.list([...choices]) });
    return `${where}${what}${near === null ? '' : ` ${t('near', { near })}`}`;
  };
  return (
    <ul className={styles['problems']}>
      {problems.map((problem) => (
        <li
          key={`${problem.sheet} ${problem.row ?? ''} ${problem.column ?? ''} ${problem.kind} ${problem.value}`}
          dir="auto"
        >
          {words(problem)}
        </li>
      ))}
    </ul>
  );
}
