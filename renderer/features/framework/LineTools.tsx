import { useState } from 'react';
import type { AnyLine } from '../../../shared/framework/lines.ts';
import { emptyFramework } from '../../../shared/framework/empty.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { hashOfJson } from '../../../shared/util/hash.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { makeId } from '../../../shared/util/id.ts';
import { randomBytes } from '../../client/random.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { useMaterial } from '../material/material-context.tsx';
import { newRow, writtenParts, type WrittenPart } from './line-fields.ts';
import { LineDialog } from './LineDialog.tsx';

const parts = Object.keys(writtenParts) as WrittenPart[];

/** Changes or removes the line that is traced. */
export function LineTools({ line }: { readonly line: AnyLine }) {
  const t = useMessages(frameworkMessages);
  const doing = useDoing();
  const { framework } = useMaterial();
  const [isWriting, setWriting] = useState(false);
  const part = parts.find((each) => writtenParts[each] === line.kind);
  if (part === undefined) return null;
  const rows: readonly { readonly id: string }[] = (framework?.draft ?? emptyFramework)[part];
  const row = rows.find(({ id }) => id === line.id) as JsonObject | undefined;
  if (row === undefined) return null;
  return (
    <>
      <Stack isRow gap={8}>
        <Button size="compact" onPress={() => setWriting(true)}>
          {t('write.edit')}
        </Button>
        <Button
          size="compact"
          variant="plain"
          onPress={() => doing.go('framework.remove', { part, line: line.id, seen: hashOfJson(row) })}
        >
          {t('write.remove')}
        </Button>
      </Stack>
      <Problem of={doing} />
      {isWriting && <LineDialog part={part} row={row} isNew={false} onClose={() => setWriting(false)} />}
    </>
  );
}

/** Begins a line of one part. */
export function AddLine({ part }: { readonly part: WrittenPart }) {
  const t = useMessages(frameworkMessages);
  const [row, setRow] = useState<JsonObject | null>(null);
  return (
    <div>
      <Button
        size="compact"
        onPress={() => setRow(newRow(part, makeId(randomBytes), { text: '', statements: [] }))}
      >
        {t(`add.${part}`)}
      </Button>
      {row !== null && <LineDialog part={part} row={row} isNew onClose={() => setRow(null)} />}
    </div>
  );
}

interface MakeLineProps {
  readonly statement: { readonly id: string; readonly text: string };
}

/** Makes a line of a statement in one gesture: its words and what it rests on go along. */
export function MakeLine({ statement }: MakeLineProps) {
  const t = useMessages(frameworkMessages);
  const { framework } = useMaterial();
  const [made, make] = useState<{ readonly part: WrittenPart; readonly row: JsonObject } | null>(null);
  if (framework === null) return null;
  const offered = ['elements', 'recommendations', 'principles', 'glossary'] as const;
  return (
    <>
      <Menu
        size="compact"
        groups={[
          offered.map((part) => ({
            id: part,
            label: t(`line.${writtenParts[part]}`),
            onAction: () =>
              make({
                part,
                row: newRow(part, makeId(randomBytes), { text: statement.text, statements: [statement.id] }),
              }),
          })),
        ]}
      >
        {t('write.make')}
      </Menu>
      {made !== null && <LineDialog part={made.part} row={made.row} isNew onClose={() => make(null)} />}
    </>
  );
}
