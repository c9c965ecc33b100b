import { describe, expect, it } from 'vitest';
import { outsideAddresses } from '../../../build/vite/outside-addresses.ts';

describe('outside addresses in a built file', () => {
  it.each([
    ['fetch("https://example.org/x")', ['https://example.org/x']],
    ["new WebSocket('wss://example.org')", ['wss://example.org']],
    ['@font-face{src:url(//cdn.example.org/a.woff2)}', ['url(//cdn.example.org/a.woff2']],
    ['<script src="//cdn.example.org/a.js"></script>', ['src="//cdn.example.org/a.js']],
    ['"stun:stun.example.org:3478"', ['stun:stun.example.org:3478']],
  ])('finds the one in %s', (text, found) => {
    expect(outsideAddresses(text)).toEqual(found);
  });

  it.each([
    'createElementNS("http://www.w3.org/2000/svg","g")',
    '`ws://${location.host}/live`',
    'a=b//c',
    'url(/assets/a.woff2)',
  ])('leaves %s alone', (text) => {
    expect(outsideAddresses(text)).toEqual([]);
  });
});
