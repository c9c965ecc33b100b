import type { DossierStatement } from '../../domain/model/dossier.ts';
import type { Block } from '../blocks.ts';
import { heading, list, pageBreak, paragraph, strong, table } from '../build.ts';
import { dateOrText, sectionOf, verdictWords } from './statements.ts';
import type { Scribe } from './scribe.ts';

/** Lines of small print that two pages of A4 hold beside title, headings and the second page's lists. */
const linesOfAgreed = 73;
/** Characters of a line in the table of agreed statements. */
const lineLength = 76;
const firstPageLines = 24;

/**
 * Two pages for those who must act: what was agreed, what was not and why, reservations, what comes next.
 *
 * Long consultations get their wordings shortened, so that the note stays two pages; it says so.
 */
export function outcomeBlocks(scribe: Scribe): Block[] {
  const { t, dossier } = scribe;
  const { statements, people } = dossier;
  const agreed = statements.filter((row) => sectionOf(row) === 'agreed');
  const open = statements.filter((row) => sectionOf(row) === 'notAgreed' || sectionOf(row) === 'later');
  const reserved = statements.flatMap((row) =>
    row.dissents.filter(({ kind }) => kind === 'reservation').map((dissent) => ({ row, dissent })),
  );
  const spare = Math.max(18, linesOfAgreed - 3 * open.length - 2 * reserved.length);
  const length = lengthThatFits(
    agreed.map((row) => scribe.wording(row).text),
    spare,
  );
  const shortened = agreed.some((row) => scribe.wording(row).text.length > length);
  const fits = agreed.slice(0, spare);
  const left = agreed.length - fits.length;
  const used = linesOf(
    fits.map((row) => scribe.wording(row).text),
    length,
  );
  const lead = t('outcome.lead', {
    count: statements.filter((row) => sectionOf(row) !== 'gone').length,
    agreed: agreed.length,
    seats: people.voting,
  });
  return [
    paragraph(dossier.about.question === '' ? lead : [strong(dossier.about.question), ` ${lead}`]),
    heading(2, 'agreed', t('outcome.agreed')),
    ...(fits.length === 0 ? [paragraph(t('outcome.nothing'))] : [agreedTable(scribe, fits, length)]),
    ...(left === 0 && !shortened
      ? []
      : [
          paragraph(
            [
              ...(left === 0 ? [] : [t('outcome.more', { count: left })]),
              ...(shortened ? [t('outcome.shortened')] : []),
            ].join('. '),
            'note',
          ),
        ]),
    // A short list leaves the second page to the rest; a long one flows on.
    ...(used <= firstPageLines ? [pageBreak()] : []),
    heading(2, 'not-agreed', t('outcome.notAgreed')),
    ...(open.length === 0
      ? [paragraph(t('outcome.nothing'))]
      : [
          list(
            open.map((row) => [
              strong(`${scribe.statement(row.id)} `),
              scribe.words(cut(scribe.wording(row).text, 220), scribe.wording(row).language),
              ` ${verdictWords(scribe, row)}.`,
            ]),
          ),
        ]),
    ...(reserved.length === 0
      ? []
      : [
          heading(2, 'reservations', t('outcome.reservations')),
          list(
            reserved.map(({ row, dissent }) => [
              strong(`${scribe.statement(row.id)} `),
              `${scribe.by(dissent, dissent.cosigners)}: `,
              scribe.words(cut(dissent.text, 200)),
            ]),
          ),
        ]),
    heading(2, 'next', t('outcome.next')),
    list(nextSteps(scribe)),
  ];
}

function agreedTable(scribe: Scribe, rows: readonly DossierStatement[], length: number): Block {
  const { t } = scribe;
  return table(t('outcome.caption'), {
    columns: [
      { header: t('annex.input'), width: 1, rowHeader: true },
      { header: t('annex.words'), width: 10 },
      { header: t('meeting.share'), width: 1, align: 'end' },
    ],
    rows: rows.map((row) => {
      const wording = scribe.wording(row);
      return [
        scribe.statement(row.id),
        scribe.words(cut(wording.text, length), wording.language),
        scribe.share(scribe.verdict(row.id)?.result?.total?.agreeShares.rated ?? null),
      ];
    }),
  });
}

function nextSteps(scribe: Scribe): string[] {
  const { t, dossier } = scribe;
  const named = (rows: readonly DossierStatement[]): string => scribe.statements(rows.map(({ id }) => id));
  const having = (status: DossierStatement['status']): DossierStatement[] =>
    dossier.statements.filter((row) => row.status === status);
  const unanswered = dossier.statements.filter((row) =>
    row.dissents.some(({ kind, response }) => kind !== 'reservation' && response === null),
  );
  const referendum = having('ad-referendum');
  return [
    ...(referendum.length === 0
      ? []
      : [
          t('outcome.next.referendum', {
            until: dateOrText(scribe, referendum[0]?.decisions.at(-1)?.until ?? '–'),
            statements: named(referendum),
          }),
        ]),
    ...(having('not-agreed').length === 0
      ? []
      : [t('outcome.next.notAgreed', { statements: named(having('not-agreed')) })]),
    ...(having('deferred').length === 0
      ? []
      : [t('outcome.next.deferred', { statements: named(having('deferred')) })]),
    ...(having('open').length === 0
      ? []
      : [t('outcome.next.undecided', { statements: named(having('open')) })]),
    ...(unanswered.length === 0 ? [] : [t('outcome.next.unanswered', { statements: named(unanswered) })]),
    t('outcome.next.document'),
  ];
}

function linesOf(texts: readonly string[], length: number): number {
  return texts.reduce((sum, text) => sum + Math.ceil(Math.min(text.length, length) / lineLength), 0);
}

/** The greatest length to which texts may run so that all of them take at most so many lines. */
function lengthThatFits(texts: readonly string[], lines: number): number {
  for (let most = 6; most > 1; most -= 1) {
    if (linesOf(texts, most * lineLength) <= lines) return most * lineLength;
  }
  return lineLength;
}

/** The text, cut at a word where it is longer. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const part = text.slice(0, length - 1);
  const end = part.lastIndexOf(' ');
  return `${(end > length / 2 ? part.slice(0, end) : part).replace(/[\s,;:.]+$/u, '')} …`;
}
