import { commentsStandWith } from '../../framework/comment-author.ts';
import { linesOf, lineRef, refKey } from '../../framework/lines.ts';
import type { Consultation } from '../model/consultation.ts';
import type { DossierComment } from '../model/dossier-comment.ts';
import { byText } from './order.ts';
import type { Telling } from './telling.ts';

/** The comments on each circulated version, line by line in its order; on a line, in none that tells who came first. */
export function commentsTold(state: Consultation, telling: Telling): readonly DossierComment[] {
  const standsWith = telling.kind === 'archive' ? 'name' : commentsStandWith(state.about?.release ?? 'group');
  const versions = state.framework.versions.filter(({ content }) => content !== null);
  return versions.flatMap((version) => {
    const circulated = new Set(
      Object.values(state.circulations).flatMap((row) => (row.version === version.id ? [row.id] : [])),
    );
    const lines = new Map(
      (version.content === null ? [] : linesOf(version.content)).map((line, place) => [
        refKey(line),
        { label: line.label, place },
      ]),
    );
    return Object.values(state.comments)
      .filter((row) => !row.withdrawn && circulated.has(row.circulation))
      .toSorted(
        (one, other) =>
          (lines.get(one.line)?.place ?? 0) - (lines.get(other.line)?.place ?? 0) || byText(one, other),
      )
      .map((row): DossierComment => {
        const told = telling.told(row.seat, row.category, 'named');
        return {
          ...(standsWith === 'nothing' ? { category: null, seat: null } : told),
          version: version.number,
          versionName: version.name,
          line: lines.get(row.line)?.label ?? row.line,
          lineKind: lineRef(row.line)?.kind ?? '',
          kind: row.kind,
          text: row.text,
          sender: standsWith === 'name' ? row.sender : '',
          response: row.response,
        };
      });
  });
}
