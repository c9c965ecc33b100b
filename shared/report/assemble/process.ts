import { documentsStatisticsMessages } from '../../i18n/documents-statistics.ts';
import type { Block } from '../blocks.ts';
import { heading, paragraph, table } from '../build.ts';
import type { DossierMeeting } from '../../domain/model/dossier.ts';
import type { Scribe } from './scribe.ts';

/** How it was done: the meetings, their agenda as it was run, methods in words. */
export function processBlocks(scribe: Scribe): Block[] {
  const { t, dossier } = scribe;
  return [
    heading(1, 'process', t('process.title')),
    ...introduction(scribe),
    ...dossier.meetings.flatMap((meeting, index) => meetingBlocks(scribe, meeting, 2, index + 1)),
  ];
}

/** What is true of each consultation of its kind: with written inputs, or with ballots alone. */
function introduction({ t, dossier, language }: Scribe): Block[] {
  const hasInputs = dossier.inputs.length + dossier.inputsLeftOut > 0;
  if (!hasInputs && dossier.ballots.length === 0) return [];
  const ofBallots = documentsStatisticsMessages(language)('process.ballots');
  return [paragraph(hasInputs ? t('process.intro') : ofBallots, 'lead')];
}

export function meetingBlocks(
  scribe: Scribe,
  meeting: DossierMeeting,
  level: 1 | 2,
  number: number,
): Block[] {
  const { t, date } = scribe;
  const facts = [
    t(`mode.${meeting.mode}`),
    ...(meeting.place === null || meeting.place === '' ? [] : [meeting.place]),
    ...(meeting.startedAt === null ? [] : [date(meeting.startedAt)]),
  ].join(', ');
  const present =
    meeting.present === 0
      ? ''
      : ` ${t('process.present', { count: meeting.present, voting: meeting.votingPresent })}`;
  return [
    heading(level, `meeting-${number}`, meeting.label),
    paragraph(`${facts}.${present}${meeting.purpose === '' ? '' : ` ${sentence(meeting.purpose)}`}`),
    ...(meeting.agenda.length === 0
      ? []
      : [
          table(t('process.agenda', { meeting: meeting.label }), {
            columns: [
              { header: t('process.step'), width: 4, rowHeader: true },
              { header: t('process.minutes'), width: 1, align: 'end' },
              { header: t('process.how'), width: 6 },
            ],
            rows: meeting.agenda.map((step) => [
              step.title,
              step.minutes === 0 ? '' : String(step.minutes),
              howOf(scribe, step),
            ]),
          }),
        ]),
  ];
}

function howOf({ t, language }: Scribe, step: DossierMeeting['agenda'][number]): string {
  if (step.kind === 'pause') return t('process.pause');
  if (step.method === null) return t('process.talk');
  const { kind, done } = step.method;
  const collection = kind === 'inputs' || kind === 'piles' || kind === 'ballot' ? step.collection : null;
  return [
    ...done.map((words) => words[language]),
    ...(collection === null ? [] : [t(`collection.${collection}`)]),
  ].join('; ');
}

function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
