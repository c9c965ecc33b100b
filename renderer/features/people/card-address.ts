/** The base of the address at which phones reach this computer; null while there is none. */
export function baseOf(joinUrl: string | null): string | null {
  if (joinUrl === null) return null;
  return new URL(joinUrl).origin;
}

/** What the QR code of a seat card leads to. */
export function cardAddress(base: string, code: string): string {
  return `${base}/c/${code}`;
}

/** Where a helper's device, or a second projector's, is paired. */
export function pairingAddress(base: string, kind: 'desk' | 'screen', code: string): string {
  return `${base}/${kind}?pair=${code}`;
}
