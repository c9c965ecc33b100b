import type { Block } from '../blocks.ts';
import { heading, linkTo, paragraph, table } from '../build.ts';
import { dateOrText } from './statements.ts';
import { plenarySummary } from './plenary-annex.ts';
import type { Scribe } from './scribe.ts';

/** What was said against wordings, and what was answered. */
export function dissentBlocks(scribe: Scribe): Block[] {
  const { t, dossier } = scribe;
  const rows = dossier.statements.flatMap((row) => row.dissents.map((dissent) => ({ row, dissent })));
  const others = rows.filter(({ dissent }) => dissent.kind !== 'reservation');
  return [
    heading(1, 'dissent', t('dissent.title')),
    paragraph(rows.length === 0 ? t('dissent.none') : t('dissent.intro')),
    ...(others.length === 0
      ? []
      : [
          table(t('dissent.caption'), {
            columns: [
              { header: t('annex.input'), width: 1, rowHeader: true },
              { header: t('dissent.said'), width: 5 },
              { header: t('dissent.by'), width: 3 },
              { header: t('dissent.answer'), width: 3.4 },
            ],
            rows: others.map(({ row, dissent }) => [
              linkTo(scribe.anchor.statement(row), scribe.statement(row.id)),
              [`${t(`kind.${dissent.kind}`)}: `, scribe.words(dissent.text)],
              scribe.by(dissent, dissent.cosigners),
              dissent.response === null
                ? t('dissent.unanswered')
                : [t(`answer.${dissent.response.answer}`), dissent.response.reason]
                    .filter((part) => part !== '')
                    .join(': '),
            ]),
          }),
        ]),
  ];
}

/** What the room decided beyond the ballots. */
export function decisionBlocks(scribe: Scribe): Block[] {
  const { t, dossier, date } = scribe;
  const rows = dossier.statements.flatMap((row) => row.decisions.map((decision) => ({ row, decision })));
  const readings = dossier.framework?.readings ?? [];
  return [
    heading(1, 'decisions', t('decisions.title')),
    ...readings.map((reading) => paragraph(plenarySummary(scribe, reading))),
    ...(rows.length === 0
      ? readings.length > 0
        ? []
        : [paragraph(t('decisions.none'))]
      : [
          table(t('decisions.caption'), {
            columns: [
              { header: t('annex.input'), width: 1, rowHeader: true },
              { header: t('decisions.decision'), width: 4 },
              { header: t('decisions.present'), width: 1.6, align: 'end' },
              { header: t('decisions.quorum'), width: 1.2, align: 'end' },
              { header: t('decisions.note'), width: 3.4 },
            ],
            rows: rows.map(({ row, decision }) => [
              linkTo(scribe.anchor.statement(row), scribe.statement(row.id)),
              decision.kind === 'ad-referendum'
                ? t('decision.ad-referendum', {
                    until: decision.until === null ? '–' : dateOrText(scribe, decision.until),
                  })
                : t(`decision.${decision.kind}`, {
                    when: decision.at === null ? '' : date(decision.at),
                  }).trim(),
              String(decision.votingPresent),
              decision.quorum === null ? '–' : String(decision.quorum),
              decision.note,
            ]),
          }),
        ]),
  ];
}
