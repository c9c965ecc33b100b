import type { JsonObject } from '../../util/json.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Flag, Input, Theme } from '../model/material.ts';
import { type Handlers, type Meta, type Shape, patch, put, toggled } from './handlers.ts';
import type { By } from './statement-events.ts';

type Said = {
  readonly seat: string | null;
  readonly text: string;
  readonly original: Input['original'];
};

export type InputEvents = {
  InputWritten: Shape<
    {
      readonly input: string;
      readonly meeting: string | null;
      readonly step: string | null;
      readonly run: string | null;
      readonly table: string | null;
      readonly language: string;
      readonly source: Input['by'];
      /** Absent in records from before methods had places. */
      readonly place?: string | null;
    },
    Said & { readonly category: string | null; readonly more: JsonObject | null }
  >;
  InputEdited: Shape<{ readonly input: string }, Said>;
  InputTranslated: Shape<
    { readonly input: string; readonly language: string } & By,
    { readonly text: string }
  >;
  InputWithdrawn: Shape<{ readonly input: string; readonly withdrawn: boolean }>;
  InputMarkedTop: Shape<{ readonly input: string; readonly top: boolean }>;
  InputSupported: Shape<{ readonly input: string; readonly on: boolean }, { readonly seat: string }>;
  InputHeld: Shape<{ readonly input: string; readonly held: boolean } & By, { readonly reason: string }>;
  InputSorted: Shape<{ readonly input: string; readonly theme: string | null } & By>;
  InputLikened: Shape<{ readonly input: string; readonly sameAs: string | null } & By>;
  InputSetAside: Shape<{ readonly input: string; readonly aside: boolean } & By, { readonly reason: string }>;
  InputFlagged: Shape<
    { readonly input: string; readonly flag: string; readonly kind: Flag['kind'] },
    { readonly note: string }
  >;
  FlagAnswered: Shape<{ readonly input: string; readonly flag: string } & By, { readonly answer: string }>;
  ThemeAdded: Shape<{ readonly theme: string } & By, { readonly label: string }>;
  ThemeRenamed: Shape<{ readonly theme: string } & By, { readonly label: string }>;
  ThemeMoved: Shape<{ readonly theme: string; readonly order: number } & By>;
  ThemeMerged: Shape<
    { readonly theme: string; readonly into: string; readonly inputs: readonly string[] } & By
  >;
  ThemeUnmerged: Shape<{ readonly theme: string; readonly inputs: readonly string[] } & By>;
  ThemeRemoved: Shape<{ readonly theme: string; readonly removed: boolean } & By>;
};

function moved(
  state: Consultation,
  meta: Meta,
  input: string,
  by: string,
  what: string,
  change: Partial<Input>,
): Consultation {
  const returned = state.drawn[input] ? { ...state, drawn: dropDrawn(state, input) } : state;
  const next = patch(returned, meta, 'inputs', input, (row) => ({
    ...change,
    moves: [...row.moves, { at: meta.at, by, what }],
  }));
  return together(next, meta, input);
}

/** Cards that were merged lie where the card lies with which they were merged, whichever of them was moved. */
function together(state: Consultation, meta: Meta, input: string): Consultation {
  const lead = state.inputs[state.inputs[input]?.sameAs ?? input];
  if (lead === undefined) return state;
  return Object.values(state.inputs).reduce(
    (next, { id, sameAs, theme }) =>
      sameAs === lead.id && theme !== lead.theme
        ? patch(next, meta, 'inputs', id, { theme: lead.theme })
        : next,
    state,
  );
}

function dropDrawn(state: Consultation, input: string): Consultation['drawn'] {
  const { [input]: _back, ...rest } = state.drawn;
  return rest;
}

function themeOfInputs(
  state: Consultation,
  meta: Meta,
  inputs: readonly string[],
  theme: string,
  by: string,
): Consultation {
  return inputs.reduce((next, input) => moved(next, meta, input, by, `theme:${theme}`, { theme }), state);
}

