import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

const cards = 6;

/** Cards that the team looks at, in a room where nobody but the console sorts. */
function looked() {
  const { world, steps, seats } = openRoom(6);
  const run = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
  const inputs = Array.from({ length: cards }, (_, at) => {
    const written = world.do(phone(`phone-${at}`), 'input.write', { run, text: `Card ${at}` }, seats[at]);
    return written['input'] ?? '';
  });
  world.do(theConsole, 'run.stop', { run });
  world.do(theConsole, 'run.look', { run });
  const themes = ['Time', 'Money'].map(
    (label) => world.do(theConsole, 'theme.add', { label })['theme'] ?? '',
  );
  return { world, inputs, themes };
}

const nat = fc.nat({ max: 999 });
const kinds = [
  'sort',
  'same',
  'same',
  'apart',
  'aside',
  'add',
  'split',
  'merge',
  'remove',
  'undo',
  'undo earlier',
] as const;
const acts = fc.array(fc.tuple(fc.constantFrom(...kinds), nat, nat, nat), { minLength: 4, maxLength: 40 });

describe('cards that say the same', () => {
  it('[IN13] [IN10] [IN11] lie where their card lies, whatever is sorted, merged, removed and taken back', () => {
    let merged = 0;
    fc.assert(
      fc.property(acts, (list) => {
        const { world, inputs } = looked();
        for (const [kind, a, b, c] of list) {
          const themes = Object.keys(world.state.themes);
          const [input = '', other = ''] = [inputs[a % cards], inputs[b % cards]];
          const [theme = '', into = ''] = [themes[c % themes.length], themes[b % themes.length]];
          const [name, body] = {
            sort: ['input.sort', { input, theme: c % 5 === 0 ? null : theme }] as const,
            same: ['input.same', { input, sameAs: other }] as const,
            apart: ['input.apart', { input }] as const,
            aside: ['input.setAside', { input, reason: 'Off the question' }] as const,
            add: ['theme.add', { label: `Theme ${c}`, inputs: [input, other] }] as const,
            split: ['theme.split', { theme, inputs: [input], label: `Part ${c}` }] as const,
            merge: ['theme.merge', { theme, into }] as const,
            remove: ['theme.remove', { theme }] as const,
            undo: ['undo', {}] as const,
            'undo earlier': [
              'undo',
              { at: world.state.undo[c % (world.state.undo.length || 1)]?.at },
            ] as const,
          }[kind];
          world.wait(1);
          world.send(theConsole, name, body);
          for (const row of Object.values(world.state.inputs)) {
            if (row.sameAs === null) continue;
            merged += 1;
            const lead = world.state.inputs[row.sameAs];
            expect(lead?.sameAs, `${name}: a card is merged with one that leads`).toBeNull();
            expect(row.theme, `${name} ${JSON.stringify(body)}`).toBe(lead?.theme);
          }
        }
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(merged, 'the generator really merges').toBeGreaterThan(1000);
  });
});
