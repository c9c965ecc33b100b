import { createContext, useContext } from 'react';
import type { Slide } from '../../../../shared/domain/model/programme.ts';
import type { ConsoleView } from '../../../../shared/domain/view/console-view.ts';
import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import type { TeamCard, TeamStatement } from '../../../../shared/domain/view/team-view.ts';

/** What the console and a desk both give to the work on texts. */
export interface TeamTexts {
  readonly surface: 'console' | 'desk';
  /** On the console those in the bin too. */
  readonly documents: readonly TeamDocument[];
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  readonly tables: readonly string[];
  readonly statements: { readonly [id: string]: TeamStatement };
  readonly cards: { readonly [id: string]: TeamCard };
  readonly evidence: ConsoleView['evidence'];
  readonly themes: ConsoleView['themes'];
  readonly languages: readonly string[];
  /** The projector may be showing this window: no text stands on it. */
  readonly isSafe: boolean;
  /** Puts a slide under *Next*; null where the page has no projector. */
  readonly stage: ((slide: Slide) => void) | null;
}

const TeamTextsContext = createContext<TeamTexts | null>(null);

export const TeamTextsProvider = TeamTextsContext;

export function useTeamTexts(): TeamTexts {
  const texts = useContext(TeamTextsContext);
  if (texts === null) throw new Error('TeamTextsProvider is missing around this part.');
  return texts;
}

/** Tables that seats sit at, as people count them. */
export function tablesOf(seats: ConsoleView['seats']): readonly string[] {
  const tables = new Set(
    Object.values(seats).flatMap(({ table, removed }) => (table === null || removed !== null ? [] : [table])),
  );
  return [...tables].toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}
