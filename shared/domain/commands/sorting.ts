import { z } from 'zod';
import type { JsonObject } from '../../util/json.ts';
import { secondsBetween } from '../../util/time.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Input } from '../model/material.ts';
import type { Case } from './command.ts';
import { command, need, refuse } from './command.ts';
import { id, line, maybeWords } from './words.ts';

/** A card is sortable once its run was revealed to the team. */
export function isSortable(state: Consultation, input: Input): boolean {
  if (input.withdrawn || input.erased) return false;
  const phase = input.run === null ? 'done' : state.runs[input.run]?.phase;
  return phase === 'team' || phase === 'shown' || phase === 'done';
}

/** On the pile: sortable, without theme, not merged, not set aside. */
export function isUnsorted(state: Consultation, input: Input): boolean {
  return isSortable(state, input) && input.theme === null && input.sameAs === null && input.setAside === null;
}

/** How long a drawn card stays in a sorter's hand, in seconds. */
const drawnFor = 120;

export function inAnotherHand(state: Consultation, input: string, device: string, now: string): boolean {
  const hand = state.drawn[input];
  if (hand === undefined || hand.device === device) return false;
  return secondsBetween(hand.at, now) < drawnFor;
}

function handOf(at: Case): string {
  return at.actor.kind === 'device' ? at.actor.device : at.actor.kind;
}

function sortable(at: Case, inputId: string): Input {
  const input = need(at.state.inputs[inputId], 'This card');
  if (!isSortable(at.state, input)) refuse('wrong-phase', 'This card is not revealed to the team yet.');
  if (inAnotherHand(at.state, inputId, handOf(at), at.now)) {
    refuse('already', 'Another sorter holds this card. Take the next one.');
  }
  return input;
}

function followersOf(state: Consultation, input: string): Input[] {
  return Object.values(state.inputs).filter((row) => row.sameAs === input);
}

/** The command that puts a card back to where it is now. */
function backTo(input: Input): JsonObject {
  if (input.sameAs !== null) return { name: 'input.same', body: { input: input.id, sameAs: input.sameAs } };
  if (input.setAside !== null) {
    return { name: 'input.setAside', body: { input: input.id, aside: true, reason: input.setAside.reason } };
  }
  return { name: 'input.sort', body: { input: input.id, theme: input.theme } };
}

/** Take the next unsorted card that no other sorter holds. */
export const drawCard = command({
  name: 'card.draw',
  may: ['sorting'],
  body: z.object({ skip: z.array(id).max(5000).default([]) }),
  decide({ skip }, at) {
    const device = handOf(at);
    const pile = Object.values(at.state.inputs)
      .filter((input) => isUnsorted(at.state, input) && !inAnotherHand(at.state, input.id, device, at.now))
      .toSorted((a, b) => a.number - b.number);
    const next = pile.find((input) => !skip.includes(input.id)) ?? pile[0];
    const returned = Object.entries(at.state.drawn)
      .filter(([input, hand]) => hand.device === device && input !== next?.id)
      .map(([input]) => ({ type: 'CardReturned', input }) as const);
    const drawn =
      next === undefined ? [] : [{ type: 'CardDrawn', input: next.id, device, at: at.now } as const];
    return { ok: true, events: [], marks: [...returned, ...drawn], answer: { input: next?.id ?? null } };
  },
});

export const sortInput = command({
  name: 'input.sort',
  may: ['sorting'],
  body: z.object({
    inputs: z.array(id).min(1).max(5000).optional(),
    input: id.optional(),
    theme: id.nullable(),
  }),
  decide(body, at) {
    if (body.theme !== null) openTheme(at.state, body.theme);
    const wanted = body.inputs ?? [need(body.input, 'The card')];
    const inputs = [...new Set(wanted)].map((one) => sortable(at, one));
    const to = body.theme === null ? 'the pile' : `“${at.state.themes[body.theme]?.label ?? ''}”`;
    return inputs.flatMap((input) => {
      const apart =
        input.sameAs === null ? [] : [event('InputLikened', { input: input.id, sameAs: null, by: at.by })];
      const sorted = event('InputSorted', { input: input.id, theme: body.theme, by: at.by });
      // Cards that say the same lie where the card lies with which they were merged.
      const along = followersOf(at.state, input.id).map((row) =>
        event('InputSorted', { input: row.id, theme: body.theme, by: at.by }),
      );
      return [...apart, undoable(sorted, `card ${input.number} to ${to}`, backTo(input)), ...along];
    });
  },
});

function isOpenTheme(state: Consultation, theme: string): boolean {
  const row = state.themes[theme];
  return row !== undefined && !row.removed && row.mergedInto === null;
}

function openTheme(state: Consultation, theme: string): void {
  need(state.themes[theme], 'This theme');
  if (!isOpenTheme(state, theme)) refuse('not-found', 'This theme was merged or removed. Choose another.');
}

