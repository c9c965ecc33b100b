import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCommitGate, type Pending } from '../../../electron/host/coedit/commit-gate.ts';
import { until } from '../../helpers/until.ts';

const pending = (change: number, document = 'D'): Pending => ({
  document,
  change,
  author: 'console',
  bytes: new Uint8Array(),
  endedAt: 0,
});

function gateThat(fails: () => boolean) {
  const said: string[] = [];
  const gate = openCommitGate({
    write: (changes) => {
      if (fails()) throw new Error('The disk is full.');
      said.push(`written ${changes.map(({ change }) => change).join(' ')}`);
    },
    failed: (changes) => said.push(`failed ${changes.map(({ change }) => change).join(' ')}`),
  });
  return { gate, said };
}

describe('the gate before the file', () => {
  it('[CO1] lets nothing out before what came ahead of it is written, in the order of sending', async () => {
    const { gate, said } = gateThat(() => false);
    gate.whenWritten(() => said.push('first'));
    gate.add(pending(1));
    gate.whenWritten(() => said.push('second'));
    gate.add(pending(2));
    gate.whenWritten(() => said.push('third'));
    expect(said).toEqual(['first']);
    await until('the commit', () => said.length > 1);
    expect(said).toEqual(['first', 'written 1 2', 'second', 'third']);
    gate.whenWritten(() => said.push('at once'));
    expect(said.at(-1)).toBe('at once');
  });

  it('[CO12] lets nothing out after a failed commit, and tells each that was to be sent', async () => {
    const { gate, said } = gateThat(() => true);
    gate.add(pending(1));
    gate.whenWritten(
      () => said.push('sent'),
      () => said.push('lost'),
    );
    gate.whenWritten(() => said.push('sent'));
    await until('the commit', () => said.length > 0);
    expect(said).toEqual(['failed 1', 'lost']);
    expect(gate.commit()).toBe(true);
  });

  it('says whether what waits was written when it is asked to at once, and writes nothing twice', async () => {
    const { gate, said } = gateThat(() => false);
    gate.add(pending(1));
    expect(gate.commit()).toBe(true);
    expect(gate.commit()).toBe(true);
    await until('the next turn', () => true);
    expect(said).toEqual(['written 1']);
    const failing = gateThat(() => true);
    failing.gate.add(pending(1));
    expect(failing.gate.commit()).toBe(false);
  });

  it('[CO1] in any order of changes, sends and failures: sent is only what nothing unwritten was ahead of', () => {
    let lost = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('add', 'send', 'commit', 'break', 'mend'), { maxLength: 60 }),
        (acts) => {
          let broken = false;
          const written = new Set<number>();
          const dead = new Set<number>();
          const out: number[] = [];
          const gate = openCommitGate({
            write: (changes) => {
              if (broken) throw new Error('full');
              for (const { change } of changes) written.add(change);
            },
            failed: (changes) => changes.forEach(({ change }) => dead.add(change)),
          });
          let changes = 0;
          let sends = 0;
          for (const act of [...acts, 'commit']) {
            if (act === 'add') gate.add(pending((changes += 1)));
            if (act === 'break') broken = true;
            if (act === 'mend') broken = false;
            if (act === 'commit') gate.commit();
            if (act !== 'send') continue;
            const ahead = changes;
            const number = (sends += 1);
            gate.whenWritten(
              () => {
                for (let at = 1; at <= ahead; at += 1) expect(written.has(at) || dead.has(at)).toBe(true);
                out.push(number);
              },
              () => (lost += 1),
            );
          }
          expect(written.size + dead.size).toBe(changes);
          expect(out).toEqual(out.toSorted((one, other) => one - other));
        },
      ),
      { numRuns: 500 },
    );
    expect(lost).toBeGreaterThan(10);
  });
});
