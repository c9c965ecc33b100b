import type { ReceiptNote } from '../phone/receipts.ts';
import type { Answer } from './answer.ts';

/**
 * A section of a secret ballot on this phone, until it is in the box.
 *
 * This is the only place where a secret answer stands in the clear outside of the page's memory, and only on
 * the voter's own device; `undefined` again as soon as the host has said "in the box".
 */
export type SecretSection = {
  /** `sent`: sealed and handed over for sending; the answers are kept until the box has them. */
  readonly status: 'editing' | 'sent';
  readonly answers: { readonly [statement: string]: Answer };
  /** Of an envelope that is under way: kept with the phone's receipts once it is in the box. */
  readonly receipts?: ReceiptNote['rows'];
};

/** All sections of a ballot that are not in the box, by their number. */
export type SecretNote = { readonly [section: string]: SecretSection };

export function secretNote(ballot: string, seat: string): string {
  return `secret.${ballot}.${seat}`;
}

export function withSection(
  note: SecretNote | null,
  section: number,
  value: SecretSection | null,
): SecretNote | null {
  const { [String(section)]: _old, ...others } = note ?? {};
  const next = value === null ? others : { ...others, [String(section)]: value };
  return Object.keys(next).length === 0 ? null : next;
}
