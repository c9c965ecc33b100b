import { ballotMethod } from '../commands/ballots.ts';
import { liveItems } from '../commands/counting.ts';
import type { Ballot } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import type { DossierBallot } from '../model/dossier.ts';
import type { Json } from '../../util/json.ts';
import { knownTime } from './known-time.ts';
import { byText } from './order.ts';
import { agreementTold, otherRulesTold, revisedTold, roundTold } from './statistics-told.ts';
import type { Telling } from './telling.ts';

/** Ballots whose results may be told: counted, no practice; in a release, not withheld. */
export function ballotsTold(state: Consultation, telling: Telling): DossierBallot[] {
  return Object.values(state.ballots).flatMap((ballot) => ballotTold(state, ballot, telling) ?? []);
}

function ballotTold(state: Consultation, ballot: Ballot, telling: Telling): DossierBallot | null {
  const { result, rule, plan } = ballot;
  if (ballot.phase !== 'counted' || ballot.practice || result === null || rule === null || plan === null) {
    return null;
  }
  // Beside the later ballot it would show how single seats voted; under secrecy, not even an archive holds it.
  if (ballot.withheld !== null && (telling.kind === 'release' || ballot.collection === 'secret')) return null;
  const method = ballotMethod(ballot.method);
  const detail = method.retold(result.detail, telling.hidden, (id) => id);
  const frozen = new Map(ballot.items.map((item) => [item.statement, item]));
  const items = liveItems(ballot).map((statement) => ({
    statement,
    version: frozen.get(statement)?.version ?? 1,
    adopted: frozen.get(statement)?.adopted ?? null,
    outcome: result.outcomes[statement] ?? ('no-verdict' as const),
    verdict: {
      en: method.verdictInWords(detail, statement, 'en'),
      fr: method.verdictInWords(detail, statement, 'fr'),
    },
    result: method.reported(detail, statement, { rule, settings: ballot.settings }),
  }));
  const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);
  const voters = Object.keys(ballot.electorate).length;
  const totals = items.flatMap((item) => item.result?.total ?? []);
  const bySeat = telling.kind === 'archive' || (telling.seats && ballot.collection === 'named');
  return {
    id: ballot.id,
    label: ballot.label,
    round: ballot.round,
    meeting: ballot.meeting === null ? null : (state.meetings[ballot.meeting]?.label ?? null),
    collection: ballot.collection,
    superseded: ballot.supersededBy !== null,
    rule: { en: method.ruleInWords(rule, 'en'), fr: method.ruleInWords(rule, 'fr') },
    source: {
      method: ballot.method,
      settings: ballot.settings,
      rule,
      plan: {
        ...plan,
        fates: plan.fates.filter(({ group }) => !telling.hidden.has(group)),
        pool:
          plan.pool === null
            ? null
            : { ...plan.pool, groups: plan.pool.groups.filter((group) => !telling.hidden.has(group)) },
      },
      result: { ...result, detail },
    },
    lockedAt: knownTime(state, ballot.lockedAt),
    lockedBy: ballot.lockedBy === null ? null : ballot.lockedBy.startsWith('seat:') ? 'seat' : 'facilitator',
    openedAt: knownTime(state, ballot.openedAt),
    countedAt: knownTime(state, ballot.countedAt),
    eligible: voters > 0 ? voters : most(totals.map((total) => total.invited + total.recused)),
    responded: voters > 0 ? ballot.roll.length : most(totals.map((total) => total.responded)),
    items,
    whole: wholeTold(state, ballot, detail),
    agreement: agreementTold(ballot, method, items),
    since: roundTold(state, ballot),
    revised: revisedTold(ballot),
    otherRules: otherRulesTold(state, ballot, method, detail),
    withdrawn: Object.entries(ballot.withdrawn).map(([statement, reason]) => ({ statement, reason })),
    comments: commentsOf(ballot, telling),
    receipts:
      ballot.collection === 'secret'
        ? (ballot.box?.rows ?? []).map(({ item, id, response }) => ({ statement: item, id, response }))
        : [],
    boxHash: ballot.boxHash,
    bySeat: bySeat
      ? Object.entries(ballot.responses).flatMap(([seat, answers]) =>
          Object.entries(answers).map(([statement, response]) => ({
            seat: `${state.seats[seat]?.number ?? ''}`,
            statement,
            response,
          })),
        )
      : [],
  };
}

function wholeTold(state: Consultation, ballot: Ballot, detail: Json): DossierBallot['whole'] {
  const method = ballotMethod(ballot.method);
  const named = (id: string): string => `S${String(state.statements[id]?.number ?? 0).padStart(2, '0')}`;
  const whole = method.whole?.(detail, named);
  return whole === undefined
    ? null
    : { ...whole, notes: [...whole.notes, ...(method.annex?.(detail) ?? [])] };
}

function commentsOf(ballot: Ballot, telling: Telling): DossierBallot['comments'] {
  const live = new Set(liveItems(ballot));
  const spoken = Object.entries(ballot.responses).flatMap(([seat, answers]) =>
    Object.entries(answers).flatMap(([statement, { comment }]) =>
      typeof comment === 'string' && comment.trim() !== ''
        ? {
            statement,
            text: comment,
            ...telling.told(seat, ballot.electorate[seat] ?? null, ballot.collection),
          }
        : [],
    ),
  );
  const boxed = (ballot.box?.comments ?? []).map(({ item, text }) => ({
    statement: item,
    text,
    category: null,
    seat: null,
  }));
  return [...spoken, ...boxed].filter(({ statement }) => live.has(statement)).toSorted(byText);
}
