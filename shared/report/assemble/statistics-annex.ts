import type { DossierBallot } from '../../domain/model/dossier.ts';
import type { AgreementTold, OtherRuleTold, StabilityTold } from '../../domain/model/dossier-statistics.ts';
import { documentsStatisticsMessages } from '../../i18n/documents-statistics.ts';
import type { AnnexBlock } from '../blocks.ts';
import { heading, paragraph, table } from '../build.ts';
import type { AnnexParts } from './annexes.ts';
import { groupDots } from './group-dots.ts';
import type { Scribe } from './scribe.ts';

type Blocks = AnnexBlock['blocks'][number][];

/** More tests in one table than these, and some are small by chance. */
const fewTests = 10;

/** Agreement between people, stability between rounds, and what other rules would have made of it. */
export function statisticsAnnex(scribe: Scribe): AnnexParts | null {
  const t = documentsStatisticsMessages(scribe.language);
  const ballots = scribe.dossier.ballots.filter(({ superseded }) => !superseded);
  const blocks = [
    ...groupDots(scribe, ballots),
    ...agreementBlocks(scribe, ballots),
    ...stabilityBlocks(scribe, ballots),
    ...otherRuleBlocks(scribe, ballots),
  ];
  return blocks.length === 0 ? null : { id: 'annex-statistics', title: t('annex.title'), blocks };
}

function agreementBlocks(scribe: Scribe, ballots: readonly DossierBallot[]): Blocks {
  const t = documentsStatisticsMessages(scribe.language);
  const told = ballots.filter(({ agreement }) => agreement.length > 0);
  const alone = ballots.filter(({ agreement }) => agreement.length === 0).map(({ label }) => label);
  if (told.length === 0) return [];
  return [
    heading(2, 'annex-agreement', t('agreement.title')),
    paragraph(t('agreement.intro')),
    ...told.map((ballot) =>
      table(t('agreement.caption', { ballot: ballot.label }), {
        columns: [
          { header: t('agreement.statistic'), width: 2.2, rowHeader: true },
          { header: t('agreement.value'), width: 1.1, align: 'end' },
          { header: t('agreement.of'), width: 1.7, align: 'end' },
          { header: t('agreement.reads'), width: 7 },
        ],
        rows: ballot.agreement.map((row) => [
          t(`agreement.${row.name}`),
          row.value === null ? '–' : decimals(row.value, scribe),
          row.value === null ? '' : `${row.people}, ${row.statements}`,
          readingOf(scribe, row),
        ]),
      }),
    ),
    ...(alone.length === 0
      ? []
      : [paragraph(t('agreement.one', { ballots: scribe.formats.list(alone) }), 'note')]),
    paragraph(t('agreement.source'), 'note'),
  ];
}

function readingOf(scribe: Scribe, { name, why, p }: AgreementTold): string {
  const t = documentsStatisticsMessages(scribe.language);
  if (why !== null) return t(`why.${why}`);
  return t(`agreement.${name}.reads`, { p: probability(p, scribe) });
}

function stabilityBlocks(scribe: Scribe, ballots: readonly DossierBallot[]): Blocks {
  const t = documentsStatisticsMessages(scribe.language);
  const rounds = ballots.flatMap((ballot) => [
    ...(ballot.since === null ? [] : [{ ballot, since: ballot.since, isWithin: false }]),
    ...(ballot.revised === null ? [] : [{ ballot, since: ballot.revised, isWithin: true }]),
  ]);
  if (rounds.length === 0) return [];
  return [
    heading(
      2,
      'annex-stability',
      t(rounds.every(({ isWithin }) => isWithin) ? 'stability.within.title' : 'stability.title'),
    ),
    ...(rounds.some(({ isWithin }) => !isWithin) ? [paragraph(t('stability.intro'))] : []),
    ...(rounds.some(({ isWithin }) => isWithin) ? [paragraph(t('stability.within.intro'))] : []),
    ...rounds.flatMap(({ ballot, since, isWithin }) => [
      ...(since.moved.length === 0
        ? []
        : [
            table(t(isWithin ? 'stability.within' : 'stability.caption', { ballot: ballot.label }), {
              columns: stabilityColumns(scribe),
              rows: since.moved.map((row) => stabilityRow(scribe, row)),
              notes: since.moved.length > fewTests ? [t('stability.manyTests')] : [],
            }),
          ]),
      ...(since.hidden.length === 0
        ? []
        : [
            paragraph(
              `${ballot.label}: ${t(isWithin ? 'stability.within.hidden' : 'stability.hidden', { statements: scribe.statements(since.hidden) })}`,
              'note',
            ),
          ]),
      ...(isSecret(ballot) ? [paragraph(`${ballot.label}: ${t('stability.secret')}`, 'note')] : []),
    ]),
    paragraph(t('stability.source'), 'note'),
  ];
}

