import { describe, expect, test } from 'vitest';
import { matrixRows, traceRows } from '../../../electron/host/export/framework-tables.ts';
import { archiveOf, releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { assemble } from '../../../shared/report/assemble/assemble.ts';
import { theConsole } from '../../helpers/domain-world.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { walkedMatrix } from '../../helpers/walked-matrix.ts';

function adopted() {
  const { world } = walkedMatrix();
  const { draft } = world.state.framework;
  world.do(theConsole, 'framework.adopt', { hash: hashOfFramework(draft), name: 'First' });
  return world.state;
}

describe('[MX11] matrices read in plenary, in documents', () => {
  test.each([
    ['en', ['Matrices read in plenary', 'accepted, en bloc', 'amended', 'parked', 'before:', 'flagged by 1']],
    ['fr', ['Matrices lues en plénière', 'acceptée, en bloc', 'amendée', 'mise de côté', 'signalée par 1']],
  ] as const)(
    'say in %s what the room did with each cell, and why some were discussed',
    (language, words) => {
      const release = releaseOf(adopted(), { random: seededRandom('x') });
      const text = JSON.stringify(assemble(release, { what: 'report', language, head: null }).blocks);
      for (const word of [...words, 'Who pays for it?', 'Does it, and pays']) expect(text).toContain(word);
      expect(text).not.toMatch(/\{[a-z]+\}|undefined/u);
      expect(text).not.toContain('Person 0');
    },
  );

  test('[MX4] tell a guarded release no day and no group of a remark', () => {
    const state = adopted();
    const { about } = state;
    if (about === null) throw new Error('there is a consultation');
    const guarded = { ...state, about: { ...about, release: 'chatham-house' as const, minimumGroup: 4 } };
    const [reading] = releaseOf(guarded, { random: seededRandom('x') }).framework?.readings ?? [];
    expect(reading?.decisions.map(({ at }) => at)).toEqual([null, null, null]);
    expect(reading?.remarks.map(({ seat, category }) => [seat, category])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('stand in the tables beside each cell and in its trace', () => {
    const dossier = archiveOf(adopted());
    const rows = matrixRows(dossier, 'en');
    expect(rows.find((row) => row.includes('Does it, and pays'))?.at(-1)).toMatch(
      /^amended \d{4}-\d\d-\d\d$/u,
    );
    expect(rows.filter((row) => String(row.at(-1)).startsWith('accepted en bloc')).length).toBeGreaterThan(5);
    const traces = traceRows(dossier, 'en');
    expect(traces[0]?.at(-1)).toBe('plenary');
    expect(traces.filter((row) => row[0] === 'cell').every((row) => row.at(-1) !== '')).toBe(true);
  });
});
