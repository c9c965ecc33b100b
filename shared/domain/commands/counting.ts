import { z } from 'zod';
import type { BallotInput, GroupedAnswer, GroupedSheet, Tell } from '../../methods/method.ts';
import { type RowRoll, mayStandTogether } from '../../methods/smallGroups/difference.ts';
import { hashOfJson } from '../../util/hash.ts';
import type { Json } from '../../util/json.ts';
import type { BoxComment, BoxRow, EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { Ballot, BallotResult } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import { ballotMethod } from './ballots.ts';
import { firstAndLast } from '../pictures/pictures.ts';
import { command, need, refuse } from './command.ts';
import { type EarlierRound, publishedGroup, roundsOf } from './earlier-round.ts';
import { id } from './words.ts';

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

export function liveItems(ballot: Ballot): string[] {
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

/** What belongs together of a ballot that is neither secret nor imported, without anybody's name. */
function sheetsOf(ballot: Ballot, items: readonly string[]): GroupedSheet[] {
  return Object.entries(ballot.responses).flatMap(([seat, given]) => {
    const group = ballot.electorate[seat];
    const asked = items.filter((item) => ballot.recusals[item]?.includes(seat) !== true);
    const answers = Object.fromEntries(
      asked.flatMap((item) => {
        const response = given[item];
        return response === undefined ? [] : [[item, response] as const];
      }),
    );
    return group === undefined || Object.keys(answers).length === 0 ? [] : [{ group, asked, answers }];
  });
}

/** What the analysis sees of a ballot; `rows` are the opened box of a secret or imported one. */
export function analysisInput(
  ballot: Ballot,
  rows: readonly BoxRow[] | null,
  earlier: EarlierRound | null,
): BallotInput {
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
    sheets: rows === null ? sheetsOf(ballot, items) : null,
    rounds:
      ballot.trails === null
        ? roundsOf(ballot, items, rows === null ? earlier : null)
        : {
            number: ballot.round,
            between: Object.fromEntries(items.map((item) => [item, firstAndLast(ballot, item)])),
          },
    rule: need(ballot.rule, 'The rule of this ballot'),
    plan: need(ballot.plan, 'The plan of groups of this ballot'),
    items,
    answers,
    eligible: perGroup(ballot, Object.keys(ballot.electorate)),
    recused: Object.fromEntries(items.map((item) => [item, perGroup(ballot, ballot.recusals[item] ?? [])])),
  };
}

/** The hash of a published box, whatever the order in which its rows come. */
export function hashOfBox(rows: readonly BoxRow[]): string {
  const byId = (one: BoxRow, other: BoxRow): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
  return hashOfJson(rows.toSorted(byId).map(({ id: receipt, item, response }) => [receipt, item, response]));
}

/** The result of a ballot from its answers: what `count` stores and `verify` computes again. */
export function resultOf(
  ballot: Ballot,
  rows: readonly BoxRow[] | null,
  earlier: EarlierRound | null,
  tell?: Tell,
): BallotResult {
  const method = ballotMethod(ballot.method);
  return {
    analysis: { method: method.name, version: method.version },
    ...method.analyse(analysisInput(ballot, rows, earlier), tell),
  };
}

/** What stays of a secret box: no groups, and nothing of items with too few answers. */
function kept(opened: Opened, result: BallotResult): Pick<Opened, 'rows' | 'comments'> {
  const shown = (row: { readonly item: string }): boolean => !result.withheld.includes(row.item);
  return {
    rows: opened.rows.filter(shown).map(({ item, id: receipt, response: { group: _group, ...said } }) => ({
      item,
      id: receipt,
      response: said,
    })),
    comments: opened.comments.filter(shown),
  };
}

type Opened = {
  readonly rows: readonly BoxRow[];
  readonly comments: readonly BoxComment[];
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

/** Refuses while a ballot is not ready: it was not stopped, or papers are missing. */
export function mustBeReady(ballot: Ballot): void {
  if (ballot.phase !== 'stopped') refuse('wrong-phase', 'Stop the ballot first; then it can be counted.');
  if (ballot.collection === 'secret') papersMatch(ballot);
}

/** The round before, as far as a count looks at it. */
export function roundBefore(state: Consultation, ballot: Ballot): Ballot | null {
  return ballot.previous === null ? null : (state.ballots[ballot.previous] ?? null);
}

/**
 * Counts a stopped ballot. It cannot be taken back.
 *
 * For a secret ballot the host gathers `opened`: the box, shuffled, with groups and without seats; the
 * envelopes and the key go in the same transaction. Of a large ballot it gathers `counted` as well: what `resultOf`
 * gave for this very ballot in a thread of its own.
 */
export const countBallot = command({
  name: 'ballot.count',
  may: ['lead'],
  body: z.object({ ballot: id }),
  decide(body, { state, by, gathered }) {
    const ballot = need(state.ballots[body.ballot], 'This ballot');
    mustBeReady(ballot);
    const secret = ballot.collection === 'secret';
    const opened = secret ? (gathered?.['opened'] as unknown as Opened | undefined) : undefined;
    if (secret && opened === undefined) {
      refuse(
        'internal',
        'The box could not be opened on this computer: its key is not here. The votes are kept.',
      );
    }
    const roll = rollOf(ballot);
    const counted =
      (gathered?.['counted'] as BallotResult | undefined) ??
      resultOf(ballot, opened?.rows ?? null, roundBefore(state, ballot));
    const result = counted as unknown as { readonly [key: string]: Json };
    const box = opened === undefined ? null : kept(opened, counted);
    const events: EventDraft[] = [
      event('BallotCounted', {
        ballot: ballot.id,
        roll,
        boxHash: box === null ? null : hashOfBox(box.rows),
        result,
        withheld: null,
        by,
      }),
      ...superseding(state, ballot, roll, by),
      ...(ballot.run === null ? [] : [event('RunShown', { run: ballot.run, by })]),
      event('SlideShown', { slide: firstResult(ballot), by }),
    ];
    if (box === null) return { ok: true, events };
    const { rows, comments } = box;
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

/** Stops a count that the host is at: nothing was recorded yet, so that nothing is recorded of this either. */
export const stopCounting = command({
  name: 'ballot.stopCounting',
  may: ['lead'],
  body: z.object({ ballot: id }),
  decide: () => [],
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

/**
 * What becomes of earlier results on the same wording.
 *
 * The ballot that this one names is superseded. All others that asked the same, named or not, are withheld where
 * their rolls differ too little: whoever forgets to say that a vote repeats another must not uncover anybody.
 */
function superseding(state: Consultation, ballot: Ballot, roll: readonly string[], by: string): EventDraft[] {
  if (ballot.practice) return [];
  const rounds = roundsBefore(state, ballot);
  return Object.values(state.ballots)
    .filter((earlier) => earlier.id !== ballot.id && earlier.phase === 'counted' && !earlier.practice)
    .flatMap((earlier) => {
      const named = earlier.id === ballot.supersedes;
      const compared = named || (!rounds.has(earlier.id) && asksTheSame(earlier, ballot));
      const withheld = compared ? withholdEarlier(earlier, ballot, roll) : null;
      if (!named && (withheld === null || earlier.withheld !== null)) return [];
      const data = { ballot: ballot.id, superseded: earlier.id, withheld: earlier.withheld ?? withheld, by };
      return [event('BallotSuperseded', data)];
    });
}

/** Rounds that this one shows back: people answered anew, and no two rounds subtract to an answer. */
function roundsBefore(state: Consultation, ballot: Ballot): ReadonlySet<string> {
  const rounds = new Set<string>();
  for (let id = ballot.previous; id !== null && !rounds.has(id); id = state.ballots[id]?.previous ?? null) {
    rounds.add(id);
  }
  return rounds;
}

function asksTheSame(one: Ballot, other: Ballot): boolean {
  return one.items.some((item) =>
    other.items.some(({ statement, version }) => statement === item.statement && version === item.version),
  );
}
