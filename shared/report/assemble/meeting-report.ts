import type { Block } from '../blocks.ts';
import { heading, linkTo, paragraph, table } from '../build.ts';
import { annexBlocks } from './annexes.ts';
import { decisionBlocks, dissentBlocks } from './dissent.ts';
import { meetingBlocks } from './process.ts';
import { peopleBlocks } from './people.ts';
import type { Scribe } from './scribe.ts';
import { sortsOfMeeting } from './sorts.ts';
import { statementBlocks } from './statements.ts';
import { summaryBlocks } from './summary.ts';
import { minutesBlocks } from './texts.ts';

/** What happened, meeting by meeting: agenda, what was said, results, decisions. */
export function meetingReportBlocks(scribe: Scribe): Block[] {
  const { dossier } = scribe;
  return [
    ...summaryBlocks(scribe),
    ...dossier.meetings.flatMap((meeting, index) => [
      ...meetingBlocks(scribe, meeting, 1, index + 1),
      ...sortsOfMeeting(scribe, meeting.label),
      ...resultsOf(scribe, meeting.label),
      ...minutesBlocks(scribe, meeting, `minutes-${index + 1}`),
    ]),
    ...minutesBlocks(scribe, null, 'minutes-other'),
    ...saidBlocks(scribe),
    ...dissentBlocks(scribe),
    ...decisionBlocks(scribe),
    ...peopleBlocks(scribe),
    ...statementBlocks(scribe),
    ...annexBlocks(scribe, ['annex-votes', 'annex-receipts', 'annex-minutes', 'annex-statistics']),
  ];
}

function resultsOf(scribe: Scribe, meeting: string): Block[] {
  const { t, dossier, language, share } = scribe;
  return dossier.ballots
    .filter((ballot) => ballot.meeting === meeting)
    .map((ballot) =>
      table(t('meeting.ballot', { ballot: ballot.label }), {
        columns: [
          { header: t('annex.input'), width: 1.3, rowHeader: true },
          { header: t('meeting.verdict'), width: 6 },
          { header: t('meeting.share'), width: 1.3, align: 'end' },
          { header: t('groups.responded'), width: 1.3, align: 'end' },
        ],
        rows: ballot.items.map((item) => {
          const row = dossier.statements.find((each) => each.id === item.statement);
          const label = scribe.statement(item.statement);
          return [
            row === undefined ? label : linkTo(scribe.anchor.statement(row), label),
            item.verdict[language],
            share(item.result?.total?.agreeShares.rated ?? null),
            item.result?.total === null || item.result === null ? '–' : String(item.result.total.responded),
          ];
        }),
      }),
    );
}

function saidBlocks(scribe: Scribe): Block[] {
  const { t, dossier } = scribe;
  const rows = dossier.themes.flatMap((theme) => {
    const inputs = dossier.inputs.filter((row) => row.theme === theme.id && row.setAside === null);
    const most = inputs.toSorted((one, other) => other.supports - one.supports)[0];
    return most === undefined
      ? []
      : [[theme.label, String(inputs.length), scribe.words(most.text, most.language)]];
  });
  return [
    heading(1, 'said', t('meeting.said')),
    ...(rows.length === 0
      ? [paragraph(t('outcome.nothing'))]
      : [
          table(t('meeting.said.caption'), {
            columns: [
              { header: t('meeting.theme'), width: 3, rowHeader: true },
              { header: t('meeting.inputs'), width: 1.6, align: 'end' },
              { header: t('meeting.top'), width: 7 },
            ],
            rows,
          }),
        ]),
  ];
}
