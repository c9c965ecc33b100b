import { useMemo } from 'react';
import type { Reference } from '../editor/schema/references.ts';
import type { Refer } from '../reading/reference-context.ts';
import { useTeamTexts } from './team-texts-context.tsx';

/** What texts of the team can name, with the labels of now; and the same for what only reads. */
export function useReferences(): { readonly references: readonly Reference[]; readonly refer: Refer } {
  const { statements, evidence, cards } = useTeamTexts();
  return useMemo(() => {
    const references: readonly Reference[] = [
      ...Object.values(statements).map(({ id, number, text }) => ({
        kind: 'statement' as const,
        id,
        label: `S${number}`,
        text,
      })),
      ...evidence.map(({ id, title, year }) => ({
        kind: 'evidence' as const,
        id,
        label: year === null ? title : `${title} (${year})`,
        text: title,
      })),
      ...Object.values(cards).map(({ id, number, text }) => ({
        kind: 'input' as const,
        id,
        label: `${number}`,
        text,
      })),
    ];
    const labels = new Map(references.map(({ kind, id, label }) => [`${kind} ${id}`, label]));
    return { references, refer: (kind, id) => labels.get(`${kind} ${id}`) ?? null };
  }, [statements, evidence, cards]);
}
