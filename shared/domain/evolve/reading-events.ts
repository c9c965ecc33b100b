import type { Cell } from '../model/framework.ts';
import type { CellDecision, FrozenMatrix, Reading } from '../model/reading.ts';
import { type Handlers, patch, put, type Shape, toggled } from './handlers.ts';
import type { By } from './statement-events.ts';

type OfRun = { readonly run: string };

export type ReadingEvents = {
  /** `hash`: SHA-256 of the canonical JSON of `frozen`. */
  MatrixFrozen: Shape<
    OfRun & { readonly step: string; readonly matrix: string; readonly hash: string },
    { readonly frozen: FrozenMatrix | null }
  >;
  CellsRead: Shape<OfRun & { readonly cells: readonly string[] }, { readonly seat: string }>;
  /** The same flag again has other words. */
  CellFlagged: Shape<
    OfRun & { readonly flag: string; readonly cell: string },
    {
      readonly seat: string | null;
      readonly table: string | null;
      readonly category: string | null;
      readonly text: string;
    }
  >;
  CellUnflagged: Shape<OfRun & { readonly flag: string }>;
  CellPulledOut: Shape<OfRun & { readonly cell: string; readonly pulled: boolean } & By>;
  CellsDecided: Shape<
    OfRun & { readonly decision: string } & Pick<
        CellDecision,
        'kind' | 'cells' | 'enBloc' | 'by' | 'seatsPresent' | 'votingPresent' | 'quorum'
      >,
    { readonly items: readonly string[] | null; readonly note: string; readonly before: readonly Cell[] }
  >;
  CellDecisionTakenBack: Shape<OfRun & { readonly decision: string } & By>;
  /** A reading out of a file, as it was. */
  ReadingImported: Shape<{ readonly reading: string }, { readonly row: Reading | null }>;
};

export const readingEvents: Handlers<ReadingEvents> = {
  MatrixFrozen: (state, { run, ...data }, content) =>
    put(state, 'readings', run, {
      id: run,
      ...data,
      frozen: content?.frozen ?? null,
      read: {},
      flags: [],
      pulled: [],
      blocAdopted: false,
      decisions: [],
    }),
  CellsRead: (state, { run, cells }, content, meta) =>
    content === null
      ? state
      : patch(state, meta, 'readings', run, ({ read }) => ({
          read: {
            ...read,
            [content.seat]: [...new Set([...(read[content.seat] ?? []), ...cells])],
          },
        })),
  CellFlagged: (state, { run, flag, cell }, content, meta) =>
    patch(state, meta, 'readings', run, ({ flags }) => ({
      flags: [
        ...flags.filter(({ id }) => id !== flag),
        {
          id: flag,
          cell,
          seat: content?.seat ?? null,
          table: content?.table ?? null,
          category: content?.category ?? null,
          text: content?.text ?? '',
          at: meta.at,
          withdrawn: false,
        },
      ],
    })),
  CellUnflagged: (state, { run, flag }, _content, meta) =>
    patch(state, meta, 'readings', run, ({ flags }) => ({
      flags: flags.map((row) => (row.id === flag ? { ...row, withdrawn: true } : row)),
    })),
  CellPulledOut: (state, { run, cell, pulled }, _content, meta) =>
    patch(state, meta, 'readings', run, (row) => ({ pulled: toggled(row.pulled, cell, pulled) })),
  CellsDecided: (state, { run, decision, ...data }, content, meta) =>
    patch(state, meta, 'readings', run, ({ decisions, blocAdopted }) => ({
      blocAdopted: blocAdopted || data.enBloc,
      decisions: [
        ...decisions,
        {
          id: decision,
          ...data,
          items: content?.items ?? null,
          note: content?.note ?? '',
          before: content?.before ?? [],
          at: meta.at,
          takenBack: false,
        },
      ],
    })),
  CellDecisionTakenBack: (state, { run, decision }, _content, meta) =>
    patch(state, meta, 'readings', run, ({ decisions, blocAdopted }) => ({
      blocAdopted: blocAdopted && !decisions.some(({ id, enBloc }) => id === decision && enBloc),
      decisions: decisions.map((row) => (row.id === decision ? { ...row, takenBack: true } : row)),
    })),
  ReadingImported: (state, { reading }, content) =>
    content?.row === undefined || content.row === null
      ? state
      : put(state, 'readings', reading, { ...content.row, id: reading }),
};
