import { describe, expect, it } from 'vitest';
import { formats } from '../../../shared/i18n/formats.ts';
import { direction, languageOf, preferredLanguage } from '../../../shared/i18n/language.ts';

const english = formats('en', 'Africa/Nairobi');
const french = formats('fr', 'Africa/Nairobi');
const arabic = formats('ar', 'Africa/Nairobi');

describe('formats', () => {
  it('write a timer so that its digits do not jump', () => {
    expect(english.clock(252)).toBe('4:12');
    expect(english.clock(5)).toBe('0:05');
    expect(english.clock(-30)).toBe('−0:30');
    expect(english.clock(3720)).toBe('1:02:00');
    expect(english.clock(-0.2)).toBe('0:00');
  });

  it('write a duration for a sentence', () => {
    expect(english.duration(252)).toBe('4\u00a0min 12\u00a0s');
    expect(english.duration(720)).toBe('12\u00a0min');
    expect(english.duration(0)).toBe('0\u00a0s');
    expect(english.duration(3720)).toBe('1\u00a0h 2\u00a0min');
  });

  it('write shares, times and lists', () => {
    expect(english.percent(0.8667)).toBe('87%');
    expect(english.percent(0.8667, 1)).toBe('86.7%');
    expect(french.percent(0.8667, 1)).toBe('86,7\u00a0%');
    expect(english.time(Date.UTC(2026, 10, 3, 7, 42))).toBe('10:42');
    expect(english.date(Date.UTC(2026, 10, 3, 7, 42))).toBe('3 November 2026');
    expect(french.list(['a', 'b', 'c'])).toBe('a, b et c');
  });

  it('keep the digits that stand on the projector in Arabic too', () => {
    expect(arabic.number(42)).toBe('42');
  });
});

describe('languages', () => {
  it('are found by their primary subtag', () => {
    expect(languageOf('fr-SN')).toBe('fr');
    expect(languageOf('pt')).toBeUndefined();
    expect(preferredLanguage(['pt-BR', 'ar-EG', 'en'])).toBe('ar');
    expect(preferredLanguage([])).toBe('en');
  });

  it('know their direction', () => {
    expect(direction('ar')).toBe('rtl');
    expect(direction('fr')).toBe('ltr');
  });
});
