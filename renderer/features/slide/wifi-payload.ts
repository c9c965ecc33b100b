/**
 * What a phone's camera reads to join a Wi-Fi network.
 *
 * The form that Android and iOS understand: `WIFI:T:WPA;S:name;P:password;;`, with a backslash before
 * the characters that separate its parts.
 */
export function wifiPayload(wifi: { readonly ssid: string; readonly password: string | null }): string {
  const name = `S:${escaped(wifi.ssid)};`;
  return wifi.password === null || wifi.password === ''
    ? `WIFI:T:nopass;${name};`
    : `WIFI:T:WPA;${name}P:${escaped(wifi.password)};;`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,:"]/g, (sign) => `\\${sign}`);
}
