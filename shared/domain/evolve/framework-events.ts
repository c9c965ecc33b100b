import type { FrameworkContent } from '../model/framework.ts';
import type { Handlers, Shape } from './handlers.ts';
import type { By } from './statement-events.ts';

export type FrameworkEvents = {
  FrameworkDrafted: Shape<By, { readonly content: FrameworkContent | null }>;
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

export const frameworkEvents: Handlers<FrameworkEvents> = {
  FrameworkDrafted: (state, _data, content) => ({
    ...state,
    framework: { ...state.framework, draft: content?.content ?? null },
  }),
  FrameworkNudged: (state, { diagram, node, away }) => {
    const { draft } = state.framework;
    if (draft === null) return state;
    const { [node]: _before, ...others } = draft.layout[diagram] ?? {};
    const places = away === null ? others : { ...others, [node]: away };
    const layout = { ...draft.layout, [diagram]: places };
    return { ...state, framework: { ...state.framework, draft: { ...draft, layout } } };
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
