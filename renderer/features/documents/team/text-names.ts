import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import { useKindWords } from '../use-text-words.ts';
import { useTeamTexts } from './team-texts-context.tsx';

/** What the team calls a text, and what kind it is, for the line beneath. */
export function useTextNames(): {
  readonly title: (text: TeamDocument) => string;
  readonly kind: (text: TeamDocument) => string;
} {
  const { statements } = useTeamTexts();
  const words = useKindWords();
  const kind = (text: TeamDocument): string => words(text, statements[text.statement ?? '']?.number);
  return { kind, title: (text) => (text.title === '' ? kind(text) : text.title) };
}
