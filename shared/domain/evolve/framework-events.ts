import { emptyFramework } from '../../framework/empty.ts';
import type { JsonObject } from '../../util/json.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Cell, FrameworkContent, FrameworkPart } from '../model/framework.ts';
import type { Handlers, Shape } from './handlers.ts';
import type { By } from './statement-events.ts';

export type FrameworkEvents = {
  FrameworkDrafted: Shape<By, { readonly content: FrameworkContent | null }>;
  FrameworkLinePut: Shape<
    { readonly part: FrameworkPart; readonly line: string } & By,
    { readonly row: JsonObject }
  >;
  FrameworkCellPut: Shape<
    { readonly matrix: string; readonly row: string; readonly col: string } & By,
    { readonly cell: Cell }
  >;
  FrameworkLineRemoved: Shape<{ readonly part: FrameworkPart; readonly line: string } & By>;
  FrameworkNudged: Shape<
    {
      readonly diagram: string;
      readonly node: string;
      readonly away: { readonly x: number; readonly y: number } | null;
    } & By
  >;
  /** `hash`: SHA-256 of the canonical JSON of `content`. */
  FrameworkAdopted: Shape<
    {
      readonly version: string;
      readonly number: number;
      readonly hash: string;
      readonly meeting: string | null;
      readonly wordings: { readonly [statement: string]: number };
    } & By,
    { readonly name: string; readonly note: string; readonly content: FrameworkContent | null }
  >;
};

function withDraft(state: Consultation, draft: FrameworkContent): Consultation {
  return { ...state, framework: { ...state.framework, draft } };
}

export const frameworkEvents: Handlers<FrameworkEvents> = {
  FrameworkDrafted: (state, _data, content) => ({
    ...state,
    framework: { ...state.framework, draft: content?.content ?? null },
  }),
  FrameworkLinePut: (state, { part, line }, content) => {
    if (content === null) return state;
    const draft = state.framework.draft ?? emptyFramework;
    const rows: readonly { readonly id: string }[] = draft[part];
    const row = content.row as { readonly id: string } & JsonObject;
    const there = rows.some(({ id }) => id === line);
    const next = there ? rows.map((each) => (each.id === line ? row : each)) : [...rows, row];
    return withDraft(state, { ...draft, [part]: next });
  },
  FrameworkCellPut: (state, { matrix, row, col }, content) => {
    const { draft } = state.framework;
    if (draft === null || content === null) return state;
    const matrices = draft.matrices.map((each) =>
      each.id === matrix
        ? {
            ...each,
            cells: each.cells.map((cell) => (cell.row === row && cell.col === col ? content.cell : cell)),
          }
        : each,
    );
    return withDraft(state, { ...draft, matrices });
  },
  FrameworkLineRemoved: (state, { part, line }) => {
    const { draft } = state.framework;
    if (draft === null) return state;
    const rows: readonly { readonly id: string }[] = draft[part];
    return withDraft(state, { ...draft, [part]: rows.filter(({ id }) => id !== line) });
  },
  FrameworkNudged: (state, { diagram, node, away }) => {
    const { draft } = state.framework;
    if (draft === null) return state;
    const { [node]: _before, ...others } = draft.layout[diagram] ?? {};
    const places = away === null ? others : { ...others, [node]: away };
    const layout = { ...draft.layout, [diagram]: places };
    return withDraft(state, { ...draft, layout });
  },
  FrameworkAdopted: (state, { version, ...data }, content, meta) => ({
    ...state,
    framework: {
      ...state.framework,
      versions: [
        ...state.framework.versions,
        {
          ...data,
          id: version,
          name: content?.name ?? '',
          note: content?.note ?? '',
          content: content?.content ?? null,
          at: meta.at,
        },
      ],
    },
  }),
};
