import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../renderer/client/moving/new-address.ts';
import { type Parcel, readParcel } from '../../../renderer/client/moving/parcel.ts';

const here = new URL('http://192.168.1.20:8080/') as unknown as Location;

describe('[CN11] the address that somebody types from the screen', () => {
  it.each([
    ['192.168.137.1:8080', 'http://192.168.137.1:8080'],
    ['http://10.0.0.4:9000/', 'http://10.0.0.4:9000'],
    [' 10.0.0.4 ', 'http://10.0.0.4:8080'],
    ['laptop.local', 'http://laptop.local:8080'],
    ['[fe80::1]:8080', 'http://[fe80::1]:8080'],
    ['192.168.1.20:9000', 'http://192.168.1.20:9000'],
  ])('%s is %s', (typed, address) => {
    expect(readAddress(typed, here)).toBe(address);
  });

  it.each([
    '',
    'example.org',
    'https://evil.example/x',
    'user:word@10.0.0.4',
    '192.168.1.20:8080',
    '999999',
    'javascript:alert(1)',
    'a b',
  ])('%s is none, or no other one', (typed) => {
    const address = readAddress(typed, here);
    expect(address === null || !/example|evil|user|javascript/u.test(address)).toBe(true);
    if (typed !== '999999') expect(address).toBeNull();
  });

  it('whatever is typed throws nothing', () => {
    fc.assert(fc.property(fc.string(), (typed) => void readAddress(typed, here)));
  });
});

describe('[CN11] what another window says is a parcel', () => {
  const text = fc.record({ id: fc.uuid(), file: fc.uuid(), update: fc.uint8Array() });
  const act = fc.record({
    key: fc.uuid(),
    name: fc.constant('input.write'),
    seat: fc.option(fc.uuid()),
    body: fc.dictionary(
      fc.string().filter((name) => name !== '__proto__'),
      fc.string(),
    ),
    at: fc.nat(),
    state: fc.constant('on-phone' as const),
    reason: fc.constant(null),
    say: fc.constant(null),
  });
  const parcels: fc.Arbitrary<Parcel> = fc.record({
    device: fc.uuid(),
    codes: fc.array(fc.string()),
    acts: fc.array(act),
    notes: fc.dictionary(
      fc.string().filter((name) => name !== '__proto__'),
      fc.string(),
    ),
    texts: fc.array(text),
  });

  it('a parcel is read as it was packed', () => {
    fc.assert(
      fc.property(parcels, (parcel) => {
        expect(readParcel(structuredClone(parcel))).toEqual(parcel);
      }),
    );
  });

  it('anything else is none, or loses what is not of its shape, and throws nothing', () => {
    let parcelsRead = 0;
    const broken = fc.oneof(
      fc.anything(),
      fc.record({
        device: fc.constant('d'),
        codes: fc.array(fc.anything()),
        acts: fc.array(fc.anything()),
        notes: fc.object(),
        texts: fc.array(fc.anything()),
      }),
    );
    fc.assert(
      fc.property(broken, (value) => {
        const parcel = readParcel(value);
        if (parcel === null) return;
        parcelsRead += 1;
        for (const code of parcel.codes) expect(code).toBeTypeOf('string');
        for (const { key, body } of parcel.acts)
          expect([typeof key, typeof body]).toEqual(['string', 'object']);
        for (const { update } of parcel.texts) expect(update).toBeInstanceOf(Uint8Array);
      }),
      { numRuns: 300 },
    );
    expect(parcelsRead).toBeGreaterThan(50);
  });
});
