import { describe, expect, it } from 'vitest';
import { charactersOver } from '../../../renderer/activities/collect/card-length.ts';
import { wordingFor } from '../../../renderer/features/phone/wording.ts';
import { invitationIn, invitationTyped, spacedCode } from '../../../renderer/phone/address.ts';
import { languages } from '../../../shared/i18n/language.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';

describe('how a phone is invited', () => {
  it('reads the room’s code and a card’s code from the address', () => {
    expect(invitationIn('/j/K7MQ2X')).toEqual({ kind: 'room', code: 'K7MQ2X' });
    expect(invitationIn('/c/4WQ9TXAB')).toEqual({ kind: 'card', code: '4WQ9TXAB' });
    expect(invitationIn('/')).toBeNull();
    expect(invitationIn('/c/%E0%A4%A')).toEqual({ kind: 'card', code: '%E0%A4%A' });
  });

  it('takes codes as people type them', () => {
    expect(invitationTyped(' k7m-q2x ')).toEqual({ kind: 'room', code: 'K7MQ2X' });
    expect(invitationTyped('4wq9 txab')).toEqual({ kind: 'card', code: '4WQ9TXAB' });
    expect(invitationTyped('abc')).toBeNull();
  });

  it('writes codes as they are read aloud', () => {
    expect(spacedCode('4WQ9TXAB')).toBe('4WQ9 TXAB');
    expect(spacedCode('K7MQ2X')).toBe('K7M Q2X');
  });
});

describe('what a phone says before anything is typed', () => {
  it.each(languages)('takes at most 30 words (%s)', (language) => {
    const t = phoneMessages(language);
    for (const key of ['sees.named', 'sees.group', 'sees.chathamHouse', 'sees.secret'] as const) {
      const words = t(key)
        .split(/\s+/u)
        .filter((word) => /\p{L}/u.test(word));
      expect(words.length, `${key}: ${words.length}`).toBeLessThanOrEqual(30);
    }
  });
});

describe('the wording of a statement', () => {
  const statement = { text: 'Wells', language: 'en', translations: { fr: 'Des puits' } };

  it('is the reader’s own where there is one, and says when it is not', () => {
    expect(wordingFor(statement, 'fr')).toMatchObject({ text: 'Des puits', isAuthoritative: false });
    expect(wordingFor(statement, 'en')).toMatchObject({ text: 'Wells', isForeign: false });
    expect(wordingFor(statement, 'ar')).toMatchObject({ text: 'Wells', lang: 'en', isForeign: true });
  });
});

describe('the length of a card', () => {
  it('is counted as the host counts it', () => {
    expect(charactersOver('x'.repeat(2000))).toBe(0);
    expect(charactersOver(`  ${'x'.repeat(2001)}  `)).toBe(1);
    // Composed by the host: two code units become one.
    expect(charactersOver('e\u0301'.repeat(2000))).toBe(0);
    expect(charactersOver('😀'.repeat(1001))).toBe(2);
  });
});
