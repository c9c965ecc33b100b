import { describe, expect, it } from 'vitest';
import { minutesFor, otherLanguages } from '../../../renderer/features/ballot/unread-languages.ts';

const item = (translations: { [language: string]: string }) => ({
  statement: 's',
  number: 1,
  version: 1,
  text: 'Agreed?',
  language: 'en',
  translations,
  withdrawn: null,
  adopted: null,
  before: null,
});
const seat = (language: string, more: object = {}) => ({ language, voting: true, removed: null, ...more });

describe('seats that would read another language', () => {
  it('are counted once, whatever number of items lacks theirs', () => {
    const items = [item({}), item({ fr: 'D’accord ?' }), item({})];
    expect(otherLanguages(items, [seat('fr'), seat('fr'), seat('en')])).toEqual([{ sees: 'en', seats: 2 }]);
  });

  it('are only those that vote', () => {
    const seats = [seat('fr', { voting: false }), seat('fr', { removed: 'left' })];
    expect(otherLanguages([item({})], seats)).toEqual([]);
  });

  it('are none when everything is translated', () => {
    expect(otherLanguages([item({ fr: 'D’accord ?' })], [seat('fr')])).toEqual([]);
  });
});

describe('the length of a ballot', () => {
  it('is about 16 minutes for 42 items', () => expect(minutesFor(42)).toBe(16));
});
