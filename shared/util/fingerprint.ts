/** The first 16 digits of a hash in fours, as people compare it on a screen or on paper. */
export function fingerprintOf(hash: string): string {
  return (hash.slice(0, 16).match(/.{1,4}/gu) ?? []).join(' ');
}
