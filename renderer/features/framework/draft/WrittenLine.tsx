import type { LineRef } from '../../../../shared/framework/lines.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { useMaterial } from '../../material/material-context.tsx';
import { type WrittenPart, writtenParts } from '../line-fields.ts';
import { Relations } from '../relations/Relations.tsx';
import { useDraft } from './draft-context.tsx';
import { LineActs } from './LineActs.tsx';
import { LiveLine } from './LiveLine.tsx';
import { partOf } from './part-of.ts';
import { useLineOf } from './use-line-of.ts';

/** A line that is open for writing here, with all that can be done with it; nothing where it is gone. */
export function WrittenLine({ line: ref, onDone }: { readonly line: LineRef; readonly onDone: () => void }) {
  const { framework } = useMaterial();
  const draft = useDraft();
  const content = framework?.draft ?? null;
  const line = useLineOf(ref);
  const part = partOf(ref.kind);
  if (draft === null || content === null || line === null || part === null || !isWritten(part)) return null;
  const rows: readonly { readonly id: string }[] = content[part];
  const row = rows.find(({ id }) => id === ref.id) as JsonObject | undefined;
  if (row === undefined) return null;
  return (
    <LiveLine draft={draft} part={part} line={line} row={row} onDone={onDone}>
      {part === 'elements' && <Relations draft={draft} element={line.id} content={content} />}
      <LineActs draft={draft} part={part} line={line} content={content} onGone={onDone} />
    </LiveLine>
  );
}

/** Whether lines of a list are written in a form. */
export function isWritten(part: string): part is WrittenPart {
  return Object.hasOwn(writtenParts, part);
}
