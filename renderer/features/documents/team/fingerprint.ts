/** A fingerprint as people compare it aloud: the first 16 digits, in fours. */
export function shortFingerprint(hash: string): string {
  return hash.slice(0, 16).match(/.{4}/gu)?.join(' ') ?? hash;
}
