import type { Plugin } from 'vite';

/** Names that look like addresses and are never fetched. */
const names = [
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/',
  // Vocabularies that files for use elsewhere name.
  'http://www.w3.org/2004/02/skos/core#',
  'http://www.w3.org/ns/prov#',
  'http://graphml.graphdrawing.org/xmlns',
];

/** Pages that libraries point to in error messages: the message keeps its number and loses the site. */
const inMessages: readonly (readonly [string, string])[] = [
  ['https://react.dev/errors/', 'react error '],
  ['https://github.com/yjs/yjs/issues/', 'yjs issue '],
  ['https://prosemirror.net/docs/guide/#', 'prosemirror guide '],
  ['https://rolldown.rs/in-depth/', 'rolldown '],
];

/** Servers that libraries fall back to when none is named. We always name ours; the names are emptied all the same. */
const fallbacks: readonly string[] = [
  'wss://y-webrtc-eu.fly.dev',
  'stun:stun.l.google.com:19302',
  'stun:global.stun.twilio.com:3478',
];

const address =
  /\b(?:https?|wss?|ftp):\/\/[a-z0-9[][^\s"'`)\\<>]*|\b(?:stun|turns?):[a-z0-9][\w.-]+\.[a-z]+[\w.:?=-]*|(?:url\(|(?:src|href)=)["']?\/\/[^\s"')>]+/gi;

/** The addresses in a built file that would reach outside, if anything followed them. */
export function outsideAddresses(text: string): readonly string[] {
  return [...text.matchAll(address)].map(([found]) => found).filter((found) => !names.includes(found));
}

/**
 * Keeps the promise that no request leaves the local network, at the earliest moment: a build whose files
 * hold an outside address fails and names it.
 */
export function noOutsideAddresses(): Plugin {
  return {
    name: 'baraza:no-outside-addresses',
    apply: 'build',
    renderChunk(code) {
      let cleaned = code;
      for (const [site, instead] of inMessages) cleaned = cleaned.replaceAll(site, instead);
      for (const server of fallbacks) cleaned = cleaned.replaceAll(server, '');
      return cleaned === code ? null : { code: cleaned, map: null };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, output] of Object.entries(bundle)) {
          const text = output.type === 'chunk' ? output.code : output.source;
          if (typeof text !== 'string' || file.endsWith('.txt')) continue;
          const found = outsideAddresses(text);
          if (found.length > 0)
            this.error(`${file} holds outside addresses: ${[...new Set(found)].join(', ')}`);
        }
      },
    },
  };
}
