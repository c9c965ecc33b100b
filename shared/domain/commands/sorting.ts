import { z } from 'zod';
import type { JsonObject } from '../../util/json.ts';
import { secondsBetween } from '../../util/time.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Input } from '../model/material.ts';
import type { Case } from './command.ts';
import { command, need, refuse } from './command.ts';
import { id, maybeWords } from './words.ts';

/** A card is sortable once its run was revealed to the team. */
export function isSortable(state: Consultation, input: Input): boolean {
  return !input.withdrawn && !input.erased && isWithTeam(state, input);
}

/** Whether the team may know of a card at all: its run was revealed to it. */
export function isWithTeam(state: Consultation, input: Input): boolean {
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

export function sortable(at: Case, inputId: string): Input {
  const input = revealedCard(at, inputId);
  if (inAnotherHand(at.state, inputId, handOf(at), at.now)) {
    refuse('already', 'Another sorter holds this card. Take the next one.');
  }
  return input;
}

function revealedCard(at: Case, inputId: string): Input {
  const input = need(at.state.inputs[inputId], 'This card');
  if (!isSortable(at.state, input)) refuse('wrong-phase', 'This card is not revealed to the team yet.');
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
      const { apart, sorted, along } = intoTheme(at, input, body.theme);
      return [...apart, undoable(sorted, `card ${input.number} to ${to}`, backTo(input)), ...along];
    });
  },
});

/** A card goes into a theme: no longer with the card that it was merged with, and with those that were merged with it. */
export function intoTheme({ state, by }: Case, { id: input, sameAs }: Input, theme: string | null) {
  const into = (card: string) => event('InputSorted', { input: card, theme, by });
  return {
    apart: sameAs === null ? [] : [event('InputLikened', { input, sameAs: null, by })],
    sorted: into(input),
    along: followersOf(state, input).map((row) => into(row.id)),
  };
}

export function isOpenTheme(state: Consultation, theme: string): boolean {
  const row = state.themes[theme];
  return row !== undefined && !row.removed && row.mergedInto === null;
}

export function openTheme(state: Consultation, theme: string): void {
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
    // It stays where it is, in somebody's hand too: a merge into it, or back into it, takes it from nobody.
    const other = revealedCard(at, body.sameAs);
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
