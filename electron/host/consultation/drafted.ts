import * as Y from 'yjs';
import { frameworkReader, readFramework } from '../../../shared/docs/read-framework.ts';
import {
  firstFramework,
  frameworkDocument,
  withDraft,
} from '../../../shared/domain/documents/framework-draft.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { changesAfter, lastChange, storedDocument } from '../store/documents.ts';
import type { ReadableFile } from '../store/handles.ts';

/** The framework that a document says, out of its stored changes; what it begins with, where nobody opened it yet. */
export function draftOf(state: Consultation, updates: readonly Uint8Array[]): FrameworkContent {
  if (updates.length === 0) return firstFramework(state);
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return readFramework(doc).content;
}

/** A state whose framework is the one that people write together, as far as it is in the file. */
export function draftedState(state: Consultation, file: ReadableFile): Consultation {
  const row = frameworkDocument(state);
  return row === undefined ? state : withDraft(state, draftOf(state, storedDocument(file, row.id).updates));
}

/**
 * The same again and again: only what was written since is read, and the same state comes out while nothing was.
 *
 * For the views, which are made anew with each act in the room. `file`: null while none is open.
 */
export function followDraft(file: () => ReadableFile | null): (state: Consultation) => Consultation {
  let known: {
    readonly file: ReadableFile;
    readonly document: string;
    readonly doc: Y.Doc;
    readonly read: ReturnType<typeof frameworkReader>;
    change: number;
    content: FrameworkContent;
  } | null = null;
  let last: { readonly state: Consultation; readonly drafted: Consultation } | null = null;

  const contentOf = (state: Consultation, reading: ReadableFile, document: string): FrameworkContent => {
    const change = lastChange(reading, document);
    if (change === 0) return firstFramework(state);
    if (known?.file !== reading || known.document !== document || known.change > change) {
      const doc = new Y.Doc();
      for (const update of storedDocument(reading, document).updates) Y.applyUpdate(doc, update);
      const read = frameworkReader(doc);
      known = { file: reading, document, doc, read, change, content: read().content };
    } else if (known.change < change) {
      for (const update of changesAfter(reading, document, known.change)) Y.applyUpdate(known.doc, update);
      known.change = change;
      known.content = known.read().content;
    }
    return known.content;
  };
  return (state) => {
    const row = frameworkDocument(state);
    const reading = file();
    if (row === undefined || reading === null) return state;
    const content = contentOf(state, reading, row.id);
    const isSame = last?.state.framework === state.framework && last.drafted.framework.draft === content;
    if (isSame && last?.state === state) return last.drafted;
    // What views remember they remember of this part: it stays the same object while it says the same.
    const drafted =
      isSame && last !== null ? { ...state, framework: last.drafted.framework } : withDraft(state, content);
    last = { state, drafted };
    return drafted;
  };
}
