import { z } from 'zod';
import type { BallotInput, GroupedAnswer } from '../../methods/method.ts';
import { mayStandTogether, type RowRoll } from '../../methods/smallGroups/difference.ts';
import { OTHER_GROUPS } from '../../methods/smallGroups/publish.ts';
import type { Json } from '../../util/json.ts';
import type { BoxComment, BoxRow, EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { Ballot, BallotResult } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import { ballotMethod } from './ballots.ts';
import { command, need, refuse } from './command.ts';
import { id } from './words.ts';

/** The published group of a category: itself, or the pool. */
export function publishedGroup(ballot: Ballot, category: string): string {
  return ballot.plan?.pool?.groups.includes(category) === true ? OTHER_GROUPS : category;
}

/** Seats that took part, paper included; never what they said. */
export function rollOf(ballot: Ballot): readonly string[] {
  if (ballot.phase === 'counted') return ballot.roll;
  const answered =
    ballot.collection === 'secret'
      ? Object.keys(ballot.sealed).filter((seat) => !isPaper(seat))
      : Object.keys(ballot.responses).filter((seat) => Object.keys(ballot.responses[seat] ?? {}).length > 0);
  return [...new Set([...answered, ...ballot.paperMarks])].toSorted();
}

/** Envelopes of paper votes stand under a pseudo seat that names the published group only. */
export function isPaper(seat: string): boolean {
  return seat.startsWith('paper:');
}

function liveItems(ballot: Ballot): string[] {
  return ballot.items.map((item) => item.statement).filter((item) => ballot.withdrawn[item] === undefined);
}

function perGroup(ballot: Ballot, seats: readonly string[]): { [group: string]: number } {
  const counts: { [group: string]: number } = {};
  for (const seat of seats) {
    const group = ballot.electorate[seat];
    if (group !== undefined) counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

/** What the analysis sees of a ballot; `rows` are the opened box of a secret or imported one. */
export function analysisInput(ballot: Ballot, rows: readonly BoxRow[] | null): BallotInput {
  const items = liveItems(ballot);
  const answers: { [item: string]: GroupedAnswer[] } = Object.fromEntries(items.map((item) => [item, []]));
  if (rows === null) {
    for (const [seat, given] of Object.entries(ballot.responses)) {
      const group = ballot.electorate[seat];
      if (group === undefined) continue;
      for (const [item, response] of Object.entries(given)) {
        if (ballot.recusals[item]?.includes(seat) !== true) answers[item]?.push({ group, response });
      }
    }
  } else {
    for (const { item, response } of rows) {
      const { group, ...said } = response;
      answers[item]?.push({ group: typeof group === 'string' ? group : '', response: said });
    }
  }
  return {
    settings: ballot.settings,
    rule: need(ballot.rule, 'The rule of this ballot'),
    plan: need(ballot.plan, 'The groups of this ballot'),
    items,
    answers,
    eligible: perGroup(ballot, Object.keys(ballot.electorate)),
    recused: Object.fromEntries(items.map((item) => [item, perGroup(ballot, ballot.recusals[item] ?? [])])),
  };
}

/** The result of a ballot from its answers: what `count` stores and `verify` computes again. */
export function resultOf(ballot: Ballot, rows: readonly BoxRow[] | null): BallotResult {
  const method = ballotMethod(ballot.method);
  return {
    analysis: { method: method.name, version: method.version },
    ...method.analyse(analysisInput(ballot, rows)),
  };
}

type Opened = {
  readonly rows: readonly BoxRow[];
  readonly comments: readonly BoxComment[];
  readonly boxHash: string;
};

function papersMatch(ballot: Ballot): void {
  const marks: { [group: string]: number } = {};
  for (const seat of ballot.paperMarks) {
    const group = publishedGroup(ballot, ballot.electorate[seat] ?? '');
    marks[group] = (marks[group] ?? 0) + 1;
  }
  for (const group of new Set([...Object.keys(marks), ...Object.keys(ballot.paperEntered)])) {
    const entered = ballot.paperEntered[group] ?? 0;
    const marked = marks[group] ?? 0;
    if (entered !== marked) {
      refuse(
        'papers-differ',
        `${entered} paper votes were entered, but the roll has ${marked} marks for that group. Make them equal first.`,
        { group, entered, marked },
      );
    }
  }
}

/** Why the older result of a repeated ballot is withheld, or null where both may stand. */
function withholdEarlier(earlier: Ballot, later: Ballot, laterRoll: readonly string[]): string | null {
  const rows = (ballot: Ballot, roll: readonly string[]): RowRoll[] => {
    const byRow = new Map<string, string[]>();
    for (const seat of roll) {
      const row = publishedGroup(ballot, ballot.electorate[seat] ?? '');
      byRow.set(row, [...(byRow.get(row) ?? []), seat]);
    }
    return [...byRow].map(([row, seats]) => ({ row, seats }));
  };
  const least = later.plan?.minimum ?? 3;
  return mayStandTogether(rows(earlier, earlier.roll), rows(later, laterRoll), least)
    ? null
    : 'The ballots differ by so few seats that comparing them would show how these voted.';
}

/**
 * Counts a stopped ballot. It cannot be taken back.
 *
 * For a secret ballot the host gathers `opened`: the box, shuffled, with groups and without seats; the
 * envelopes and the key go in the same transaction.
 */
export const countBallot = command({
  name: 'ballot.count',
  may: ['lead'],
  body: z.object({ ballot: id }),
  decide(body, { state, by, gathered }) {
    const ballot = need(state.ballots[body.ballot], 'This ballot');
    if (ballot.phase !== 'stopped') refuse('wrong-phase', 'Stop the ballot first; then it can be counted.');
    const secret = ballot.collection === 'secret';
    if (secret) papersMatch(ballot);
    const opened = secret ? (gathered?.['opened'] as unknown as Opened | undefined) : undefined;
    if (secret && opened === undefined) {
      refuse(
        'internal',
        'The box could not be opened on this computer: its key is not here. The votes are kept.',
      );
    }
    const roll = rollOf(ballot);
    const result = resultOf(ballot, opened?.rows ?? null) as unknown as { readonly [key: string]: Json };
    const events: EventDraft[] = [
      event('BallotCounted', {
        ballot: ballot.id,
        roll,
        boxHash: opened?.boxHash ?? null,
        result,
        withheld: null,
        by,
      }),
      ...superseding(state, ballot, roll, by),
      ...(ballot.run === null ? [] : [event('RunShown', { run: ballot.run, by })]),
      event('SlideShown', { slide: firstResult(ballot), by }),
    ];
    if (opened === undefined) return { ok: true, events };
    const { rows, comments } = opened;
    return {
      ok: true,
      events,
      effects: [
        { kind: 'box', ballot: ballot.id, rows, comments },
        { kind: 'unseal', ballot: ballot.id },
        { kind: 'destroy-key', ballot: ballot.id },
      ],
      marks: [{ type: 'BoxOpened', ballot: ballot.id, rows, comments }],
    };
  },
});

function firstResult(
  ballot: Ballot,
): { kind: 'result'; ballot: string; item: string } | { kind: 'results'; ballot: string; page: number } {
  const items = liveItems(ballot);
  const [only] = items;
  return items.length === 1 && only !== undefined
    ? { kind: 'result', ballot: ballot.id, item: only }
    : { kind: 'results', ballot: ballot.id, page: 1 };
}

function superseding(state: Consultation, ballot: Ballot, roll: readonly string[], by: string): EventDraft[] {
  const earlier = ballot.supersedes === null ? undefined : state.ballots[ballot.supersedes];
  if (earlier === undefined) return [];
  const withheld = withholdEarlier(earlier, ballot, roll);
  return [event('BallotSuperseded', { ballot: ballot.id, superseded: earlier.id, withheld, by })];
}

/** The desk marks on the roll that this seat votes on paper. */
export const markPaper = command({
  name: 'paper.mark',
  may: ['paper'],
  body: z.object({ ballot: id, seat: id, on: z.boolean() }),
  decide({ ballot: ballotId, seat, on }, { state, by }) {
    const ballot = need(state.ballots[ballotId], 'This ballot');
    if (ballot.phase !== 'open' && ballot.phase !== 'stopped') {
      refuse('ballot-closed', 'This ballot is not open.');
    }
    if (ballot.electorate[seat] === undefined)
      refuse('not-in-electorate', 'This seat has no vote in this ballot.');
    if (on && (ballot.sealed[seat]?.length ?? 0) > 0) {
      refuse('already', 'This seat has voted on a phone. A paper vote would count twice.');
    }
    return [event('PaperMarked', { ballot: ballot.id, seat, on, by })];
  },
});

/**
 * Paper votes of a secret ballot, typed at the desk as a batch without names.
 *
 * Each paper is sealed like a phone's, under a pseudo seat that carries the published group only.
 */
export const enterPapers = command({
  name: 'paper.enter',
  may: ['paper'],
  body: z.object({
    ballot: id,
    group: id,
    papers: z
      .array(
        z.array(z.object({ section: z.number().int().min(0), envelope: z.string().min(40).max(60_000) })),
      )
      .min(1, 'There is no paper in this batch.')
      .max(500),
  }),
  decide({ ballot: ballotId, group, papers }, { state, by, id: newId }) {
    const ballot = need(state.ballots[ballotId], 'This ballot');
    if (ballot.phase !== 'open' && ballot.phase !== 'stopped') {
      refuse('ballot-closed', 'This ballot is not open.');
    }
    if (ballot.collection !== 'secret')
      refuse('bad-input', 'Enter these votes seat by seat: the ballot is not secret.');
    const groups = new Set(
      Object.values(ballot.electorate).map((category) => publishedGroup(ballot, category)),
    );
    if (!groups.has(group)) refuse('bad-input', 'This group has no vote in this ballot.');
    const sealed = papers.map((sections) => ({ seat: `paper:${group}:${newId()}`, sections }));
    return {
      ok: true,
      events: [event('PaperEntered', { ballot: ballot.id, group, papers: papers.length, by })],
      effects: sealed.flatMap(({ seat, sections }) =>
        sections.map(
          ({ section, envelope }) => ({ kind: 'seal', ballot: ballot.id, section, seat, envelope }) as const,
        ),
      ),
      marks: sealed.flatMap(({ seat, sections }) =>
        sections.map(
          ({ section }) => ({ type: 'EnvelopePlaced', ballot: ballot.id, section, seat }) as const,
        ),
      ),
    };
  },
});
