import { expect, test } from 'vitest';
import { fromWindows1252 } from '../../../shared/util/windows-1252.ts';

test('[FT6] text in Windows-1252 keeps its apostrophes, quotation marks, œ and €', () => {
  const bytes = Uint8Array.of(
    0x4c,
    0x92,
    0xe9,
    0x63,
    0x6f,
    0x6c,
    0x65,
    0x20,
    0x96,
    0x20,
    0x93,
    0x9c,
    0x94,
    0x80,
  );
  expect(fromWindows1252(bytes)).toBe('L’école – “œ”€');
});

test('what Latin-1 has too stays what it is, and no byte is lost', () => {
  const all = Uint8Array.from({ length: 256 }, (_, at) => at);
  const text = fromWindows1252(all);
  expect(text).toHaveLength(256);
  expect(text.slice(0xa0)).toBe(Buffer.from(all.slice(0xa0)).toString('latin1'));
  expect(new Set(text).size).toBe(256);
});
