import { createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawReceipt,
  envelopeLength,
  looksLikeEnvelope,
  makeKeyPair,
  openSection,
  sealRefusalWords,
  sealSection,
} from '../../../../shared/methods/secret/seal.ts';
import type { SecretAnswer, SecretResponse } from '../../../../shared/methods/secret/section-bytes.ts';
import { fromBase64Url, toBase64Url } from '../../../../shared/util/base64url.ts';
import { seededRandom } from '../../../helpers/seeded-random.ts';

const random = seededRandom('seal');
const keys = makeKeyPair(random);
const place = { ballot: 'B1', section: '1', seat: 'P01' };
const shape = { items: ['S1', 'S2', 'S3'], commentBytes: 500 };

function answer(item: string, response: SecretResponse, comment?: string): SecretAnswer {
  const plain = { item, id: drawReceipt(random), response };
  return comment === undefined ? plain : { ...plain, comment };
}

function seal(answers: readonly SecretAnswer[], at = place) {
  const sealed = sealSection({ publicKey: keys.publicKey, place: at, shape, answers, random });
  if (!sealed.ok) throw new Error(sealed.reason);
  return sealed.envelope;
}

function open(envelope: string, change: Partial<Parameters<typeof openSection>[0]> = {}) {
  return openSection({ keys, place, shape, envelope, ...change });
}

describe('an envelope', () => {
  test('gives back what was put in, and "no answer" for the rest', () => {
    const answers = [answer('S1', 4, 'Oui, mais أيضا 中文 🙂'), answer('S3', 'abstain')];
    const opened = open(seal(answers));
    expect(opened).toMatchObject({
      ok: true,
      answers: [answers[0], { item: 'S2', response: null }, answers[1]],
    });
  });

  test('has one length, whatever is in it', () => {
    const response = fc.option(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('abstain' as const)));
    fc.assert(
      fc.property(
        fc.array(response, { maxLength: 3 }),
        fc.string({ maxLength: 150, unit: 'grapheme' }),
        (given, text) => {
          fc.pre(Buffer.byteLength(text) <= 500);
          const answers = given.map((each, i) => answer(shape.items[i]!, each, text));
          expect(seal(answers)).toHaveLength(envelopeLength(shape));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('opens with the key agreement of the host too, and takes its refusals as its own', () => {
    const answers = [answer('S1', 4), answer('S2', 1), answer('S3', null)];
    const agree = (privateKey: Uint8Array, publicKey: Uint8Array) => {
      const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
      const own = { kty: 'OKP', crv: 'X25519', d: text(privateKey), x: keys.publicKey };
      const other = { kty: 'OKP', crv: 'X25519', x: text(publicKey) };
      return new Uint8Array(
        diffieHellman({
          privateKey: createPrivateKey({ key: own, format: 'jwk' }),
          publicKey: createPublicKey({ key: other, format: 'jwk' }),
        }),
      );
    };
    expect(open(seal(answers), { agree })).toEqual({ ok: true, answers });
    const broken = () => {
      throw new Error('no such curve');
    };
    expect(open(seal(answers), { agree: broken })).toEqual({ ok: false, reason: 'does-not-open' });
  });

  test('is another one every time', () => {
    const answers = [answer('S1', 4)];
    expect(seal(answers)).not.toBe(seal(answers));
  });

  test.each([
    ['seat', { place: { ...place, seat: 'P02' } }],
    ['ballot', { place: { ...place, ballot: 'B2' } }],
    ['section', { place: { ...place, section: '2' } }],
    ['item', { shape: { ...shape, items: ['S1', 'S3', 'S2'] } }],
    ['key', { keys: makeKeyPair(random) }],
  ])('does not open for another %s', (_, change) => {
    expect(open(seal([answer('S1', 4)]), change)).toEqual({ ok: false, reason: 'does-not-open' });
  });

  test('with one letter changed does not open, and garbage is no envelope', () => {
    const envelope = seal([answer('S1', 4)]);
    fc.assert(
      fc.property(fc.nat(envelope.length - 1), fc.constantFrom('A', 'z', '_', '=', 'é'), (at, letter) => {
        fc.pre(envelope[at] !== letter);
        expect(open(envelope.slice(0, at) + letter + envelope.slice(at + 1)).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
    fc.assert(fc.property(fc.string(), (text) => !open(text).ok && !looksLikeEnvelope(shape, text)));
    expect(open(envelope, { keys: { ...keys, privateKey: 'no key' } })).toEqual({
      ok: false,
      reason: 'bad-key',
    });
    expect(looksLikeEnvelope(shape, envelope)).toBe(true);
  });

  test('of zeros (a point of small order) is refused, not thrown', () => {
    const zeros = toBase64Url(new Uint8Array(32));
    const sealed = sealSection({ publicKey: zeros, place, shape, answers: [], random });
    expect(sealed).toEqual({ ok: false, reason: 'bad-key', item: null });
    const length = fromBase64Url(seal([]))!.length;
    expect(open(toBase64Url(new Uint8Array(length).fill(1, 0, 1)))).toEqual({
      ok: false,
      reason: 'does-not-open',
    });
  });
});

describe('sealing refuses', () => {
  const twin = answer('S1', 4);
  test.each([
    ['an item of another section', [answer('S9', 4)], 'unknown-item'],
    ['an item twice', [answer('S1', 4), answer('S1', 5)], 'item-twice'],
    ['one id for two answers', [twin, { ...twin, item: 'S2' }], 'id-twice'],
    ['an id that is none', [{ ...twin, id: 'P01' }], 'bad-id'],
    ['a value that no scale has', [answer('S1', 255)], 'bad-response'],
    ['half a value', [answer('S1', 4.5)], 'bad-response'],
    ['a comment over 500 bytes', [answer('S1', 4, 'é'.repeat(251))], 'comment-too-long'],
  ])('%s', (_, answers, reason) => {
    const sealed = sealSection({ publicKey: keys.publicKey, place, shape, answers, random });
    expect(sealed).toMatchObject({ ok: false, reason });
  });

  test('with a sentence', () => {
    expect(sealRefusalWords('comment-too-long', shape, 'en')).toContain('500 bytes');
    expect(sealRefusalWords('bad-key', shape, 'fr')).toContain('facilitateur');
  });
});

test('base64url goes there and back, and refuses what is none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    }),
  );
  for (const text of ['A', 'AB', 'A=', 'Aé', 'AA==']) expect(fromBase64Url(text)).toBeNull();
});
