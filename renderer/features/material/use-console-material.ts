import { useMemo } from 'react';
import { useConsole } from '../console/console-context.tsx';
import type { Material } from './material-context.tsx';

/** The material of the console, for a place that traces and edits in its own way. */
export function useConsoleMaterial({
  framework,
  trace,
  edit,
}: Pick<Material, 'framework' | 'trace' | 'edit'>): Material {
  const { view, isSafe, stage, go } = useConsole();
  return useMemo(
    () => ({
      cards: view.cards,
      themes: view.themes,
      statements: view.statements,
      evidence: view.evidence,
      ballots: view.ballots,
      framework,
      readings: view.readings,
      comments: view.comments.comments,
      meetings: Object.fromEntries(view.meetings.map(({ id, label }) => [id, label])),
      steps: Object.fromEntries(Object.values(view.steps).map((step) => [step.id, step.title])),
      languages: view.about?.languages ?? ['en'],
      sealed: view.sealedCards,
      isSafe,
      mayHold: true,
      trace,
      edit,
      show: (slide) => {
        stage(slide);
        go('live');
      },
    }),
    [view, framework, isSafe, stage, go, trace, edit],
  );
}
