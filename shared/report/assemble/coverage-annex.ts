import { nothing } from '../../framework/lines.ts';
import { documentsFrameworkMessages } from '../../i18n/documents-framework.ts';
import type { AnnexBlock } from '../blocks.ts';
import { linkTo, paragraph, type Said, table } from '../build.ts';
import { coverageTold } from './coverage-told.ts';
import { restsOn } from './framework-sources.ts';
import type { Scribe } from './scribe.ts';

/** What people said and what was read that led into no line of the framework, and lines on which few spoke. */
export function coverageBlocks(scribe: Scribe): AnnexBlock['blocks'] {
  const coverage = coverageTold(scribe.dossier);
  if (coverage === null) return [];
  const t = documentsFrameworkMessages(scribe.language);
  const { inputs, statements } = scribe.dossier;
  const inputOf = new Map(inputs.map((row) => [row.id, row]));
  const statementOf = new Map(statements.map((row) => [row.id, row]));
  const tableOf = (caption: string, headers: readonly [string, string, string], rows: readonly Said[][]) =>
    rows.length === 0
      ? []
      : [
          table(caption, {
            columns: [
              { header: headers[0], width: 1.4, rowHeader: true },
              { header: headers[1], width: 7.4 },
              { header: headers[2], width: 4.4 },
            ],
            rows: [...rows],
            landscape: true,
          }),
        ];
  return [
    paragraph(t('coverage.inputs', { used: coverage.inputsUsed, all: coverage.inputs })),
    ...tableOf(
      t('coverage.unused'),
      [t('coverage.input'), t('coverage.words'), t('coverage.why')],
      coverage.inputsUnused.flatMap(({ input, why, reason }) => {
        const row = inputOf.get(input);
        if (row === undefined) return [];
        const said = reason === '' ? t(`unused.${why}`) : t('unused.set-aside.reason', { reason });
        return [
          [
            linkTo(scribe.anchor.input(row), scribe.input(row.id)),
            scribe.words(row.text, row.language),
            said,
          ],
        ];
      }),
    ),
    ...tableOf(
      t('coverage.statements'),
      [t('coverage.statement'), t('coverage.words'), t('coverage.status')],
      coverage.statementsUnused.flatMap((id) => {
        const row = statementOf.get(id);
        if (row === undefined) return [];
        const { text, language } = scribe.wording(row);
        return [
          [
            linkTo(scribe.anchor.statement(row), scribe.statement(id)),
            scribe.words(text, language),
            scribe.t(`status.${row.status}`),
          ],
        ];
      }),
    ),
    ...(coverage.evidenceUnused.length === 0
      ? []
      : [
          paragraph(t('coverage.evidence', { count: coverage.evidenceUnused.length })),
          paragraph(restsOn(scribe, { ...nothing, evidence: coverage.evidenceUnused })),
        ]),
    ...tableOf(
      t('coverage.few'),
      [t('coverage.cards'), t('line'), t('coverage.kind')],
      coverage.fewVoices.map(({ kind, label, inputs: cards }) => [
        String(cards.length),
        scribe.words(label),
        t(`coverage.kind.${kind === 'recommendation' || kind === 'principle' ? kind : 'element'}`),
      ]),
    ),
  ];
}
