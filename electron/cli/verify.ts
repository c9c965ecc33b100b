import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BallotRecount, type Verification, verifyConsultation } from '../host/consultation/recount.ts';
import type { AdoptionCheck } from '../../shared/domain/documents/check-adoptions.ts';
import { fingerprintOf } from '../../shared/util/fingerprint.ts';
import type { PublishedCounts, PublishedItem } from '../../shared/methods/smallGroups/publish.ts';
import type { Json } from '../../shared/util/json.ts';
import type { CliCommand } from './command.ts';
import { onlyArgument } from './wrong-input.ts';

/** Checks a file's chain, counts its ballots again and hashes its adopted texts again. */
export const verify: CliCommand = {
  usage: 'verify FILE [--head X] [--json]',
  summary: 'check a file, count its ballots and hash its adopted texts again',
  run: (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { head: { type: 'string' }, json: { type: 'boolean' } },
    });
    const file = resolve(onlyArgument(positionals, 'the FILE'));
    const found = verifyConsultation(file, values.head === undefined ? {} : { head: values.head });
    process.stdout.write(
      values.json === true ? `${JSON.stringify(found, null, 2)}\n` : `${inLines(found).join('\n')}\n`,
    );
    return Promise.resolve(found.ok ? 0 : 1);
  },
};

function inLines({ ok, file, title, ballots, texts }: Verification): string[] {
  return [
    ...(title === '' ? [] : [title]),
    `${file.events} entries in ${file.origins} sessions; ${file.erased} texts erased on purpose`,
    ...file.heads.map(({ printed }) => `Head: ${printed}`),
    ...(file.headFound === null
      ? []
      : [
          file.headFound
            ? 'The head asked for is in this record.'
            : 'The head asked for is NOT in this record.',
        ]),
    ...file.problems.map((problem) => `Problem: ${problem}`),
    ...ballots.flatMap(ballotLines),
    ...(texts.length === 0 ? [] : ['', ...texts.map(textLine)]),
    ok ? 'All right.' : 'NOT all right.',
  ];
}

const textWords = {
  same: 'hashed again: the same',
  differs: 'hashed again: NOT the text that was adopted',
  erased: 'not compared: its words were erased on purpose',
  retold: 'not compared: it came with a release, which names its sources anew',
} as const;

function textLine({ kind, title, statement, at, hash, verdict }: AdoptionCheck): string {
  const named = title === '' ? kind : `${kind} “${title}”`;
  const what = statement === null ? named : `${named} of statement ${statement}`;
  return `Adopted ${at.slice(0, 10)}, ${what}, fingerprint ${fingerprintOf(hash)}; ${textWords[verdict]}`;
}

const verdictWords = {
  same: 'recounted: the same',
  differs: 'recounted: DIFFERS from the stored result',
  'newer-method': 'not compared: counted by another version of the analysis',
} as const;

function ballotLines(ballot: BallotRecount): string[] {
  const { label, round, verdict, boxSame, voted, eligible, statements, problems, groups } = ballot;
  return [
    '',
    `Ballot “${label}”, round ${round}: ${voted} of ${eligible} voted; ${verdictWords[verdict]}`,
    ...problems.map((problem) => `  ${problem}`),
    ...(boxSame === false ? ['  The box is NOT the one that was counted.'] : []),
    ...statements.flatMap(({ number, text, words, detail }) => [
      `  ${number}. ${text.length > 90 ? `${text.slice(0, 89)}…` : text}`,
      `     ${words}`,
      ...figuresOf(detail, groups).map((line) => `     ${line}`),
    ]),
  ];
}

/** A method's published table, as those that rate have it: a line for all, then one a row. */
function figuresOf(detail: Json, labels: BallotRecount['groups']): string[] {
  const { published } = (detail ?? {}) as { readonly published?: PublishedItem };
  if (published === undefined) return [];
  if (published.kind === 'withheld') return [`${published.responded} responded: too few to be shown`];
  return [
    countsLine('all', published.total),
    ...published.rows.map((row) =>
      countsLine(row.groups.map((group) => labels[group] ?? group).join(' + '), row),
    ),
  ];
}

function countsLine(
  name: string,
  { counts, abstained, responded, eligible, recused }: PublishedCounts,
): string {
  const away = recused === 0 ? '' : `, ${recused} recused`;
  return `${name}: ${counts.join(' ')} · ${abstained} abstained · ${responded} of ${eligible}${away}`;
}
