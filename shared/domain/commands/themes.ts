import { z } from 'zod';
import { event, undoable } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import { command, need, refuse } from './command.ts';
import { intoTheme, isOpenTheme, openTheme, sortable } from './sorting.ts';
import { id, line, maybeWords } from './words.ts';

export const addTheme = command({
  name: 'theme.add',
  may: ['sorting', 'lead'],
  body: z.object({ label: line(120), inputs: z.array(id).max(5000).default([]) }),
  decide({ label, inputs }, at) {
    const theme = at.id();
    const cards = [...new Set(inputs)].map((input) => sortable(at, input));
    const before = cards.map(({ id: input, theme: lay, setAside, sameAs }) => ({
      input,
      theme: lay,
      aside: setAside?.reason ?? null,
      sameAs,
    }));
    const added = undoable(event('ThemeAdded', { theme, by: at.by }, { label }), `theme “${label}” added`, {
      name: 'theme.remove',
      body: { theme, before },
    });
    const sorted = cards.flatMap((card) => {
      const { apart, sorted: into, along } = intoTheme(at, card, theme);
      return [...apart, into, ...along];
    });
    return { ok: true, events: [added, ...sorted], answer: { theme } };
  },
});

export const renameTheme = command({
  name: 'theme.rename',
  may: ['sorting', 'lead'],
  body: z.object({ theme: id, label: line(120) }),
  decide({ theme, label }, { state, by }) {
    const row = need(state.themes[theme], 'This theme');
    const back = { name: 'theme.rename', body: { theme, label: row.label } };
    return [undoable(event('ThemeRenamed', { theme, by }, { label }), `theme renamed to “${label}”`, back)];
  },
});

export const moveTheme = command({
  name: 'theme.move',
  may: ['sorting', 'lead'],
  body: z.object({ theme: id, order: z.number().min(0).max(10_000) }),
  decide({ theme, order }, { state, by }) {
    need(state.themes[theme], 'This theme');
    return [event('ThemeMoved', { theme, order, by })];
  },
});

const inTheme = (state: Consultation, theme: string): string[] =>
  Object.values(state.inputs).flatMap((input) => (input.theme === theme ? [input.id] : []));

const isFollowed = (state: Consultation, card: string): boolean =>
  Object.values(state.inputs).some(({ sameAs }) => sameAs === card);

export const mergeThemes = command({
  name: 'theme.merge',
  may: ['sorting', 'lead'],
  body: z.object({ theme: id, into: id }),
  decide({ theme, into }, { state, by }) {
    openTheme(state, theme);
    openTheme(state, into);
    if (theme === into) refuse('already', 'A theme cannot be merged with itself.');
    const inputs = inTheme(state, theme);
    return [
      undoable(
        event('ThemeMerged', { theme, into, inputs, by }),
        `“${state.themes[theme]?.label ?? ''}” merged into “${state.themes[into]?.label ?? ''}”`,
        { name: 'theme.unmerge', body: { theme, inputs } },
      ),
    ];
  },
});

export const unmergeThemes = command({
  name: 'theme.unmerge',
  may: ['sorting', 'lead'],
  body: z.object({ theme: id, inputs: z.array(id) }),
  decide({ theme, inputs }, { state, by }) {
    const row = need(state.themes[theme], 'This theme');
    if (row.mergedInto === null) refuse('already', 'This theme is not merged with another.');
    const there = inputs.filter((input) => state.inputs[input]?.theme === row.mergedInto);
    return [event('ThemeUnmerged', { theme, inputs: there, by })];
  },
});

/** A part of a theme becomes a theme of its own. */
export const splitTheme = command({
  name: 'theme.split',
  may: ['sorting', 'lead'],
  body: z.object({ theme: id, inputs: z.array(id).min(1, 'Choose the cards that move.'), label: line(120) }),
  decide({ theme, inputs, label }, at) {
    openTheme(at.state, theme);
    const cards = inputs.map((input) => sortable(at, input));
    for (const card of cards) {
      // A card from elsewhere would come back here, and not where it was, when the split is taken back.
      if (card.theme !== theme) {
        refuse('wrong-phase', 'This card lies in another theme. Please look again.');
      }
    }
    const part = at.id();
    const added = event('ThemeAdded', { theme: part, by: at.by }, { label });
    const merge = { name: 'theme.merge', body: { theme: part, into: theme } };
    return {
      ok: true,
      events: [
        undoable(added, `“${label}” split off`, merge),
        ...cards.flatMap((card) => {
          const { apart, sorted, along } = intoTheme(at, card, part);
          return [...apart, sorted, ...along];
        }),
      ],
      answer: { theme: part },
    };
  },
});

export const removeTheme = command({
  name: 'theme.remove',
  may: ['sorting', 'lead'],
  body: z.object({
    theme: id,
    removed: z.boolean().default(true),
    /** Where cards were before: in a theme, set aside and why, or merged with which; left out, they go on the pile. */
    before: z
      .array(
        z.object({
          input: id,
          theme: id.nullable(),
          aside: maybeWords(600).nullable().default(null),
          sameAs: id.nullable().default(null),
        }),
      )
      .default([]),
  }),
  decide({ theme, removed, before }, { state, by }) {
    const earlier = new Map(before.map((row) => [row.input, row]));
    const target = (input: string): string | null => {
      const known = earlier.get(input)?.theme ?? null;
      return known !== null && known !== theme && isOpenTheme(state, known) ? known : null;
    };
    const row = need(state.themes[theme], 'This theme');
    if (row.removed === removed) {
      refuse('already', removed ? 'This theme was removed already.' : 'This theme was not removed.');
    }
    const inputs = inTheme(state, theme);
    if (!removed) return [event('ThemeRemoved', { theme, removed, by })];
    return [
      ...inputs.flatMap((input) => {
        const { aside: reason, sameAs } = earlier.get(input) ?? { aside: null, sameAs: null };
        const card = state.inputs[input];
        const lead = sameAs === null ? undefined : state.inputs[sameAs];
        if (card?.sameAs === null && lead?.sameAs === null && !isFollowed(state, input)) {
          return [event('InputLikened', { input, sameAs: lead.id, by })];
        }
        const sorted = event('InputSorted', { input, theme: target(input), by });
        return reason === null
          ? [sorted]
          : [sorted, event('InputSetAside', { input, aside: true, by }, { reason })];
      }),
      undoable(event('ThemeRemoved', { theme, removed, by }), `theme “${row.label}” removed`, {
        name: 'theme.restore',
        body: { theme, inputs },
      }),
    ];
  },
});

export const restoreTheme = command({
  name: 'theme.restore',
  may: ['sorting', 'lead'],
  body: z.object({ theme: id, inputs: z.array(id) }),
  decide({ theme, inputs }, { state, by }) {
    if (!need(state.themes[theme], 'This theme').removed) refuse('already', 'This theme was not removed.');
    const free = inputs.filter((input) => state.inputs[input]?.theme === null);
    return [
      event('ThemeRemoved', { theme, removed: false, by }),
      ...free.map((input) => event('InputSorted', { input, theme, by })),
    ];
  },
});
