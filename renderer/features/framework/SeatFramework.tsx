import { PenLine } from 'lucide-react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type { StatementView } from '../../../shared/domain/view/statement-view.ts';
import { type AnyLine, lineAt, linesOf, refKey } from '../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { makeId } from '../../../shared/util/id.ts';
import type { DocumentSession } from '../../client/coedit/session.ts';
import { randomBytes } from '../../client/random.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { AriaLanguageProvider } from '../../ui/language/AriaLanguageProvider.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { StatusLine } from '../documents/editor/StatusLine.tsx';
import { PresenceBar } from '../documents/editor/people/PresenceBar.tsx';
import { usePeople } from '../documents/editor/people/use-people.ts';
import { useSessionState } from '../documents/editor/use-session-state.ts';
import type { Draft } from './draft/draft.ts';
import { DraftProvider } from './draft/draft-context.tsx';
import { openDraftModel } from './draft/draft-model.ts';
import styles from './draft/draft.module.css';
import { LineActs } from './draft/LineActs.tsx';
import { LineFields, textIn } from './draft/LineFields.tsx';
import { MoreFields } from './draft/MoreFields.tsx';
import { LineSigns } from './draft/LineSigns.tsx';
import { TakenOutDialog } from './draft/TakenOutDialog.tsx';
import { UndoOwn } from './draft/UndoOwn.tsx';
import { useAtLine } from './draft/use-at-line.ts';
import { useUndoKeys } from './draft/use-undo-keys.ts';
import framework from './framework.module.css';
import { Relations } from './relations/Relations.tsx';
import { fieldsOf, newRow, type WrittenPart, writtenParts } from './line-fields.ts';

interface SeatFrameworkProps {
  readonly session: DocumentSession;
  readonly statements: readonly StatementView[];
  /** A laptop's page: there it is written in, not only read. */
  readonly isWide: boolean;
}

const parts = Object.keys(writtenParts) as WrittenPart[];

/** The framework on the page of a seat that may open it: its lines, for a rapporteur's laptop to write in with the team. */
export function SeatFramework({ session, statements, isWide }: SeatFrameworkProps) {
  const t = useMessages(frameworkMessages);
  const language = useLanguage();
  const draft = useMemo(() => openDraftModel(session), [session]);
  const { content } = useSyncExternalStore(draft.subscribe, draft.snapshot);
  const state = useSessionState(session);
  const people = usePeople(session.awareness);
  const known = useMemo(
    () =>
      Object.fromEntries(
        statements.map(({ id, status, version }) => [id, { status, versions: [{ v: version }] }]),
      ),
    [statements],
  );
  useEffect(() => draft.follow(), [draft]);
  useEffect(() => draft.know(known), [draft, known]);
  const mayEdit = isWide && state.right === 'edit';
  const opened = useMemo(
    () => ({ draft, mayEdit, statements: known, isSafe: false }),
    [draft, mayEdit, known],
  );
  return (
    <AriaLanguageProvider language={language}>
      <DraftProvider value={opened}>
        <Stack gap={16} align="stretch">
          <Keys />
          <TakenOutDialog />
          <div className={styles['tools']}>
            <PresenceBar people={people} following={null} />
            <StatusLine state={state} />
            <span className={styles['space']} />
            <UndoOwn />
          </div>
          {!isWide && state.right === 'edit' && <Notice>{t('seat.laptop')}</Notice>}
          {parts.map((part) => (
            <Part key={part} part={part} content={content} draft={mayEdit ? draft : null} />
          ))}
        </Stack>
      </DraftProvider>
    </AriaLanguageProvider>
  );
}

/** Inside of the draft's provider. */
function Keys() {
  useUndoKeys();
  return null;
}

interface PartProps {
  readonly part: WrittenPart;
  readonly content: FrameworkContent;
  /** Null where it is only read. */
  readonly draft: Draft | null;
}

function Part({ part, content, draft }: PartProps) {
  const t = useMessages(frameworkMessages);
  const [written, write] = useState<string | null>(null);
  const lines = linesOf(content).filter(({ kind }) => kind === writtenParts[part]);
  const add = (): void => {
    const id = makeId(randomBytes);
    draft?.put(part, newRow(part, id, { name: '', text: '', statements: [], inputs: [] }) as Row);
    write(id);
  };
  return (
    <section className={framework['group']}>
      <h2 className={framework['heading']}>{t(`part.${part}`)}</h2>
      {lines.length === 0 && <p className={framework['meta']}>{t('seat.empty')}</p>}
      <ul className={framework['lines']}>
        {lines.map((line) => (
          <li key={line.id} className={styles['seatLine']}>
            {draft !== null && written === line.id ? (
              <Writing {...{ draft, part, content, line }} onDone={() => write(null)} />
            ) : (
              <Reading line={line} onWrite={draft === null ? null : () => write(line.id)} />
            )}
          </li>
        ))}
      </ul>
      {draft !== null && (
        <div>
          <Button size="compact" onPress={add}>
            {t(`add.${part}`)}
          </Button>
        </div>
      )}
    </section>
  );
}

type Row = JsonObject & { readonly id: string };

function Reading({ line, onWrite }: { readonly line: AnyLine; readonly onWrite: (() => void) | null }) {
  const t = useMessages(frameworkMessages);
  const [, ...more] = line.words;
  return (
    <>
      <div className={framework['matter']}>
        <p className={framework['label']} dir="auto">
          {line.label}
        </p>
        {more
          .filter((text) => text !== '')
          .map((text) => (
            <p key={text} className={framework['more']} dir="auto">
              {text}
            </p>
          ))}
        <LineSigns line={line} isShort />
      </div>
      {onWrite !== null && (
        <button
          type="button"
          className={framework['pencil']}
          aria-label={t('write.change', { kind: line.label })}
          onClick={onWrite}
        >
          <PenLine aria-hidden />
        </button>
      )}
    </>
  );
}

interface WritingProps extends Pick<PartProps, 'part' | 'content'> {
  readonly draft: Draft;
  readonly line: AnyLine;
  readonly onDone: () => void;
}

function Writing({ draft, part, content, line, onDone }: WritingProps) {
  const t = useMessages(frameworkMessages);
  const key = refKey(line);
  useAtLine(draft, key, line.label);
  const rows: readonly { readonly id: string }[] = content[part];
  const row = rows.find(({ id }) => id === line.id) as JsonObject | undefined;
  if (row === undefined) return null;
  const done = (): void => {
    const [first] = fieldsOf[part];
    const isNamed = first !== undefined && textIn(row, first.name).trim() !== '';
    // Begun and left without a word: nothing is lost.
    if (!isNamed && lineAt(content, key)?.words.join('').trim() === '') draft.remove(part, line.id);
    onDone();
  };
  return (
    <section className={styles['live']} aria-label={t('write.change', { kind: line.label })}>
      <LineSigns line={line} />
      <LineFields part={part} row={row} onSet={(fields) => draft.set(part, line.id, fields)} />
      <MoreFields part={part} row={row} onSet={(fields) => draft.set(part, line.id, fields)} languages={[]} />
      {part === 'elements' && <Relations draft={draft} element={line.id} content={content} />}
      <LineActs draft={draft} part={part} line={line} content={content} onGone={onDone} />
      <Stack isRow gap={8}>
        <Button variant="primary" size="compact" onPress={done}>
          {t('write.done')}
        </Button>
      </Stack>
    </section>
  );
}
