import { hashOfBox } from '../../../shared/domain/commands/counting.ts';
import { recountOf } from '../../../shared/domain/commands/recount.ts';
import { type AdoptionCheck, checkAdoptions } from '../../../shared/domain/documents/check-adoptions.ts';
import type { Ballot } from '../../../shared/domain/model/ballot.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { methods } from '../../../shared/methods/registry.ts';
import type { Json } from '../../../shared/util/json.ts';
import { replay } from '../engine/replay.ts';
import { openForReading } from '../store/open-file.ts';
import { type FileReport, verifyFile } from '../store/verify-file.ts';
import { consultationDomain } from './domain.ts';

/** One counted ballot, counted again from the answers in the file. */
export type BallotRecount = {
  readonly ballot: string;
  readonly label: string;
  readonly round: number;
  readonly countedAt: string | null;
  /** `newer-method`: the stored result is of another version of the analysis, and is not compared. */
  readonly verdict: 'same' | 'differs' | 'newer-method';
  readonly storedVersion: number;
  readonly version: number;
  /** What does not follow from the answers, in words. */
  readonly problems: readonly string[];
  /** Whether the box of a secret ballot is the one whose hash was recorded; null where there is none. */
  readonly boxSame: boolean | null;
  readonly voted: number;
  readonly eligible: number;
  /** Labels of the groups that appear in the figures. */
  readonly groups: { readonly [group: string]: string };
  readonly statements: readonly {
    readonly number: number;
    readonly text: string;
    readonly outcome: string;
    readonly words: string;
    /** The method's figures, as published. */
    readonly detail: Json;
  }[];
};

export type Verification = {
  readonly ok: boolean;
  readonly file: FileReport;
  readonly title: string;
  readonly ballots: readonly BallotRecount[];
  /** Every adopted text, hashed again. */
  readonly texts: readonly AdoptionCheck[];
};

/** Checks the chain of a file, counts every counted ballot again and hashes every adopted text again. Never throws for a file that is wrong. */
export function verifyConsultation(path: string, wanted: { readonly head?: string } = {}): Verification {
  const report = verifyFile(path, wanted);
  if (report.events === 0) return { ok: false, file: report, title: '', ballots: [], texts: [] };
  const file = openForReading(path);
  let state: Consultation;
  try {
    // From the log alone: a snapshot is only a cache.
    ({ state } = replay(file, consultationDomain));
  } finally {
    file.close();
  }
  const ballots = Object.values(state.ballots)
    .filter((ballot) => ballot.phase === 'counted')
    .map((ballot) => recount(state, ballot));
  const counted = ballots.every(({ verdict, boxSame }) => verdict !== 'differs' && boxSame !== false);
  const texts = checkAdoptions(state);
  const hashed = texts.every(({ verdict }) => verdict !== 'differs');
  return {
    ok: report.ok && counted && hashed,
    file: report,
    title: state.about?.title ?? '',
    ballots,
    texts,
  };
}

/** Counts one ballot again and compares it with what was stored. */
function recount(state: Consultation, ballot: Ballot): BallotRecount {
  const rows = ballot.box?.rows ?? null;
  const method = methods.get(ballot.method);
  const { result } = ballot;
  if (method?.kind !== 'ballot' || result === null)
    throw new Error('A counted ballot has a method and a result.');
  const { newer, problems } = recountOf(
    ballot,
    ballot.previous === null ? null : (state.ballots[ballot.previous] ?? null),
  );
  const detail = result.detail as { readonly [statement: string]: Json };
  return {
    ballot: ballot.id,
    label: ballot.label,
    round: ballot.round,
    countedAt: ballot.countedAt,
    verdict: newer ? 'newer-method' : problems.length === 0 ? 'same' : 'differs',
    storedVersion: result.analysis.version,
    version: method.version,
    problems,
    boxSame: ballot.boxHash === null ? null : rows !== null && hashOfBox(rows) === ballot.boxHash,
    voted: ballot.roll.length,
    eligible: Object.keys(ballot.electorate).length,
    groups: Object.fromEntries(Object.values(state.categories).map(({ id, label }) => [id, label])),
    statements: ballot.items.flatMap(({ statement, version }) => {
      const outcome = result.outcomes[statement];
      const row = state.statements[statement];
      if (outcome === undefined || row === undefined) return [];
      return [
        {
          number: row.number,
          text: row.versions.find((wording) => wording.v === version)?.text ?? '',
          outcome,
          words: method.verdictInWords(result.detail, statement, 'en'),
          detail: detail[statement] ?? null,
        },
      ];
    }),
  };
}
