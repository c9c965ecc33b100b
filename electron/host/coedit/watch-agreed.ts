import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { frameworkDocument } from '../../../shared/domain/documents/framework-draft.ts';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type * as Y from 'yjs';
import type { Coedit } from './coedit.ts';
import { type Declarations, listenToDeclarations } from './declared.ts';
import { keepAgreed, rewordings } from './keep-agreed.ts';

/** Keeps agreed words that somebody changes in the framework's draft, whatever way the change came. */
export type AgreedWatch = {
  /** The record changed: a draft may have been begun. */
  readonly recordChanged: () => void;
  /** The draft is open: from now on its changes are heard one by one. */
  readonly opened: (draft: Y.Doc) => void;
  /** The draft was written in. */
  readonly look: (document: string) => void;
  readonly forget: () => void;
};

/** In milliseconds: at once, then not with each letter. */
const lookEvery = 300;

export function watchAgreed(parts: {
  readonly state: () => Consultation;
  /** The state with the draft as it is in the file. */
  readonly draftNow: (state: Consultation) => Consultation;
  readonly coedit: Pick<Coedit, 'change'>;
  readonly note: (thrown: unknown) => void;
}): AgreedWatch {
  const { state, draftNow, coedit, note } = parts;
  let before: FrameworkContent | null = null;
  let resting: ReturnType<typeof setTimeout> | null = null;
  let isWaiting = false;
  let declarations: Declarations | null = null;

  const now = (): FrameworkContent | null => draftNow(state()).framework.draft;
  const looked = async (document: string): Promise<void> => {
    const after = now();
    const outdated = declarations?.outdated();
    const changes =
      before === null || after === null ? [] : rewordings(before, after, state().statements, outdated);
    before = after;
    if (changes.length === 0) return;
    try {
      await coedit.change(document, 'host', (doc) => keepAgreed(doc, changes));
    } catch (thrown) {
      note(thrown);
    }
  };
  const look = (document: string): void => {
    if (resting !== null) {
      isWaiting = true;
      return;
    }
    resting = setTimeout(() => {
      resting = null;
      if (isWaiting) look(document);
    }, lookEvery);
    isWaiting = false;
    // Behind the commit that this is about.
    setImmediate(() => void looked(document));
  };
  return {
    recordChanged: () => {
      if (before === null && frameworkDocument(state()) !== undefined) before = now();
    },
    opened: (draft) => void (declarations = listenToDeclarations(draft)),
    look,
    forget: () => {
      if (resting !== null) clearTimeout(resting);
      resting = null;
      isWaiting = false;
      before = null;
      declarations = null;
    },
  };
}
