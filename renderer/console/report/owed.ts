import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import type { PlaceId } from '../../features/console/console-context.tsx';

export type Owed =
  | { readonly key: 'owed.openRun' | 'owed.stopped'; readonly step: string; readonly place: PlaceId }
  | { readonly key: 'owed.uncounted'; readonly ballot: string; readonly place: PlaceId }
  | { readonly key: 'owed.meeting'; readonly meeting: string; readonly place: PlaceId }
  | {
      readonly key:
        | 'owed.unsorted'
        | 'owed.flags'
        | 'owed.objections'
        | 'owed.translations'
        | 'owed.undecided'
        | 'owed.adReferendum';
      readonly count: number;
      readonly place: PlaceId;
    }
  | { readonly key: 'owed.noStick'; readonly place: PlaceId };

/** At most so many lines: a longer list is not read on the evening of a meeting. */
const longest = 10;

/** What is still open before a report can go out, what stops it first. */
export function owed(view: ConsoleView): Owed[] {
  const steps = Object.values(view.steps);
  const statements = Object.values(view.statements).filter(
    (row) => !['merged', 'split', 'dropped'].includes(row.status),
  );
  const cards = Object.values(view.cards);
  const languages = view.about?.languages ?? [];
  const lines: Owed[] = [
    ...steps
      .filter((step) => step.run?.phase === 'open')
      .map((step) => ({ key: 'owed.openRun', step: step.title, place: 'live' }) as const),
    ...Object.values(view.ballots)
      .filter((ballot) => ballot.phase === 'stopped')
      .map((ballot) => ({ key: 'owed.uncounted', ballot: ballot.label, place: 'live' }) as const),
    ...steps
      .filter((step) => step.methodKind === 'inputs' && step.run?.phase === 'stopped')
      .map((step) => ({ key: 'owed.stopped', step: step.title, place: 'live' }) as const),
    ...counted(
      'owed.objections',
      statements
        .flatMap((row) => row.dissents)
        .filter((row) => row.response === null && (row.kind === 'objection' || row.kind === 'change-wanted'))
        .length,
      'live',
    ),
    ...counted(
      'owed.flags',
      cards.filter((card) => card.flags.some((flag) => flag.answer === null)).length,
      'material',
    ),
    ...counted('owed.undecided', statements.filter((row) => row.status === 'agreed').length, 'live'),
    ...counted(
      'owed.adReferendum',
      statements.filter((row) => row.status === 'ad-referendum').length,
      'live',
    ),
    ...counted('owed.unsorted', steps[0]?.progress.unsorted ?? 0, 'material'),
    ...counted(
      'owed.translations',
      statements.filter((row) =>
        languages.some((code) => code !== row.language && (row.translations[code] ?? '') === ''),
      ).length,
      'material',
    ),
    ...view.meetings
      .filter((meeting) => meeting.startedAt !== null && meeting.endedAt === null)
      .map((meeting) => ({ key: 'owed.meeting', meeting: meeting.label, place: 'plan' }) as const),
    ...(view.live.stickAt === null ? [{ key: 'owed.noStick', place: 'plan' } as const] : []),
  ];
  return lines.slice(0, longest);
}

type Counted = Extract<Owed, { readonly count: number }>;

function counted(key: Counted['key'], count: number, place: PlaceId): Counted[] {
  return count === 0 ? [] : [{ key, count, place }];
}
