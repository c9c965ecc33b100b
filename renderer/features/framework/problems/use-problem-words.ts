import { useMemo } from 'react';
import type { FrameworkContent, FrameworkPart } from '../../../../shared/domain/model/framework.ts';
import { lineAt, type LineKind, refKey } from '../../../../shared/framework/lines.ts';
import type { Problem } from '../../../../shared/framework/problems.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { frameworkProblemsMessages } from '../../../../shared/i18n/framework-problems.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useOpenedDraft } from '../draft/draft-context.tsx';
import { partOf } from '../draft/part-of.ts';

/** A line that was taken out and is still named. */
export type Gone = { readonly part: FrameworkPart; readonly id: string; readonly words: string };

export interface ProblemWords {
  readonly sentence: (problem: Problem) => string;
  /** What a problem names that was taken out of this draft and can be brought back; null for all others. */
  readonly gone: (problem: Problem) => Gone | null;
}

/** Problems in sentences: with the names of lines, those that were taken out too, and no ids. */
export function useProblemWords(content: FrameworkContent): ProblemWords {
  const t = useMessages(frameworkProblemsMessages);
  const f = useMessages(frameworkMessages);
  const draft = useOpenedDraft()?.draft ?? null;
  return useMemo(() => {
    const removed = (part: FrameworkPart, id: string) => draft?.removed(part, id) ?? null;
    const element = (id: string): string | null => {
      const label = (content.elements.find((row) => row.id === id) ?? removed('elements', id))?.['label'];
      return typeof label === 'string' && label.trim() !== '' ? label : null;
    };
    const goneWords = (kind: LineKind, id: string): string | null => {
      if (kind === 'element') {
        const name = element(id);
        return name === null ? null : t('named', { name });
      }
      const part = partOf(kind);
      const row = part === null ? null : removed(part, id);
      if (row === null) return null;
      if (kind === 'relation') {
        const [source, target] = [element(String(row['source'])), element(String(row['target']))];
        return source === null || target === null
          ? t('gone.relation')
          : t('gone.relation.named', { source, target });
      }
      const name = row['name'] ?? row['text'];
      return typeof name === 'string' && name.trim() !== '' ? t('named', { name }) : null;
    };
    // Where a line has no words, a problem names it by its id.
    const lineOf = ({ where, line }: Problem): string => (line === where.id ? '…' : line);
    const leadsNowhere = (problem: Problem): string => {
      const { where, what } = problem;
      const line = lineOf(problem);
      const named = kindNamed(content, { where, what });
      const gone = goneWords(named, what) ?? t(isTold(named) ? `gone.${named}` : 'gone.line');
      if (where.kind === 'matrix') return t('leads-nowhere.heading', { line, what: gone });
      const relation =
        where.kind === 'relation' ? content.relations.find(({ id }) => id === where.id) : undefined;
      if (relation === undefined)
        return t('leads-nowhere', { kind: f(`line.${where.kind}`), line, what: gone });
      const [source, target] = [element(relation.source), element(relation.target)];
      if (source !== null && target !== null) return t('leads-nowhere.relation', { source, target });
      return t('leads-nowhere.relation.unnamed', { other: source ?? target ?? t('gone.element') });
    };
    return {
      sentence: (problem) =>
        problem.kind === 'leads-nowhere'
          ? leadsNowhere(problem)
          : t(problem.kind, {
              kind: f(`line.${problem.where.kind}`),
              line: lineOf(problem),
              what: problem.what,
            }),
      gone: ({ kind, where, what }) => {
        if (kind !== 'leads-nowhere') return null;
        const named = kindNamed(content, { where, what });
        const part = partOf(named);
        if (part === null || removed(part, what) === null) return null;
        return {
          part,
          id: what,
          words: goneWords(named, what) ?? t(isTold(named) ? `gone.${named}` : 'gone.line'),
        };
      },
    };
  }, [content, draft, t, f]);
}

/** The kind of line that is named and not there. */
function kindNamed(content: FrameworkContent, { where, what }: Pick<Problem, 'where' | 'what'>): LineKind {
  const uses = lineAt(content, refKey(where))?.uses ?? [];
  return uses.find(({ id }) => id === what)?.kind ?? 'element';
}

const told = ['element', 'relation', 'indicator', 'recommendation', 'matrix'] as const;

function isTold(kind: LineKind): kind is (typeof told)[number] {
  return (told as readonly string[]).includes(kind);
}