/** "Says the same as": the card joins another; both texts and both authors stay. */
export const likenInput = command({
  name: 'input.same',
  may: ['sorting'],
  body: z.object({ input: id, sameAs: id }),
  decide(body, at) {
    const input = sortable(at, body.input);
    const other = sortable(at, body.sameAs);
    const lead = other.sameAs === null ? other : need(at.state.inputs[other.sameAs], 'This card');
    if (lead.id === input.id) refuse('already', 'A card cannot be merged with itself.');
    const followers = followersOf(at.state, input.id);
    const where = { theme: input.theme, setAside: input.setAside?.reason ?? null };
    return [
      ...followers.map((row) => event('InputLikened', { input: row.id, sameAs: lead.id, by: at.by })),
      undoable(
        event('InputLikened', { input: input.id, sameAs: lead.id, by: at.by }),
        `card ${input.number} merged with card ${lead.number}`,
        input.sameAs === null
          ? {
              name: 'input.apart',
              body: { input: input.id, followers: followers.map((row) => row.id), ...where },
            }
          : backTo(input),
      ),
    ];
  },
});

export const partInput = command({
  name: 'input.apart',
  may: ['sorting'],
  body: z.object({
    input: id,
    followers: z.array(id).default([]),
    /** Where it lay before the merge; left out, it stays in the theme. */
    theme: id.nullable().optional(),
    setAside: maybeWords(300).nullable().default(null),
  }),
  decide(body, at) {
    const input = sortable(at, body.input);
    if (input.sameAs === null) refuse('already', 'This card is not merged with another.');
    const lead = input.sameAs;
    const theirs = body.followers.filter((row) => at.state.inputs[row]?.sameAs === lead);
    const open = body.theme !== undefined && (body.theme === null || isOpenTheme(at.state, body.theme));
    return [
      event('InputLikened', { input: input.id, sameAs: null, by: at.by }),
      ...(open ? [event('InputSorted', { input: input.id, theme: body.theme ?? null, by: at.by })] : []),
      ...(body.setAside === null
        ? []
        : [event('InputSetAside', { input: input.id, aside: true, by: at.by }, { reason: body.setAside })]),
      ...theirs.map((row) => event('InputLikened', { input: row, sameAs: input.id, by: at.by })),
    ];
  },
});

export const setInputAside = command({
  name: 'input.setAside',
  may: ['sorting'],
  body: z.object({ input: id, aside: z.boolean().default(true), reason: maybeWords(600).default('') }),
  decide(body, at) {
    const input = sortable(at, body.input);
    const { reason } = body;
    if (body.aside && reason === '') refuse('bad-input', 'Please give a reason: it stands in the report.');
    const draft = event('InputSetAside', { input: input.id, aside: body.aside, by: at.by }, { reason });
    return [body.aside ? undoable(draft, `card ${input.number} set aside`, backTo(input)) : draft];
  },
});

export const addTheme = command({
  name: 'theme.add',
  may: ['sorting', 'lead'],
  body: z.object({ label: line(120), inputs: z.array(id).max(5000).default([]) }),
  decide({ label, inputs }, at) {
    const theme = at.id();
    const cards = [...new Set(inputs)].map((input) => sortable(at, input));
    const before = cards.map((card) => ({ input: card.id, theme: card.theme }));
    const added = undoable(event('ThemeAdded', { theme, by: at.by }, { label }), `theme “${label}” added`, {
      name: 'theme.remove',
      body: { theme, before },
    });
    const sorted = cards.map((card) => event('InputSorted', { input: card.id, theme, by: at.by }));
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
    const part = at.id();
    const added = event('ThemeAdded', { theme: part, by: at.by }, { label });
    const merge = { name: 'theme.merge', body: { theme: part, into: theme } };
    return {
      ok: true,
      events: [
        undoable(added, `“${label}” split off`, merge),
        ...inputs.map((input) =>
          event('InputSorted', { input: sortable(at, input).id, theme: part, by: at.by }),
        ),
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
    /** Themes in which cards lay before; left out, they go on the pile. */
    before: z.array(z.object({ input: id, theme: id.nullable() })).default([]),
  }),
  decide({ theme, removed, before }, { state, by }) {
    const earlier = new Map(before.map((row) => [row.input, row.theme]));
    const target = (input: string): string | null => {
      const known = earlier.get(input) ?? null;
      return known !== null && known !== theme && isOpenTheme(state, known) ? known : null;
    };
    const row = need(state.themes[theme], 'This theme');
    if (row.removed === removed) {
      refuse('already', removed ? 'This theme was removed already.' : 'This theme was not removed.');
    }
    const inputs = inTheme(state, theme);
    if (!removed) return [event('ThemeRemoved', { theme, removed, by })];
    return [
      ...inputs.map((input) => event('InputSorted', { input, theme: target(input), by })),
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
