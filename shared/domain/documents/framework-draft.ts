import { emptyFramework } from '../../framework/empty.ts';
import { type Case, refuse } from '../commands/command.ts';
import type { Consultation } from '../model/consultation.ts';
import type { DocumentRow } from '../model/document.ts';
import type { FrameworkContent } from '../model/framework.ts';

/** The document in which the framework's draft is written; undefined before it was begun. */
export function frameworkDocument({ documents }: Pick<Consultation, 'documents'>): DocumentRow | undefined {
  return Object.values(documents).find(({ kind, binned }) => kind === 'framework' && binned === null);
}

/** What the framework's document begins with: the draft as the record has it, else what was adopted last. */
export function firstFramework({ framework }: Pick<Consultation, 'framework'>): FrameworkContent {
  return (
    framework.draft ??
    framework.versions.findLast(({ content }) => content !== null)?.content ??
    emptyFramework
  );
}

/**
 * The draft as it stands: the host's own copy of its document, or, before that was begun, the record's.
 *
 * The host gathers `content` for the commands that ask.
 */
export function draftIn({ state, gathered }: Pick<Case, 'state' | 'gathered'>): FrameworkContent | null {
  if (frameworkDocument(state) === undefined) return state.framework.draft;
  const content = gathered?.['content'];
  if (typeof content !== 'object' || content === null) {
    refuse('not-found', 'The host has no text of this document. Please open it and try again.');
  }
  return content as unknown as FrameworkContent;
}

/** The same state with the draft as people write it together: what is shown and saved is made of it. */
export function withDraft(state: Consultation, draft: FrameworkContent | null): Consultation {
  return { ...state, framework: { ...state.framework, draft } };
}
