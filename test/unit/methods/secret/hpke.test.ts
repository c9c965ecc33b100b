import { expect, test } from 'vitest';
import { hpkeOpen, hpkeSeal, publicKeyOf } from '../../../../shared/methods/secret/hpke.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');

test('the vectors of RFC 9180, appendix A.2.1, hold', () => {
  const oneTimeKey = bytes('f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600');
  const privateKey = bytes('8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb');
  const info = bytes('4f6465206f6e2061204772656369616e2055726e');
  const associated = bytes('436f756e742d30');
  const message = bytes('4265617574792069732074727574682c20747275746820626561757479');

  expect(hex(publicKeyOf(privateKey))).toBe(
    '4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a',
  );
  const sealed = hpkeSeal(publicKeyOf(privateKey), message, { info, associated, oneTimeKey });
  expect(hex(sealed.encapsulated)).toBe('1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a');
  expect(hex(sealed.ciphertext)).toBe(
    '1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28',
  );
  expect(hpkeOpen({ privateKey, publicKey: publicKeyOf(privateKey) }, sealed, { info, associated })).toEqual(
    message,
  );
});