export const inputEvents: Handlers<InputEvents> = {
  InputWritten: (state, { input, source, place = null, ...where }, content, meta) =>
    put({ ...state, inputCount: state.inputCount + 1 }, 'inputs', input, {
      id: input,
      number: state.inputCount + 1,
      ...where,
      place,
      seat: content?.seat ?? null,
      category: content?.category ?? null,
      text: content?.text ?? '',
      original: content?.original ?? null,
      at: meta.at,
      by: source,
      top: false,
      supports: [],
      held: null,
      withdrawn: false,
      theme: null,
      sameAs: null,
      setAside: null,
      flags: [],
      moves: [],
      erased: content === null,
      more: content?.more ?? null,
    }),
  InputEdited: (state, { input }, content, meta) =>
    content === null
      ? patch(state, meta, 'inputs', input, { text: '', original: null, erased: true })
      : patch(state, meta, 'inputs', input, { text: content.text, original: content.original }),
  InputTranslated: (state, { input, language }, content, meta) =>
    content === null
      ? state
      : patch(state, meta, 'inputs', input, (row) => ({
          text: content.text,
          language,
          original: row.original ?? { language: row.language, text: row.text },
        })),
  InputWithdrawn: (state, { input, withdrawn }, _content, meta) =>
    patch(state, meta, 'inputs', input, withdrawn ? { withdrawn, top: false } : { withdrawn }),
  InputMarkedTop: (state, { input, top }, _content, meta) => patch(state, meta, 'inputs', input, { top }),
  InputSupported: (state, { input, on }, content, meta) =>
    content === null
      ? state
      : patch(state, meta, 'inputs', input, (row) => ({ supports: toggled(row.supports, content.seat, on) })),
  InputHeld: (state, { input, held }, content, meta) =>
    patch(state, meta, 'inputs', input, { held: held ? { reason: content?.reason ?? '' } : null }),
  InputSorted: (state, { input, theme, by }, _content, meta) =>
    moved(state, meta, input, by, theme === null ? 'unsorted' : `theme:${theme}`, { theme, setAside: null }),
  InputLikened: (state, { input, sameAs, by }, _content, meta) =>
    moved(state, meta, input, by, sameAs === null ? 'apart' : `same-as:${sameAs}`, {
      sameAs,
      setAside: null,
      ...(sameAs === null ? {} : { theme: state.inputs[sameAs]?.theme ?? null }),
    }),
  InputSetAside: (state, { input, aside, by }, content, meta) =>
    moved(state, meta, input, by, aside ? 'set-aside' : 'taken-back', {
      setAside: aside ? { reason: content?.reason ?? '' } : null,
      ...(aside ? { theme: null } : {}),
    }),
  InputFlagged: (state, { input, flag, kind }, content, meta) =>
    patch(state, meta, 'inputs', input, (row) => ({
      flags: [...row.flags, { id: flag, kind, note: content?.note ?? '', at: meta.at, answer: null }],
    })),
  FlagAnswered: (state, { input, flag }, content, meta) =>
    patch(state, meta, 'inputs', input, (row) => ({
      flags: row.flags.map((other) =>
        other.id === flag ? { ...other, answer: content?.answer ?? '' } : other,
      ),
    })),
  ThemeAdded(state, { theme }, content) {
    const row: Theme = {
      id: theme,
      label: content?.label ?? '',
      order: Object.keys(state.themes).length + 1,
      mergedInto: null,
      removed: false,
    };
    return put(state, 'themes', theme, row);
  },
  ThemeRenamed: (state, { theme }, content, meta) =>
    patch(state, meta, 'themes', theme, { label: content?.label ?? '' }),
  ThemeMoved: (state, { theme, order }, _content, meta) => patch(state, meta, 'themes', theme, { order }),
  ThemeMerged: (state, { theme, into, inputs, by }, _content, meta) =>
    patch(themeOfInputs(state, meta, inputs, into, by), meta, 'themes', theme, { mergedInto: into }),
  ThemeUnmerged: (state, { theme, inputs, by }, _content, meta) =>
    patch(themeOfInputs(state, meta, inputs, theme, by), meta, 'themes', theme, { mergedInto: null }),
  ThemeRemoved: (state, { theme, removed }, _content, meta) =>
    patch(state, meta, 'themes', theme, { removed }),
};
