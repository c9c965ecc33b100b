import { liveItems } from '../commands/counting.ts';
import type { Ballot } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import { type Attributed, attributed, attribution } from './parts.ts';

/** Words beside an answer, with who wrote them as far as that may be told. */
export type AnswerComment = Attributed & { readonly statement: string; readonly text: string };

/**
 * Comments beside the answers, after the count: none of items that were withdrawn or whose result is withheld.
 *
 * Outside *named* a comment carries its group only where that group stands in the table by itself.
 */
export function answerComments(state: Consultation, ballot: Ballot): readonly AnswerComment[] {
  if (ballot.phase !== 'counted' || ballot.withheld !== null) return [];
  const shown = new Set(liveItems(ballot).filter((item) => ballot.result?.withheld.includes(item) !== true));
  const nobody = { category: null, seat: null, name: null };
  const boxed = (ballot.box?.comments ?? []).map(({ item, text }) => ({ ...nobody, statement: item, text }));
  const collected = attribution(state, ballot.collection);
  const alone = groupsAlone(ballot);
  const given = Object.entries(ballot.responses).flatMap(([seat, answers]) =>
    Object.entries(answers).flatMap(([statement, response]) => {
      const text = response['comment'];
      if (typeof text !== 'string' || text === '') return [];
      const group = ballot.electorate[seat] ?? null;
      const says = collected === 'named' || (group !== null && alone(statement).has(group));
      const author = says ? attributed(state, seat, collected, group) : nobody;
      return [{ ...author, statement, text }];
    }),
  );
  // In the order of seats, comments would tell whose they are.
  if (collected !== 'named') given.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return [...given, ...boxed].filter(({ statement }) => shown.has(statement));
}

/** Groups with a row of their own in the plan, and with enough answers on the item to keep it. */
function groupsAlone(ballot: Ballot): (statement: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const fates = (ballot.plan?.fates ?? []).filter(
    ({ fate }) => fate === 'shown' || fate === 'lost-if-one-leaves',
  );
  return (statement) => {
    const found = known.get(statement);
    if (found !== undefined) return found;
    const responded = new Map<string, number>();
    for (const [seat, answers] of Object.entries(ballot.responses)) {
      const group = ballot.electorate[seat];
      if (group === undefined || answers[statement] === undefined) continue;
      responded.set(group, (responded.get(group) ?? 0) + 1);
    }
    const least = ballot.plan?.minimum ?? 3;
    const pool = (ballot.plan?.pool?.groups ?? []).reduce(
      (sum, group) => sum + (responded.get(group) ?? 0),
      0,
    );
    const rows = [pool, ...fates.map(({ group }) => responded.get(group) ?? 0)];
    const small = rows.some((count) => count > 0 && count < least);
    // Where one is joined, the next smallest is joined with it: then no comment names a group.
    const alone = new Set(small ? [] : fates.map(({ group }) => group));
    known.set(statement, alone);
    return alone;
  };
}
