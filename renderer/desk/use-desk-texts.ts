import { useMemo } from 'react';
import type { DeskView } from '../../shared/domain/view/desk-view.ts';
import { tablesOf, type TeamTexts } from '../features/documents/team/team-texts-context.tsx';

/** What a desk gives to the work on texts: notes are begun for the step that is on. */
export function useDeskTexts(view: DeskView): TeamTexts {
  return useMemo(() => {
    const known = [
      ...tablesOf(view.seats),
      ...view.documents.flatMap(({ table }) => table ?? []),
      ...Object.values(view.cards).flatMap(({ table }) => table ?? []),
    ];
    return {
      surface: 'desk',
      documents: view.documents,
      steps: view.step === null ? [] : [{ id: view.step.id, title: view.step.title }],
      tables: [...new Set(known)].toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })),
      statements: view.statements,
      cards: view.cards,
      evidence: view.evidence,
      themes: view.themes,
      languages: view.languages,
      isSafe: false,
      stage: null,
    };
  }, [view]);
}
