import { Download, FileUp } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { comparePeople } from '../../../../shared/domain/people-list/compare-people.ts';
import { peopleColumns } from '../../../../shared/domain/people-list/columns.ts';
import { readPeople } from '../../../../shared/domain/people-list/read-people.ts';
import type { Category } from '../../../../shared/domain/model/people.ts';
import type { SeatView } from '../../../../shared/domain/view/team-view.ts';
import { kitMessages } from '../../../../shared/i18n/kit.ts';
import { peopleToolsMessages } from '../../../../shared/i18n/people-tools.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../../ui/overlays/Dialog.tsx';
import { VisuallyHidden } from '../../../ui/status/VisuallyHidden.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { useDoing } from '../../doing/use-doing.ts';
import { readLocalTime } from '../local-time.ts';
import { Preview, Problems } from './Preview.tsx';

interface ImportDialogProps {
  readonly seats: readonly SeatView[];
  readonly categories: readonly Category[];
  readonly onClose: () => void;
  readonly onDone: (say: string) => void;
}

/** A list of people, from a file or pasted: first compared with the seats, then applied. */
export function ImportDialog({ seats, categories, onClose, onDone }: ImportDialogProps) {
  const t = useMessages(peopleToolsMessages);
  const kit = useMessages(kitMessages);
  const doing = useDoing();
  const [text, setText] = useState('');
  const [isComparing, setComparing] = useState(false);
  const [removeGone, setRemoveGone] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const list = useMemo(() => readPeople(text, (cell) => readLocalTime(cell, new Date())), [text]);
  const compared = useMemo(() => comparePeople(list.people, seats, categories), [list, seats, categories]);
  const changes = compared.added.length + compared.changed.length + (removeGone ? compared.gone.length : 0);

  const apply = async (): Promise<void> => {
    const answer = await doing.act('people.import', {
      people: compared.people.map((row) => ({ ...row })) satisfies readonly JsonObject[],
      removeGone,
    });
    if (!answer.ok) return;
    const count = (key: string): number => Number(answer.answer[key] ?? 0);
    onDone(t('import.done', { added: count('added'), changed: count('changed'), gone: count('gone') }));
    onClose();
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setText(decoded(await file.arrayBuffer()));
    setComparing(true);
  };
  return (
    <Dialog
      title={t('import.title')}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        isComparing ? (
          <>
            <Button onPress={() => setComparing(false)}>{t('import.back')}</Button>
            <Button
              variant="primary"
              isBusy={doing.isBusy}
              isDisabled={changes === 0}
              onPress={() => void apply()}
            >
              {changes === 0
                ? t('import.nothing')
                : t('import.apply', { count: compared.added.length + compared.changed.length })}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{kit('cancel')}</Button>
            <Button variant="primary" isDisabled={text.trim() === ''} onPress={() => setComparing(true)}>
              {t('import.look')}
            </Button>
          </>
        )
      }
    >
      {isComparing ? (
        <Stack gap={16} align="stretch">
          <Problems list={list} />
          {list.people.length > 0 && (
            <Preview
              compared={compared}
              unknown={list.unknown}
              removeGone={removeGone}
              onRemoveGone={setRemoveGone}
            />
          )}
          <Problem of={doing} />
        </Stack>
      ) : (
        <Stack gap={16} align="stretch">
          <p>{t('import.text')}</p>
          <Stack isRow gap={8}>
            <Button icon={FileUp} onPress={() => chooser.current?.click()}>
              {t('import.file')}
            </Button>
            <Button variant="plain" icon={Download} onPress={saveTemplate}>
              {t('import.template')}
            </Button>
          </Stack>
          <VisuallyHidden>
            <input
              ref={chooser}
              type="file"
              tabIndex={-1}
              aria-label={t('import.file')}
              accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
              onChange={(event) => void take(event.target.files?.[0])}
            />
          </VisuallyHidden>
          <TextArea
            label={t('import.paste')}
            value={text}
            onChange={setText}
            rows={10}
            isSerif={false}
            onSubmit={() => setComparing(text.trim() !== '')}
          />
        </Stack>
      )}
    </Dialog>
  );
}

/** UTF-8 or UTF-16 by its mark; else, where it is no UTF-8, what Windows spreadsheets write. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: an old spreadsheet's table.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function saveTemplate(): void {
  const columns = peopleColumns.map((column) =>
    column === 'person' ? 'name' : column === 'leavesAt' ? 'leaves at' : column,
  );
  const address = URL.createObjectURL(
    new Blob([`\uFEFF${columns.join(',')}\r\n`], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'people.csv';
  link.click();
  URL.revokeObjectURL(address);
}
