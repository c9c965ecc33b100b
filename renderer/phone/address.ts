/** What the address says about who opens the page: `/j/CODE` from the screen, `/c/CODE` from a card. */
export type Invitation = { readonly kind: 'room' | 'card'; readonly code: string };

export function invitationIn(path: string): Invitation | null {
  const found = /^\/([jc])\/([^/]{4,40})\/?$/iu.exec(path);
  if (found === null) return null;
  return { kind: found[1]?.toLowerCase() === 'j' ? 'room' : 'card', code: decode(found[2] ?? '') };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape is typed text like any other; the host will not know it.
    return text;
  }
}

/** A typed code without what people put between its letters; null when it can be none. */
export function invitationTyped(typed: string): Invitation | null {
  const code = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (code.length === 6) return { kind: 'room', code };
  return code.length === 8 ? { kind: 'card', code } : null;
}

/** A code as it is read aloud: in groups of four or three. */
export function spacedCode(code: string): string {
  const size = code.length % 4 === 0 ? 4 : 3;
  return code.match(new RegExp(`.{1,${size}}`, 'gu'))?.join(' ') ?? code;
}
