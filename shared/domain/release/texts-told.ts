import { documentTitle } from '../documents/title.ts';
import { picturesIn, toldBlocks, withReferences } from '../documents/told-blocks.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Adoption, DocumentRow } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { DossierText } from '../model/dossier-text.ts';
import { knownTime } from './known-time.ts';
import { agendaTold } from './people-told.ts';
import type { Telling } from './telling.ts';

type Written = { readonly row: DocumentRow; readonly kind: DossierText['kind']; readonly adoption: Adoption };

/**
 * What the newest adoption of each note and narrative says; nothing from the bin, nothing whose words were erased.
 *
 * Narratives come in the order in which they were begun, then notes in that of the agenda. Where tables may not be
 * told, the notes of a step stand in an order that tells nothing of them; under the Chatham House rule, those of a
 * table in another than the main language are left out, as they would tell it.
 */
export function textsTold(
  state: Consultation,
  telling: Telling,
  here: Pick<Dossier, 'statements' | 'evidence' | 'inputs'>,
): readonly DossierText[] {
  const main = state.about?.languages[0] ?? 'en';
  const known = new Map<string, ReadonlySet<string>>([
    ['statement', new Set(here.statements.map(({ id }) => id))],
    ['evidence', new Set(here.evidence.map(({ id }) => id))],
    ['input', new Set(here.inputs.map(({ id }) => id))],
  ]);
  return written(state)
    .filter(({ row }) => !telling.guarded || row.table === null || row.language === main)
    .toSorted((one, other) =>
      one.row.createdAt < other.row.createdAt ? -1 : Number(one.row.createdAt > other.row.createdAt),
    )
    .map(({ row, kind, adoption }): DossierText => {
      const step = row.step === null ? undefined : state.steps[row.step];
      const at = placeOf(state, row.step);
      return {
        id: row.id,
        kind,
        // A title of its own could name the table.
        title: row.table !== null && !telling.circumstances ? (step?.title ?? '') : documentTitle(state, row),
        step: step?.title ?? null,
        meeting: at?.meeting ?? null,
        place: at?.place ?? null,
        ofTable: row.table !== null,
        table: telling.circumstances ? row.table : null,
        language: row.language,
        blocks: withReferences(toldBlocks(adoption.frozen ?? {}), (what, id) =>
          known.get(what)?.has(id) === true ? id : null,
        ),
        hash: adoption.hash,
        at: telling.guarded ? null : knownTime(state, adoption.at),
      };
    })
    .toSorted(byAgenda(state));
}

function written(state: Consultation): readonly Written[] {
  return Object.values(state.documents).flatMap((row): readonly Written[] => {
    const adoption = row.adoptions.at(-1);
    const { kind } = row;
    if (kind !== 'notes' && kind !== 'narrative') return [];
    return row.binned !== null || adoption === undefined || adoption.frozen === null
      ? []
      : [{ row, kind, adoption }];
  });
}

function placeOf(
  state: Consultation,
  step: string | null,
): { readonly meeting: string; readonly place: number } | null {
  for (const meeting of Object.values(state.meetings)) {
    const place = agendaTold(state, meeting).findIndex(({ id }) => id === step);
    if (place >= 0) return { meeting: meeting.id, place: place + 1 };
  }
  return null;
}

/** Narratives stay as they are; notes follow, by meeting, step and table. */
function byAgenda(state: Consultation): (one: DossierText, other: DossierText) => number {
  const meetings = Object.values(state.meetings).toSorted((one, other) => one.order - other.order);
  const order = new Map(meetings.map(({ id }, index) => [id, index]));
  const meetingOf = ({ meeting }: DossierText): number => order.get(meeting ?? '') ?? meetings.length;
  return (one, other) => {
    if (one.kind !== other.kind) return one.kind === 'narrative' ? -1 : 1;
    if (one.kind === 'narrative') return 0;
    const apart = meetingOf(one) - meetingOf(other) || (one.place ?? 0) - (other.place ?? 0);
    if (apart !== 0) return apart;
    const [mine, theirs] = [`${one.table ?? ''} ${one.hash}`, `${other.table ?? ''} ${other.hash}`];
    return mine < theirs ? -1 : mine > theirs ? 1 : 0;
  };
}

/** The hashes of the pictures that a document made of these kinds of text needs. */
export function picturesNeeded(
  state: Consultation,
  kinds: readonly DossierText['kind'][],
): readonly string[] {
  const found = written(state)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ adoption }) => picturesIn(toldBlocks(adoption.frozen ?? {})));
  return [...new Set(found)];
}
