import { useState } from 'react';
import type { AnyLine } from '../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { makeId } from '../../../shared/util/id.ts';
import { randomBytes } from '../../client/random.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { useDraft, useOpenedDraft } from './draft/draft-context.tsx';
import { LineSigns } from './draft/LineSigns.tsx';
import { OpenDraft } from './draft/OpenDraft.tsx';
import { partOf } from './draft/part-of.ts';
import { RemoveLine } from './draft/RemoveLine.tsx';
import { isWritten, WrittenLine } from './draft/WrittenLine.tsx';
import { type MadeFrom, newRow, writtenParts, type WrittenPart } from './line-fields.ts';
import { NewLineDialog } from './NewLineDialog.tsx';

/** Changes or takes out the line that is traced. */
export function LineTools({ line }: { readonly line: AnyLine }) {
  const t = useMessages(frameworkMessages);
  const draft = useDraft();
  const [isWriting, setWriting] = useState(false);
  const part = partOf(line.kind);
  if (draft === null || part === null || !isWritten(part)) return null;
  if (isWriting) return <WrittenLine line={line} onDone={() => setWriting(false)} />;
  return (
    <>
      <Stack isRow gap={8}>
        <Button size="compact" onPress={() => setWriting(true)}>
          {t('write.edit')}
        </Button>
        <RemoveLine draft={draft} part={part} line={line} />
      </Stack>
      <LineSigns line={line} />
    </>
  );
}

/** Begins a line of one part. */
export function AddLine({ part }: { readonly part: WrittenPart }) {
  const t = useMessages(frameworkMessages);
  const draft = useDraft();
  const [row, setRow] = useState<JsonObject | null>(null);
  if (draft === null) return null;
  return (
    <div>
      <Button size="compact" onPress={() => setRow(newRow(part, makeId(randomBytes), nothingYet))}>
        {t(`add.${part}`)}
      </Button>
      {row !== null && <NewLineDialog part={part} row={row} onClose={() => setRow(null)} />}
    </div>
  );
}

const nothingYet: MadeFrom = { name: '', text: '', statements: [], inputs: [] };

/** Makes a line of a statement or a theme in one gesture: its words and what it rests on go along. */
export function MakeLine({ from }: { readonly from: MadeFrom }) {
  const t = useMessages(frameworkMessages);
  const { framework } = useMaterial();
  const opened = useOpenedDraft();
  const [made, make] = useState<{ readonly part: WrittenPart; readonly row: JsonObject } | null>(null);
  if (framework === null || opened?.mayEdit === false) return null;
  const offered = ['elements', 'recommendations', 'principles', 'glossary'] as const;
  const dialog = made !== null && (
    <NewLineDialog part={made.part} row={made.row} onClose={() => make(null)} />
  );
  return (
    <>
      <Menu
        size="compact"
        groups={[
          offered.map((part) => ({
            id: part,
            label: t(`line.${writtenParts[part]}`),
            onAction: () => make({ part, row: newRow(part, makeId(randomBytes), from) }),
          })),
        ]}
      >
        {t('write.make')}
      </Menu>
      {made !== null && opened === null && <OpenDraft framework={framework}>{() => dialog}</OpenDraft>}
      {opened !== null && dialog}
    </>
  );
}
