import { z } from 'zod';
import { secondsAfter } from '../../util/time.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Input } from '../model/material.ts';
import type { Run, Stage, Step } from '../model/programme.ts';
import { command, need, refuse } from './command.ts';
import { inputMethod } from './gathering.ts';
import { filledGroups, joinedGroups, pairsOf } from './grouping.ts';
import { id } from './words.ts';

/** The part in which a run is: alone, in pairs, in fours. */
export function stageOf(run: Run): Stage | undefined {
  return run.stages.at(-1);
}

/** Where a seat writes now: "1" alone, "2.3" in the third pair; null where it is in no group. */
export function placeNow(run: Run, seat: string): string | null {
  const stage = stageOf(run);
  if (stage === undefined) return null;
  if (stage.size === 1) return '1';
  const group = stage.groups.findIndex((members) => members.includes(seat));
  return group < 0 ? null : `${stage.size}.${group + 1}`;
}

/** The people of a group, by its place in a run; empty where everybody works alone. */
export function groupAt(run: Run, place: string): readonly string[] {
  const [size, group] = place.split('.').map(Number);
  const stage = run.stages.find((each) => each.size === size);
  return group === undefined ? [] : (stage?.groups[group - 1] ?? []);
}

/** Whether a card is of a part that went on: what came of it is what its group sent on. */
export function wentOn(state: Consultation, input: Pick<Input, 'run' | 'place'>): boolean {
  const run = input.run === null ? undefined : state.runs[input.run];
  const stage = run === undefined ? undefined : stageOf(run);
  return stage !== undefined && Number(input.place?.split('.')[0]) !== stage.size;
}

/** What the members of a seat's group bring from the part before: their own cards, or those of their pairs. */
export function broughtAlong(state: Consultation, run: Run, seat: string): readonly Input[] {
  const place = placeNow(run, seat);
  const before = run.stages.at(-2);
  if (place === null || before === undefined) return [];
  const members = groupAt(run, place);
  const comesFrom = ({ place: from, seat: author }: Input): boolean => {
    if (from === null || Number(from.split('.')[0]) !== before.size) return false;
    const authors = before.size === 1 ? [author ?? ''] : groupAt(run, from);
    return authors.some((one) => members.includes(one));
  };
  return Object.values(state.inputs).filter(
    (input) =>
      input.run === run.id && !input.withdrawn && !input.erased && input.held === null && comesFrom(input),
  );
}

/** People in the room who can be put into groups, and are in none yet. */
export function ungrouped(state: Consultation, run: Run): readonly string[] {
  const grouped = new Set(stageOf(run)?.groups.flat());
  return Object.values(state.seats)
    .filter(
      (seat) =>
        seat.removed === null &&
        seat.role !== 'observer' &&
        (seat.device !== null || seat.paper) &&
        !grouped.has(seat.id),
    )
    .map((seat) => seat.id);
}

function stagedRun(state: Consultation, runId: string): { readonly run: Run; readonly step: Step } {
  const run = need(state.runs[runId], 'This step');
  const step = need(state.steps[run.step], 'This step');
  if (run.stages.length === 0) refuse('wrong-phase', 'This step forms no groups.');
  if (run.phase !== 'open') refuse('wrong-phase', 'This step is not open.');
  return { run, step };
}

/** From alone to pairs, from pairs to fours. Nothing that was written is lost: it goes along. */
export const nextStage = command({
  name: 'run.stage',
  may: ['lead'],
  body: z.object({ run: id }),
  decide(body, { state, by, now }) {
    const { run, step } = stagedRun(state, body.run);
    const all = inputMethod(step)?.stages?.(step.activity?.settings ?? {}) ?? [];
    const next = all[run.stages.length];
    if (next === undefined)
      refuse('wrong-phase', 'The groups are as large as they become. Stop the step next.');
    const people = ungrouped(state, { ...run, stages: [] }).flatMap((seat) => state.seats[seat] ?? []);
    const before = stageOf(run)?.groups ?? [];
    const groups =
      before.length === 0 ? pairsOf(people) : joinedGroups(filledGroups(before, ungrouped(state, run)));
    if (groups.flat().length < 2)
      refuse('too-few', 'Groups need at least two people with a phone or on paper.');
    const endsAt = secondsAfter(now, next.minutes * 60);
    const staged = event('RunStaged', { run: run.id, size: next.size, groups, endsAt, by });
    return [
      undoable(staged, `groups of ${next.size} formed`, { name: 'run.unstage', body: { run: run.id } }),
    ];
  },
});

/** Back to the part before, where it was left too early; what was written meanwhile stays. */
export const unstage = command({
  name: 'run.unstage',
  may: ['lead'],
  body: z.object({ run: id }),
  decide(body, { state, by }) {
    const { run } = stagedRun(state, body.run);
    if (run.stages.length < 2) refuse('already', 'Everybody works alone already.');
    return [event('RunUnstaged', { run: run.id, by })];
  },
});

/** People who came late get into the smallest groups. */
export const fillGroups = command({
  name: 'run.fillGroups',
  may: ['lead'],
  body: z.object({ run: id }),
  decide(body, { state, by }) {
    const { run } = stagedRun(state, body.run);
    const late = ungrouped(state, run);
    const groups = stageOf(run)?.groups ?? [];
    if (groups.length === 0) refuse('wrong-phase', 'Everybody works alone now.');
    if (late.length === 0) refuse('already', 'Everybody is in a group.');
    return [event('GroupsFilled', { run: run.id, groups: filledGroups(groups, late), by })];
  },
});
