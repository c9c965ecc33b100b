import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** What somebody answers to one item: a value of the scale, an abstention, or nothing. */
export type SecretResponse = number | 'abstain' | null;

/** One answer as the voter's device holds it. */
export interface SecretAnswer {
  readonly item: string;
  /** 128 random bits, 32 hexadecimal digits, drawn by the device for this answer alone: the receipt. */
  readonly id: string;
  readonly response: SecretResponse;
  readonly comment?: string;
}

/** What a section asks, frozen with the ballot: its items in order, and the room for each comment. */
export interface SectionShape {
  readonly items: readonly string[];
  /** Bytes of UTF-8 that one comment may take; 0 when the ballot takes no comments. */
  readonly commentBytes: number;
}

/** The most that `commentBytes` may be. */
export const COMMENT_LIMIT = 500;

const ID_LENGTH = 16;
const HEAD_LENGTH = ID_LENGTH + 1 + 2;
/** The highest value of any scale: in a section it has one byte, of which 0 and 255 mean something else. */
export const HIGHEST_RESPONSE = 254;

const NO_ANSWER = 0;
const ABSTAINED = 255;

/** The length of a section's plain bytes: a function of its shape alone, never of what was answered. */
export function sectionLength(shape: SectionShape): number {
  return shape.items.length * (HEAD_LENGTH + shape.commentBytes);
}

/** How many bytes of the section's room a comment takes. */
export function commentLength(comment: string): number {
  return utf8ToBytes(comment).length;
}

/** Lays answers out in the order of the section's items; the caller has checked them. */
export function writeSection(shape: SectionShape, answers: readonly SecretAnswer[]): Uint8Array {
  const bytes = new Uint8Array(sectionLength(shape));
  for (const [index, item] of shape.items.entries()) {
    const answer = answers.find((each) => each.item === item);
    if (answer === undefined) continue;
    const at = index * (HEAD_LENGTH + shape.commentBytes);
    const comment = utf8ToBytes(answer.comment ?? '');
    bytes.set(hexToBytes(answer.id), at);
    bytes[at + ID_LENGTH] = codeOf(answer.response);
    bytes[at + ID_LENGTH + 1] = comment.length >> 8;
    bytes[at + ID_LENGTH + 2] = comment.length & 0xff;
    bytes.set(comment, at + HEAD_LENGTH);
  }
  return bytes;
}

/**
 * Reads a section's plain bytes; null when they are not a section of this shape.
 *
 * Whether a value is on the scale is judged at counting. A comment that is no UTF-8 is left out, its
 * answer is kept: a device that writes nonsense beside a vote has still voted.
 */
export function readSection(shape: SectionShape, bytes: Uint8Array): readonly SecretAnswer[] | null {
  if (bytes.length !== sectionLength(shape)) return null;
  const answers: SecretAnswer[] = [];
  for (const [index, item] of shape.items.entries()) {
    const at = index * (HEAD_LENGTH + shape.commentBytes);
    const length = ((bytes[at + ID_LENGTH + 1] ?? 0) << 8) | (bytes[at + ID_LENGTH + 2] ?? 0);
    if (length > shape.commentBytes) return null;
    const comment = readText(bytes.subarray(at + HEAD_LENGTH, at + HEAD_LENGTH + length));
    const answer = {
      item,
      id: bytesToHex(bytes.subarray(at, at + ID_LENGTH)),
      response: responseOf(bytes[at + ID_LENGTH] ?? NO_ANSWER),
    };
    answers.push(comment === '' ? answer : { ...answer, comment });
  }
  return answers;
}

function codeOf(response: SecretResponse): number {
  if (response === null) return NO_ANSWER;
  return response === 'abstain' ? ABSTAINED : response;
}

function responseOf(code: number): SecretResponse {
  if (code === NO_ANSWER) return null;
  return code === ABSTAINED ? 'abstain' : code;
}

/** UTF-8 as text; empty where it is not well formed. Written out because shared code has no TextDecoder. */
function readText(bytes: Uint8Array): string {
  let escaped = '';
  for (const byte of bytes) escaped += `%${byte.toString(16).padStart(2, '0')}`;
  try {
    return decodeURIComponent(escaped);
  } catch {
    return '';
  }
}
