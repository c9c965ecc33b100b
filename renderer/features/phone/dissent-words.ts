import type { Translate } from '../../../shared/i18n/message.ts';
import type { phoneTasksEnglish } from '../../../shared/i18n/phone-tasks.en.ts';

export const dissentKinds = ['comment', 'change-wanted', 'reservation', 'objection'] as const;

export type DissentKind = (typeof dissentKinds)[number];

/** The message that names a kind of dissent. */
export function dissentKind(kind: string): `decide.${DissentKind}` {
  return `decide.${dissentKinds.find((each) => each === kind) ?? 'comment'}`;
}

/** What was answered to somebody's words. */
export function responseWords(
  t: Translate<typeof phoneTasksEnglish>,
  { answer, reason }: { readonly answer: string; readonly reason: string },
): string {
  const outcome = answer === 'accepted' || answer === 'partly' ? answer : 'no';
  return t(`decide.answered.${outcome}`, { reason });
}
