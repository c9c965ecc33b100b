import { planGroups } from '../../methods/smallGroups/plan.ts';
import type { BoxRow, Effect, EventDraft, Mark } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { BallotMethod } from '../../methods/method.ts';
import type { Ballot, BallotResult } from '../model/ballot.ts';
import type { JsonObject } from '../../util/json.ts';
import type { OpenBallot, OpenConsultation } from '../open-format/schema.ts';
import { ballotMethod } from './ballots.ts';
import { type Case, refuse } from './command.ts';
import { hashOfBox, resultOf } from './counting.ts';
import { inSections } from './voting.ts';

/** Tallies by category become an opened box: one row an answer, a fresh random id each, no names. */
function boxOf(ballot: OpenBallot, at: Case): BoxRow[] | null {
  if (ballot.box !== null) return ballot.box;
  if (ballot.tallies === null) return null;
  const rows: BoxRow[] = [];
  for (const [item, tally] of Object.entries(ballot.tallies)) {
    for (const [group, { counts, abstained }] of Object.entries(tally)) {
      const put = (value: number | 'abstain', times: number): void => {
        for (let each = 0; each < times; each += 1)
          rows.push({ item, id: at.id(), response: { value, group } });
      };
      counts.forEach((times, index) => put(index + 1, times));
      put('abstain', abstained);
    }
  }
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What was rated first in a real-time ballot; null of every other. Files without it know the last answers alone. */
function firstsOf(method: BallotMethod, ballot: OpenBallot): NonNullable<OpenBallot['firsts']> | null {
  if (method.realTime !== true) return null;
  return ballot.firsts ?? {};
}

function trailsOf(method: BallotMethod, ballot: OpenBallot): Ballot['trails'] {
  const firsts = firstsOf(method, ballot);
  if (firsts === null) return null;
  const answers = Object.entries(ballot.responses ?? {});
  return Object.fromEntries(
    answers.map(([seat, mine]) => [
      seat,
      Object.fromEntries(
        Object.entries(mine).map(([statement, { value }]) => {
          const first = firsts[seat]?.[statement] ?? (typeof value === 'number' ? value : null);
          return [statement, { first, steps: [] }];
        }),
      ),
    ]),
  );
}

/** First answers as they were given before the last ones. */
function firstAnswers(method: BallotMethod, ballot: OpenBallot): EventDraft[] {
  return Object.entries(firstsOf(method, ballot) ?? {}).flatMap(([seat, firsts]) =>
    Object.entries(firsts).map(([statement, value]) =>
      event('ResponseCast', { ballot: ballot.id }, { seat, statement, response: { value } }),
    ),
  );
}

/** A ballot of an import: prepared, locked, opened, stopped and counted, with the result computed here. */
export function ballotEvents(
  doc: OpenConsultation,
  ballot: OpenBallot,
  at: Case,
): { events: EventDraft[]; effects: Effect[]; marks: Mark[] } {
  const method = ballotMethod(ballot.method);
  const rule = method.rule.safeParse(ballot.rule);
  if (!rule.success) {
    const problem = `Ballot ${ballot.id}: ${rule.error.issues[0]?.message ?? 'its rule cannot be read.'}`;
    refuse('bad-input', 'Nothing was imported: a rule in the file cannot be read.', { problems: [problem] });
  }
  const categoryOf = new Map(doc.seats.map((row) => [row.id, row.category]));
  const electorateOf = (seats: readonly string[]) =>
    Object.fromEntries(seats.map((seat) => [seat, categoryOf.get(seat) ?? '']));
  const electorate = electorateOf(ballot.electorate);
  const groups = doc.categories.flatMap(({ id: group }) => {
    const eligible = Object.values(electorate).filter((category) => category === group).length;
    return eligible === 0 ? [] : [{ group, eligible }];
  });
  const asked = Number(rule.data['minimumGroup'] ?? 0);
  const minimum = Math.max(asked, doc.about.minimumGroup, ballot.collection === 'secret' ? 5 : 3);
  const plan = ballot.published?.plan ?? planGroups(groups, minimum);
  const {
    id,
    label,
    round,
    previous,
    meeting,
    step,
    collection,
    practice,
    items,
    recusals,
    withdrawn,
    roll,
  } = ballot;
  const settings = method.settings.parse(ballot.settings);
  const box = boxOf(ballot, at);
  const locked = { ...rule.data, minimumGroup: minimum };
  const like = {
    method: ballot.method,
    settings,
    collection,
    items,
    rule: locked,
    plan,
    electorate,
    recusals,
    withdrawn,
  };
  const earlier = doc.ballots.find((row) => row.id === previous);
  const result =
    publishedResult(ballot, { rule: locked, settings }) ??
    resultOf(
      {
        ...like,
        round,
        responses: ballot.responses ?? {},
        trails: trailsOf(method, ballot),
      } as unknown as Ballot,
      box,
      earlier === undefined
        ? null
        : {
            ...earlier,
            electorate: electorateOf(earlier.electorate),
            responses: earlier.responses ?? {},
          },
    );
  const by = 'host';
  const events: EventDraft[] = [
    event(
      'BallotPrepared',
      {
        ballot: id,
        step,
        meeting,
        label,
        round,
        previous,
        supersedes: ballot.supersedes,
        method: ballot.method,
        settings,
        collection,
        practice,
        items,
        by,
      },
      ballot.more === null ? {} : { more: ballot.more },
    ),
    event('RuleLocked', { ballot: id, rule: locked, plan, by }),
    event('BallotOpened', {
      ballot: id,
      run: null,
      sections: inSections(items.map((item) => item.statement)),
      electorate,
      recusals,
      publicKey: null,
      frozen: '',
      ...(method.realTime === true ? { realTime: true as const } : {}),
      by,
    }),
    ...firstAnswers(method, ballot),
    ...Object.entries(ballot.responses ?? {}).flatMap(([seat, answers]) =>
      Object.entries(answers).map(([statement, response]) =>
        event('ResponseCast', { ballot: id }, { seat, statement, response: response }),
      ),
    ),
    ...Object.entries(withdrawn).map(([statement, reason]) =>
      event('ItemWithdrawn', { ballot: id, statement, by }, { reason }),
    ),
    event('BallotStopped', { ballot: id, by }),
    event('BallotCounted', {
      ballot: id,
      roll,
      boxHash: collection === 'secret' && box !== null ? hashOfBox(box) : null,
      result,
      withheld: ballot.withheld,
      by,
    }),
  ];
  if (box === null) return { events, effects: [], marks: [] };
  const comments = ballot.comments;
  return {
    events,
    effects: [{ kind: 'box', ballot: id, rows: box, comments }],
    marks: [{ type: 'BoxOpened', ballot: id, rows: box, comments }],
  };
}

/** The result from published tables alone: verdicts are judged again, nothing is believed. */
function publishedResult(
  ballot: OpenBallot,
  asked: { readonly rule: JsonObject; readonly settings: JsonObject },
): BallotResult | null {
  if (ballot.published === null) return null;
  const method = ballotMethod(ballot.method);
  const judged = method.fromPublished(ballot.published.result.detail, asked);
  if (judged === null) {
    const problem = `Ballot ${ballot.id}: its published tables cannot be read.`;
    refuse('bad-input', 'Nothing was imported: a result in the file cannot be read.', {
      problems: [problem],
    });
  }
  return { analysis: { method: method.name, version: method.version }, ...judged };
}

/** Ballots whose place later ones took, and results that are not shown beside theirs. */
export function supersessions(doc: OpenConsultation): EventDraft[] {
  return doc.ballots.flatMap(({ id, supersededBy, withheld }) =>
    supersededBy === null
      ? []
      : [event('BallotSuperseded', { ballot: supersededBy, superseded: id, withheld, by: 'host' })],
  );
}
