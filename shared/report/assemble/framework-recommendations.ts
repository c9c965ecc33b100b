import type { FrameworkContent, Recommendation } from '../../domain/model/framework.ts';
import { documentsFrameworkMessages } from '../../i18n/documents-framework.ts';
import type { Block, Run } from '../blocks.ts';
import { heading, linkTo, paragraph, table } from '../build.ts';
import type { AnnexParts } from './annexes.ts';
import { coverageBlocks } from './coverage-annex.ts';
import { restsOn } from './framework-sources.ts';
import type { Scribe } from './scribe.ts';

/** Recommendations by those to whom they are addressed, each with its strength, its reason and its sources. */
export function recommendationBlocks(scribe: Scribe, content: FrameworkContent): Block[] {
  const t = documentsFrameworkMessages(scribe.language);
  const { recommendations } = content;
  if (recommendations.length === 0) return [];
  const groups = new Map<string, Recommendation[]>();
  for (const row of recommendations) {
    const to = scribe.formats.list([...row.addressees]);
    groups.set(to, [...(groups.get(to) ?? []), row]);
  }
  return [
    heading(2, 'framework-recommendations', t('recommendations')),
    ...[...groups].map(([to, rows]) =>
      table(to === '' ? t('recommendations.toAll') : t('recommendations.to', { addressees: to }), {
        columns: [
          { header: t('recommendation'), width: 4.4, rowHeader: true },
          { header: t('form'), width: 2.2 },
          { header: t('rationale'), width: 3 },
          { header: t('sources'), width: 1.8 },
        ],
        rows: rows.map((row) => [
          scribe.words(row.text),
          [
            t(`form.${row.form}`),
            ...(row.form === 'recommendation' ? [row.strength] : []),
            ...(row.status === 'not-adopted' ? [t('status.not-adopted')] : []),
          ].join(', '),
          scribe.words(row.rationale),
          restsOn(scribe, row.from),
        ]),
      }),
    ),
  ];
}

/** The table that leads from each line to what people said, and to the evidence. */
export function frameworkAnnex(scribe: Scribe): AnnexParts | null {
  const { framework, ballots } = scribe.dossier;
  const t = documentsFrameworkMessages(scribe.language);
  const chains = (framework?.chains ?? []).filter(
    ({ statements, inputs, evidence, decisions }) =>
      statements.length + inputs.length + evidence.length + decisions.length > 0,
  );
  if (chains.length === 0) return null;
  const ballotNames = new Map(ballots.map(({ id, label }) => [id, label]));
  const statements = new Map(scribe.dossier.statements.map((row) => [row.id, row]));
  const inputs = new Map(scribe.dossier.inputs.map((row) => [row.id, row]));
  const listed = (runs: readonly Run[]): Run[] =>
    runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: ' ' }, run]));
  return {
    id: 'annex-framework',
    title: t('annex'),
    blocks: [
      paragraph(t('annex.intro'), 'note'),
      table(t('annex'), {
        columns: [
          { header: t('line'), width: 3.6, rowHeader: true },
          { header: t('statements'), width: 1.8 },
          { header: t('ballots'), width: 1.8 },
          { header: t('inputs'), width: 2 },
          { header: t('evidence'), width: 1.6 },
          { header: t('groups'), width: 3 },
        ],
        rows: chains.map((chain) => [
          scribe.words(chain.label),
          listed(
            chain.statements.flatMap((id) => {
              const row = statements.get(id);
              return row === undefined ? [] : [linkTo(scribe.anchor.statement(row), scribe.statement(id))];
            }),
          ),
          [
            ...chain.ballots.map((id) => ballotNames.get(id) ?? ''),
            ...inPlenary(scribe, chain.decisions),
          ].join(', '),
          listed(
            chain.inputs.flatMap((id) => {
              const row = inputs.get(id);
              return row === undefined ? [] : [linkTo(scribe.anchor.input(row), scribe.input(id))];
            }),
          ),
          restsOn(scribe, { ...nobody, evidence: chain.evidence }),
          [
            ...chain.categories,
            ...(chain.inputs.length === 0
              ? []
              : [
                  chain.countries === null
                    ? t('countries.few')
                    : t('countries.count', { count: chain.countries }),
                  ...(chain.countryNames ?? []),
                ]),
          ].join('; '),
        ]),
        landscape: true,
      }),
      ...coverageBlocks(scribe),
    ],
  };
}

const nobody = { statements: [], ballots: [], inputs: [], evidence: [], comments: [], other: null };

/** That the room decided on a line in plenary, and when, where that may be told. */
function inPlenary(scribe: Scribe, ids: readonly string[]): readonly string[] {
  const t = documentsFrameworkMessages(scribe.language);
  const decisions = (scribe.dossier.framework?.readings ?? []).flatMap((reading) => reading.decisions);
  return decisions
    .filter(({ id }) => ids.includes(id))
    .map(({ at }) => (at === null ? t('plenary.once') : t('plenary.on', { date: scribe.date(at) })));
}
