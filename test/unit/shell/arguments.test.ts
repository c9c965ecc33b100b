import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingIn } from '../../../electron/main/arguments.ts';
import { joinCode } from '../../../electron/main/join-link.ts';

describe('a join link', () => {
  test('is taken in its exact form only', () => {
    expect(joinCode('baraza://join/abc234')).toBe('ABC234');
    expect(joinCode('BARAZA://JOIN/ABC234/')).toBe('ABC234');
    for (const link of [
      'baraza://join/ABC23',
      'baraza://join/ABC234/x',
      'baraza://join/ABC234#x',
      'baraza://join/../AB',
      'baraza://evil@join/ABC234',
      'baraza:join/ABC234',
      ' baraza://join/ABC234',
      'baraza://join/ABC234\n',
      'http://join/ABC234',
      'baraza://join/ＡBC234',
    ]) {
      expect([link, joinCode(link)]).toEqual([link, undefined]);
    }
  });

  test('never yields anything but six plain letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tail) => {
        expect(joinCode(`baraza://join/${tail}`) ?? 'ABC234').toMatch(/^[A-Z0-9]{6}$/);
      }),
    );
  });
});

describe.skipIf(process.platform === 'win32')('a command line', () => {
  test.each([
    [['baraza'], { type: 'nothing' }],
    [['electron', 'dist/shell/main.js'], { type: 'nothing' }],
    [['baraza', '--inspect=x.baraza'], { type: 'nothing' }],
    [['baraza', 'https://example.org/x.baraza'], { type: 'nothing' }],
    [['x.baraza'], { type: 'nothing' }],
    [['baraza', 'x.BARAZA'], { type: 'file', path: '/home/a/x.BARAZA' }],
    [['baraza', '/b/x y.baraza', '--flag'], { type: 'file', path: '/b/x y.baraza' }],
    [['baraza', 'file:///b/x%20y.baraza'], { type: 'file', path: '/b/x y.baraza' }],
    [['baraza', 'file:///b%2Fx.baraza'], { type: 'nothing' }],
    [['baraza', 'baraza://join/abc234'], { type: 'join', code: 'ABC234' }],
  ] as const)('%j', (argv, opening) => {
    expect(openingIn(argv, '/home/a')).toEqual(opening);
  });
});