function isSecret({ collection }: DossierBallot): boolean {
  return collection === 'secret';
}

function stabilityColumns(scribe: Scribe) {
  const t = documentsStatisticsMessages(scribe.language);
  const count = (header: string, width = 1.2) => ({ header, width, align: 'end' as const });
  return [
    { header: scribe.t('annex.input'), width: 1, rowHeader: true as const },
    count(t('stability.both')),
    count(t('stability.medians'), 1.9),
    count(t('stability.changed')),
    count(t('stability.net')),
    count(t('stability.spread'), 1.6),
    count(t('stability.p'), 1.3),
    count(t('stability.kappa')),
  ];
}

function stabilityRow(scribe: Scribe, row: StabilityTold): string[] {
  const { formats, share } = scribe;
  return [
    scribe.statement(row.statement),
    String(row.both),
    `${formats.number(row.before)} → ${formats.number(row.now)}`,
    `${row.changed} (${formats.percent(row.changed / Math.max(1, row.both))})`,
    share(row.net),
    row.spread === null ? '–' : decimals(row.spread, scribe),
    row.p === null ? '–' : probability(row.p, scribe, false),
    row.kappa === null ? '–' : decimals(row.kappa, scribe),
  ];
}

function otherRuleBlocks(scribe: Scribe, ballots: readonly DossierBallot[]): Blocks {
  const t = documentsStatisticsMessages(scribe.language);
  const told = ballots.filter(({ otherRules }) => otherRules.length > 0);
  if (told.length === 0) return [];
  return [
    heading(2, 'annex-other-rules', t('rules.title')),
    paragraph(t('rules.intro')),
    ...told.map((ballot) =>
      table(t('rules.caption', { ballot: ballot.label }), {
        columns: [
          { header: t('rules.rule'), width: 6, rowHeader: true },
          { header: t('rules.agreed'), width: 1.2, align: 'end' },
          { header: t('rules.changed'), width: 5 },
        ],
        rows: [
          {
            strong: true as const,
            cells: [
              t('rules.asSet', { rule: ballot.rule[scribe.language] }),
              String(ballot.items.filter(({ outcome }) => outcome === 'agreed').length),
              '',
            ],
          },
          ...ballot.otherRules.map((other) => [
            other.rule[scribe.language],
            String(other.agreed),
            differenceWords(scribe, other),
          ]),
        ],
      }),
    ),
  ];
}

function differenceWords(scribe: Scribe, { changed }: OtherRuleTold): string {
  const t = documentsStatisticsMessages(scribe.language);
  if (changed.length === 0) return t('rules.none');
  return (['agreed', 'not-agreed', 'rejected', 'no-quorum', 'no-verdict'] as const)
    .flatMap((outcome) => {
      const statements = changed.filter((row) => row.outcome === outcome).map(({ statement }) => statement);
      return statements.length === 0
        ? []
        : [t(`rules.to.${outcome}`, { statements: scribe.statements(statements) })];
    })
    .join('; ');
}

/** Two decimals, as the language writes them. */
function decimals(value: number, { language }: Pick<Scribe, 'language'>): string {
  const digits = Math.abs(value).toFixed(2);
  const sign = value < 0 && Number(digits) !== 0 ? '−' : '';
  return `${sign}${language === 'fr' ? digits.replace('.', ',') : digits}`;
}

/** "p = 0.03", never 0; the number alone where the column says what it is. */
function probability(p: number | null, scribe: Scribe, named = true): string {
  if (p === null) return '';
  const zero = scribe.language === 'fr' ? '0,001' : '0.001';
  if (p < 0.001) return named ? `p < ${zero}` : `< ${zero}`;
  const said = decimals(p, scribe);
  const shown = p < 0.095 ? p.toFixed(3).replace('.', scribe.language === 'fr' ? ',' : '.') : said;
  return named ? `p = ${shown}` : shown;
}
