import type { DossierBallot } from '../../domain/model/dossier.ts';
import { fingerprintOf } from '../../util/fingerprint.ts';
import type { JsonObject } from '../../util/json.ts';
import type { TableBlock } from '../blocks.ts';
import { paragraph, table } from '../build.ts';
import type { AnnexParts } from './annexes.ts';
import { scaleLabels } from './results.ts';
import type { Scribe } from './scribe.ts';
import { votesTable } from './votes-table.ts';

/** Published tables, published lists, answers by seat where they may be told, comments, recusals. */
export function voteAnnexes(scribe: Scribe): (AnnexParts | null)[] {
  return [tables(scribe), receipts(scribe), bySeat(scribe), comments(scribe), recusals(scribe)];
}

function tables(scribe: Scribe): AnnexParts | null {
  const { dossier, t } = scribe;
  if (dossier.ballots.length === 0) return null;
  return {
    id: 'annex-votes',
    title: t('annex.votes'),
    blocks: dossier.ballots.flatMap((ballot) => [
      ...[votesTable(scribe, ballot)].filter((each) => each !== null),
      ...wordingsTable(scribe, ballot),
    ]),
  };
}

/** The wordings that were voted on and had been adopted as texts, each with its fingerprint. */
function wordingsTable(scribe: Scribe, ballot: DossierBallot): TableBlock[] {
  const { t, dossier } = scribe;
  const rows = ballot.items.flatMap(({ statement, version, adopted }) => {
    const wording = dossier.statements
      .find(({ id }) => id === statement)
      ?.versions.find(({ v }) => v === version);
    if (adopted === null || wording === undefined) return [];
    return [
      [
        scribe.statement(statement),
        String(version),
        scribe.words(wording.text, wording.language),
        fingerprintOf(adopted),
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    table(t('annex.wordings.caption', { ballot: ballot.label }), {
      columns: [
        { header: t('annex.input'), width: 1, rowHeader: true },
        { header: t('annex.version'), width: 1.2, align: 'end' },
        { header: t('annex.words'), width: 6 },
        { header: t('annex.fingerprint'), width: 3.2 },
      ],
      rows,
    }),
  ];
}

function receipts(scribe: Scribe): AnnexParts | null {
  const { t, dossier } = scribe;
  const ballots = dossier.ballots.filter((ballot) => ballot.receipts.length > 0);
  if (ballots.length === 0) return null;
  return {
    id: 'annex-receipts',
    title: t('annex.receipts'),
    blocks: [
      paragraph(t('annex.receipts.intro')),
      ...ballots.flatMap((ballot) => [
        table(t('annex.receipts.caption', { ballot: ballot.label }), {
          columns: [
            { header: t('annex.input'), width: 1.2, rowHeader: true },
            { header: t('annex.receipt'), width: 5 },
            { header: t('annex.answer'), width: 3 },
          ],
          rows: ballot.receipts
            .map(
              (row) =>
                [scribe.statement(row.statement), row.id, answerOf(scribe, ballot, row.response)] as const,
            )
            .toSorted((a, b) => (a[0] === b[0] ? (a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? -1 : 1)),
          notes: ballot.boxHash === null ? [] : [t('annex.receipts.hash', { hash: ballot.boxHash })],
        }),
      ]),
    ],
  };
}

function answerOf(scribe: Scribe, ballot: DossierBallot, response: JsonObject): string {
  const { t } = scribe;
  const { value } = response;
  if (value === 'abstain') return t('annex.abstained');
  const plain = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
  const item = ballot.items.find(({ result }) => result !== null)?.result;
  const place = item?.values.indexOf(Number(value)) ?? -1;
  return item === null || item === undefined || place < 0
    ? plain
    : (scaleLabels(scribe, item)[place] ?? plain);
}

function bySeat(scribe: Scribe): AnnexParts | null {
  const { t, dossier } = scribe;
  const ballots = dossier.ballots.filter((ballot) => ballot.bySeat.length > 0);
  if (ballots.length === 0) return null;
  return {
    id: 'annex-by-seat',
    title: t('annex.bySeat'),
    blocks: ballots.map((ballot) =>
      table(t('annex.bySeat.caption', { ballot: ballot.label }), {
        columns: [
          { header: t('annex.input'), width: 1.2, rowHeader: true },
          { header: t('annex.seat'), width: 1, align: 'end' },
          { header: t('annex.answer'), width: 5 },
        ],
        rows: ballot.bySeat.map((row) => [
          scribe.statement(row.statement),
          row.seat,
          answerOf(scribe, ballot, row.response),
        ]),
      }),
    ),
  };
}

function comments(scribe: Scribe): AnnexParts | null {
  const { t, dossier } = scribe;
  const rows = dossier.ballots.flatMap((ballot) => ballot.comments.map((comment) => ({ ballot, comment })));
  if (rows.length === 0) return null;
  return {
    id: 'annex-comments',
    title: t('annex.comments'),
    blocks: [
      table(t('annex.comments'), {
        columns: [
          { header: t('annex.input'), width: 1.2, rowHeader: true },
          { header: t('dissent.said'), width: 6 },
          { header: t('dissent.by'), width: 3 },
          { header: t('rule.ballot'), width: 2.2 },
        ],
        rows: rows.map(({ ballot, comment }) => [
          scribe.statement(comment.statement),
          scribe.words(comment.text),
          // Who commented in a secret ballot is nobody's to know.
          ballot.collection === 'secret' ? '' : scribe.by(comment),
          ballot.label,
        ]),
      }),
    ],
  };
}

function recusals(scribe: Scribe): AnnexParts | null {
  const { t, dossier } = scribe;
  const rows = dossier.ballots.flatMap((ballot) =>
    ballot.items.flatMap((item) => {
      const recused = item.result?.total?.recused ?? 0;
      return recused === 0
        ? []
        : [[ballot.label, scribe.statement(item.statement), String(recused)] as const];
    }),
  );
  const withdrawn = dossier.ballots.flatMap((ballot) =>
    ballot.withdrawn.map(
      ({ statement, reason }) => [ballot.label, scribe.statement(statement), reason] as const,
    ),
  );
  const interests = (dossier.people.list ?? []).flatMap((seat) =>
    seat.declarations.map((row) => [
      String(seat.number),
      [row.kind, row.summary].filter((part) => part !== '').join(': '),
      row.management,
    ]),
  );
  if (dossier.ballots.length === 0) return null;
  const columns = (last: string) => [
    { header: t('rule.ballot'), width: 3, rowHeader: true as const },
    { header: t('annex.input'), width: 2 },
    { header: last, width: 4 },
  ];
  return {
    id: 'annex-recusals',
    title: t('annex.recusals'),
    blocks: [
      ...(rows.length === 0
        ? [paragraph(t('annex.recusals.none'))]
        : [table(t('annex.recusals.caption'), { columns: columns(t('annex.recused')), rows })]),
      ...(withdrawn.length === 0
        ? []
        : [table(t('annex.withdrawn'), { columns: columns(t('annex.reason')), rows: withdrawn })]),
      ...(interests.length === 0
        ? []
        : [
            table(t('annex.interests.caption'), {
              columns: [
                { header: t('annex.seat'), width: 1, align: 'end', rowHeader: true },
                { header: t('annex.interest'), width: 5 },
                { header: t('annex.management'), width: 4 },
              ],
              rows: interests,
            }),
          ]),
    ],
  };
}
