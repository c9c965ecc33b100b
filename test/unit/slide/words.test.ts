import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wifiPayload } from '../../../renderer/features/slide/wifi-payload.ts';
import { type Piece, wordDifferences } from '../../../renderer/features/slide/word-differences.ts';
import { beginning, screenLanguage, wordings } from '../../../renderer/features/slide/wordings.ts';

const whole = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
const shared = (pieces: readonly Piece[]): readonly string[] =>
  pieces
    .filter(({ only }) => !only)
    .flatMap(({ text }) => text.split(/\s+/u))
    .filter((word) => word !== '');

describe('what changed between two wordings', () => {
  it('marks the words that went and those that came', () => {
    const { before, after } = wordDifferences('acts on it at every level.', 'acts on it at facility level.');
    expect(before.filter(({ only }) => only)).toEqual([{ text: 'every ', only: true }]);
    expect(after.filter(({ only }) => only)).toEqual([{ text: 'facility ', only: true }]);
  });

  it('loses no letter, and calls the same words the same on both sides', () => {
    const text = fc
      .array(fc.constantFrom('care', 'at', 'every', 'level', 'الرعاية', 'é'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { before, after } = wordDifferences(a, b);
        expect(whole(before)).toBe(a);
        expect(whole(after)).toBe(b);
        expect(shared(before)).toEqual(shared(after));
      }),
    );
  });

  it('finds nothing between a wording and itself', () => {
    const { before } = wordDifferences('one two', 'one two');
    expect(before).toEqual([{ text: 'one two', only: false }]);
  });
});

describe('the languages of the screen', () => {
  const worded = { text: 'Record it.', language: 'en', translations: { fr: 'Consignez-le.', sw: '' } };

  it('lets the consultation’s first language lead, the next stand beneath', () => {
    expect(wordings(worded, ['fr', 'en'])).toEqual({
      lead: { text: 'Consignez-le.', lang: 'fr' },
      second: { text: 'Record it.', lang: 'en' },
    });
  });

  it('shows the authoritative wording where there is none in the first language', () => {
    expect(wordings(worded, ['sw', 'en']).lead.text).toBe('Record it.');
    expect(wordings(worded, ['ar']).lead.text).toBe('Record it.');
    expect(wordings(worded, ['ar']).second).toBeNull();
  });

  it('takes a language with its country for the language', () => {
    expect(wordings(worded, ['fr-SN']).lead.text).toBe('Consignez-le.');
    expect(screenLanguage(['sw', 'fr-SN'])).toBe('fr');
    expect(screenLanguage(['sw'])).toBe('en');
  });

  it('ends a beginning at a word, and says that there is more', () => {
    expect(beginning('one two three', 9)).toBe('one two…');
    expect(beginning('one', 9)).toBe('one');
  });
});

describe('the Wi-Fi card', () => {
  it('is read by a phone’s camera', () => {
    expect(wifiPayload({ ssid: 'Baraza', password: 'gather' })).toBe('WIFI:T:WPA;S:Baraza;P:gather;;');
    expect(wifiPayload({ ssid: 'Open', password: null })).toBe('WIFI:T:nopass;S:Open;;');
  });

  it('keeps the signs apart that would end its parts', () => {
    expect(wifiPayload({ ssid: 'a;b:c', password: 'x"y\\z,' })).toBe(
      String.raw`WIFI:T:WPA;S:a\;b\:c;P:x\"y\\z\,;;`,
    );
  });
});
