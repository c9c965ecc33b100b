import * as Y from 'yjs';
import type { Awareness } from 'y-protocols/awareness';
import { rowsOf } from '../../../../shared/docs/framework-shape.ts';
import { readAppears } from '../../../../shared/docs/threads.ts';
import type { Appears } from '../../../../shared/domain/model/document.ts';
import type { FrameworkContent } from '../../../../shared/domain/model/framework.ts';
import { lineAt, lineRef } from '../../../../shared/framework/lines.ts';
import type { TakenOut } from './draft.ts';
import { partOf } from './part-of.ts';

/**
 * The line of a key as it was `before`, where it is not there any more; null where it is, or stands in no list.
 *
 * Who took it out is told by the mark of the removal: it bears the number of the page that made it.
 */
export function takenOutOf(
  key: string,
  { before, after }: { readonly before: FrameworkContent; readonly after: FrameworkContent },
  { doc, awareness }: { readonly doc: Y.Doc; readonly awareness: Awareness },
): TakenOut | null {
  const line = lineAt(before, key);
  const ref = lineRef(key);
  const part = ref === null ? null : partOf(ref.kind);
  if (line === null || ref === null || part === null || lineAt(after, key) !== null) return null;
  const rows: readonly { readonly id: string }[] = before[part];
  const row = rows.find(({ id }) => id === ref.id);
  if (row === undefined) return null;
  const { label, words } = line;
  const there: unknown = rowsOf(doc, part).get(ref.id);
  const mark = there instanceof Y.Map ? there._map.get('gone') : undefined;
  const who = mark === undefined ? null : whoIs(mark.id.client, awareness);
  return { part, row, label, words, who };
}

function whoIs(client: number, awareness: Awareness): Appears | null {
  const state = awareness.getStates().get(client);
  return state === undefined ? null : readAppears(state['user']);
}
