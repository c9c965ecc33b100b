import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { addToDiagram, mergeElements, splitElement } from '../../../../shared/docs/framework-acts.ts';
import { frameworkParts, nudgesOf, partFields, rowsOf } from '../../../../shared/docs/framework-shape.ts';
import { putRelation, removeRelation } from '../../../../shared/docs/relation-acts.ts';
import { letGo, removedLine } from '../../../../shared/docs/mend-acts.ts';
import { frameworkReader } from '../../../../shared/docs/read-framework.ts';
import { readAppears } from '../../../../shared/docs/threads.ts';
import {
  keepLine,
  moveLine,
  putLine,
  removeLine,
  setCell,
  setLine,
  setNudge,
} from '../../../../shared/docs/write-framework.ts';
import type { Appears } from '../../../../shared/domain/model/document.ts';
import { drawingsFor } from '../../../../shared/framework/drawings-for.ts';
import { cellId, lineAt, type LineRef, refKey } from '../../../../shared/framework/lines.ts';
import { type BallotedStatements, onRewording } from '../../../../shared/framework/since-ballot.ts';
import { makeId } from '../../../../shared/util/id.ts';
import { randomBytes } from '../../../client/random.ts';
import type { Draft, DraftSnapshot } from './draft.ts';
import { matrixWriting } from './matrix-model.ts';
import { kindOf } from './part-of.ts';
import { wordsOfCell, wordsOfLine } from './shared-words.ts';
import { takenOutOf } from './taken-out.ts';

/** Writing without a pause of so long is one step of undo, in milliseconds. */
const stepMs = 700;

type Session = { readonly doc: Y.Doc; readonly awareness: Awareness };

