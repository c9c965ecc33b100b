import { useMemo } from 'react';
import type { Slide } from '../../../shared/domain/model/programme.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { tablesOf, type TeamTexts } from '../../features/documents/team/team-texts-context.tsx';

/** What the console gives to the work on texts. */
export function useConsoleTexts(
  view: ConsoleView,
  isSafe: boolean,
  stage: (slide: Slide | null) => void,
): TeamTexts {
  return useMemo(
    () => ({
      surface: 'console',
      documents: view.documents,
      steps: view.meetings.flatMap(({ agenda }) =>
        agenda.flatMap((id) => {
          const step = view.steps[id];
          return step === undefined ? [] : [{ id, title: step.title }];
        }),
      ),
      tables: tablesOf(view.seats),
      statements: view.statements,
      cards: view.cards,
      evidence: view.evidence,
      themes: view.themes,
      languages: view.about?.languages ?? ['en'],
      isSafe,
      stage,
    }),
    [view, isSafe, stage],
  );
}
