/**
 * The code in a `baraza://join/CODE` link, in capitals, or undefined.
 *
 * Any page or message can open such a link, so nothing but the exact form is
 * taken: no address, no port, no query. A link therefore can lead nowhere but
 * to the meeting on this computer, and it is asked about before it does.
 */
export function joinCode(link: string): string | undefined {
  const match = /^baraza:\/\/join\/([a-z0-9]{6})\/?$/i.exec(link);
  return match?.[1]?.toUpperCase();
}