/** One framework's document as this page shows and changes it. */
export function openDraftModel({ doc, awareness }: Session): Draft {
  /** Marks this page's changes: only they are undone here. */
  const origin = {};
  const lists = [...frameworkParts, 'matrices' as const, 'diagrams' as const].map((list) =>
    rowsOf(doc, list),
  );
  const undo = new Y.UndoManager([...lists, nudgesOf(doc)], {
    trackedOrigins: new Set([origin]),
    captureTimeout: stepMs,
  });
  const reader = frameworkReader(doc);
  const readOf = (): Pick<DraftSnapshot, 'content' | 'kept' | 'dropped'> => {
    const { content, kept, dropped } = reader();
    return {
      content,
      kept: new Set(kept.map(({ part, id }) => refKey({ kind: kindOf[part], id }))),
      dropped: dropped.length,
    };
  };
  const listeners = new Set<() => void>();
  let statements: BallotedStatements = {};
  /** `refKey` of the line that is written in here. */
  let at: string | null = null;
  let snapshot: DraftSnapshot = {
    ...readOf(),
    writers: writersIn(awareness),
    takenOut: null,
    canUndo: false,
    canRedo: false,
  };

  const change = (changes: Partial<DraftSnapshot>): void => {
    snapshot = {
      ...snapshot,
      ...changes,
      canUndo: undo.undoStack.length > 0,
      canRedo: undo.redoStack.length > 0,
    };
    for (const listener of listeners) listener();
  };
  /** One act that is undone by itself, however soon it comes after another. */
  const act = (work: () => void): void => {
    undo.stopCapturing();
    work();
    undo.stopCapturing();
  };

  /** What a change of a line's words writes besides. */
  const besides = (ref: LineRef): ReturnType<typeof onRewording> => {
    const line = lineAt(snapshot.content, refKey(ref));
    return line === null ? {} : onRewording(line, statements);
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    snapshot: () => snapshot,
    subscribe,
    follow: () => {
      const read = (): void => change(readOf());
      const hear = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction): void => {
        const [before, now] = [snapshot.content, readOf()];
        const gone =
          at === null || local ? null : takenOutOf(at, { before, after: now.content }, { doc, awareness });
        change(gone === null ? now : { ...now, takenOut: gone });
      };
      const people = (): void => change({ writers: writersIn(awareness) });
      const stacks = (): void => change({});
      doc.on('update', hear);
      awareness.on('change', people);
      undo.on('stack-item-added', stacks);
      undo.on('stack-item-popped', stacks);
      read();
      people();
      return () => {
        doc.off('update', hear);
        awareness.off('change', people);
        undo.off('stack-item-added', stacks);
        undo.off('stack-item-popped', stacks);
        awareness.setLocalStateField('line', null);
      };
    },
    put: (part, row) => act(() => putLine(doc, part, row, origin)),
    set: (part, id, fields) => {
      setLine(
        doc,
        part,
        id,
        { ...(wordy(fields) ? besides({ kind: kindOf[part], id }) : {}), ...fields },
        origin,
      );
    },
    words: (part, id, field) =>
      partFields[part][field] === 'words'
        ? wordsOfLine({ doc, origin, subscribe }, { part, id, field }, () =>
            wordy({ [field]: '' }) ? besides({ kind: kindOf[part], id }) : {},
          )
        : null,
    cellWords: (matrix, cell) =>
      wordsOfCell({ doc, origin, subscribe }, { matrix, ...cell }, () =>
        besides({ kind: 'cell', id: cellId(matrix, cell) }),
      ),
    setCell: (matrix, cell) => {
      const more = cell.items === undefined ? {} : besides({ kind: 'cell', id: cellId(matrix, cell) });
      setCell(doc, matrix, { ...more, ...cell }, origin);
    },
    relate: (relation) =>
      act(() => putRelation(doc, relation, drawingsFor(snapshot.content, relation), origin)),
    remove: (part, id) =>
      act(() => (part === 'relations' ? removeRelation(doc, id, origin) : removeLine(doc, part, id, origin))),
    matrices: matrixWriting(doc, act, origin),
    letGo: (line, gone) => act(() => letGo(doc, line, gone, origin)),
    removed: (part, id) => removedLine(doc, part, id),
    decide: (as) => {
      const { takenOut } = snapshot;
      change({ takenOut: null });
      if (as === 'back' && takenOut !== null) act(() => putLine(doc, takenOut.part, takenOut.row, origin));
    },
    keep: (part, id) => act(() => keepLine(doc, part, id, origin)),
    move: (part, id, before) => act(() => moveLine(doc, part, id, before, origin)),
    merge: (into, other) =>
      act(() =>
        doc.transact(() => {
          setLine(doc, 'elements', into, besides({ kind: 'element', id: into }));
          mergeElements(doc, into, other);
        }, origin),
      ),
    split: (of, label) => {
      const id = makeId(randomBytes);
      act(() => splitElement(doc, of, { id, label }, origin));
      return id;
    },
    addToDiagram: (diagram, element) => act(() => addToDiagram(doc, diagram, element, origin)),
    nudge: (diagram, node, away) => act(() => setNudge(doc, diagram, node, away, origin)),
    unnudge: (diagram) =>
      act(() =>
        doc.transact(() => {
          for (const node of Object.keys(snapshot.content.layout[diagram] ?? {}))
            setNudge(doc, diagram, node, null);
        }, origin),
      ),
    undo: () => void undo.undo(),
    redo: () => void undo.redo(),
    endStep: () => undo.stopCapturing(),
    beAt: (line) => {
      at = line?.key ?? null;
      awareness.setLocalStateField('line', line?.key.slice(0, 400) ?? null);
      // As the list of people beside any document tells it.
      awareness.setLocalStateField('where', line?.label.slice(0, 80) ?? null);
      awareness.setLocalStateField('caret', line === null ? null : {});
    },
    know: (now) => void (statements = now),
  };
}

/** Whether words that a ballot may have agreed are among the fields. */
function wordy(fields: object): boolean {
  return ['label', 'description', 'text', 'term', 'definition', 'name', 'numerator', 'denominator'].some(
    (name) => name in fields,
  );
}

function writersIn(awareness: Awareness): DraftSnapshot['writers'] {
  const writers = new Map<string, Appears[]>();
  for (const [client, state] of awareness.getStates()) {
    if (client === awareness.clientID) continue;
    const { user, line } = (state ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof line === 'string') writers.set(line, [...(writers.get(line) ?? []), readAppears(user)]);
  }
  return writers;
}
