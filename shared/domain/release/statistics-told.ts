import { agreementBetweenPeople } from '../../methods/annex/agreement-between-people.ts';
import { otherRules } from '../../methods/annex/other-rules.ts';
import { stabilityBetweenRounds } from '../../methods/annex/stability-between-rounds.ts';
import type { BallotMethod } from '../../methods/method.ts';
import type { Json } from '../../util/json.ts';
import { liveItems, rollOf } from '../commands/counting.ts';
import { roundsOf } from '../commands/earlier-round.ts';
import type { Ballot } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import type { DossierBallot } from '../model/dossier.ts';
import type { AgreementTold, OtherRuleTold, RevisedTold, RoundTold } from '../model/dossier-statistics.ts';
import { firstAndLast } from '../pictures/pictures.ts';

/**
 * Agreement between people in one ballot, for the annex; nothing where the ballot was voted again or is withheld.
 *
 * Single answers are read only where the collection links them; what comes out is of at least the minimum of people.
 */
export function agreementTold(
  ballot: Ballot,
  method: BallotMethod,
  items: DossierBallot['items'],
): AgreementTold[] {
  if (isPassed(ballot)) return [];
  const shown = items.flatMap(({ statement, result }) => {
    const total = result?.total ?? null;
    return total === null ? [] : [{ statement, counts: total.counts }];
  });
  if (shown.length < 2) return [];
  const kept = Object.entries(ballot.responses);
  return agreementBetweenPeople({
    question: method.question(ballot.settings, liveItems(ballot).length),
    items: shown,
    minimum: ballot.plan?.minimum ?? 3,
    sheets:
      ballot.collection === 'secret'
        ? 'secret'
        : kept.length === 0
          ? 'imported'
          : kept
              .filter(([seat]) => ballot.electorate[seat] !== undefined)
              .map(([seat, answers]) => withoutRecused(ballot, seat, answers)),
  });
}

/** A ballot whose figures are no longer told beside others. */
function isPassed(ballot: Ballot): boolean {
  return ballot.supersededBy !== null || ballot.withheld !== null;
}

function withoutRecused(
  { recusals }: Ballot,
  seat: string,
  answers: Ballot['responses'][string],
): Ballot['responses'][string] {
  return Object.fromEntries(
    Object.entries(answers).filter(([statement]) => recusals[statement]?.includes(seat) !== true),
  );
}

/** How a round stands to the one before it; null for a first round. */
export function roundTold(state: Consultation, ballot: Ballot): RoundTold | null {
  const earlier = ballot.previous === null ? undefined : state.ballots[ballot.previous];
  if (earlier === undefined || earlier.phase !== 'counted') return null;
  const then = new Set(rollOf(earlier));
  const now = rollOf(ballot);
  const both = now.filter((seat) => then.has(seat)).length;
  const secret = ballot.collection === 'secret' || earlier.collection === 'secret';
  const isTold = !secret && !isPassed(ballot) && earlier.withheld === null;
  const items = liveItems(ballot).filter((item) => ballot.result?.withheld.includes(item) !== true);
  const { between } = roundsOf(ballot, isTold ? items : [], earlier);
  const same = Object.entries(between).flatMap(([statement, found]) =>
    found === null ? [] : [{ statement, ...found }],
  );
  return {
    previous: earlier.id,
    before: then.size,
    both,
    joined: now.length - both,
    moved: same.flatMap(({ statement, pairs, comparable }) => {
      const moved = comparable ? stabilityBetweenRounds(statement, pairs) : null;
      return moved === null ? [] : [moved];
    }),
    hidden: same.flatMap(({ statement, comparable }) => (comparable ? [] : [statement])),
  };
}

/** How first answers became last ones, of a real-time ballot; null of every other. */
export function revisedTold(ballot: Ballot): RevisedTold | null {
  if (ballot.trails === null || isPassed(ballot)) return null;
  const items = liveItems(ballot).filter((item) => ballot.result?.withheld.includes(item) !== true);
  const found = items.map((statement) => ({ statement, ...firstAndLast(ballot, statement) }));
  return {
    moved: found.flatMap(({ statement, pairs, comparable }) =>
      comparable ? (stabilityBetweenRounds(statement, pairs) ?? []) : [],
    ),
    hidden: found.flatMap(({ statement, comparable }) => (comparable ? [] : [statement])),
  };
}

/**
 * What other rules would have made of the same published tables; nothing before the room has adopted its result.
 *
 * Told once a statement of the ballot was adopted and none that it agreed on still waits: until then a table of other
 * verdicts would only serve to dispute the one that was fixed beforehand.
 */
export function otherRulesTold(
  state: Consultation,
  ballot: Ballot,
  method: BallotMethod,
  detail: Json,
): OtherRuleTold[] {
  const { rule, result, settings } = ballot;
  if (rule === null || result === null || isPassed(ballot) || !isAdopted(state, ballot)) return [];
  const { sheet } = method.question(settings, liveItems(ballot).length);
  if (sheet !== null && sheet.kind !== 'criteria') return [];
  return otherRules(method, rule).flatMap((other) => {
    const judged = method.fromPublished(detail, { rule: other, settings });
    if (judged === null) return [];
    const words = { en: method.ruleInWords(other, 'en'), fr: method.ruleInWords(other, 'fr') };
    if (words.en === method.ruleInWords(rule, 'en')) return [];
    const outcomes = Object.entries(judged.outcomes);
    return [
      {
        rule: words,
        agreed: outcomes.filter(([, outcome]) => outcome === 'agreed').length,
        changed: outcomes
          .filter(([statement, outcome]) => outcome !== result.outcomes[statement])
          .map(([statement, outcome]) => ({ statement, outcome })),
      },
    ];
  });
}

function isAdopted(state: Consultation, ballot: Ballot): boolean {
  const rows = liveItems(ballot).flatMap((id) => state.statements[id] ?? []);
  return rows.some(({ status }) => status === 'adopted') && rows.every(({ status }) => status !== 'agreed');
}
