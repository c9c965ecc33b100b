import { graphFigure } from '../../shared/figures/diagrams/graph.ts';
import { betweenVersions } from '../../shared/framework/between.ts';
import { chainsOf, type ChainRecord } from '../../shared/framework/chains.ts';
import { compareFrameworks } from '../../shared/framework/compare.ts';
import { emptyFramework } from '../../shared/framework/empty.ts';
import { nothing } from '../../shared/framework/lines.ts';
import type { FrameworkContent } from '../../shared/domain/model/framework.ts';
import { seededDraws } from '../../shared/util/seeded-draws.ts';
import { type Figure, quantile, spread } from './figures.ts';

/** Measures what somebody waits for in a framework, each six times, the first of which warms up. */
export function benchFramework(): readonly Figure[] {
  const draw = seededDraws(9);
  const pick = (below: number): number => Math.floor(draw() * below);
  const nodes = Array.from({ length: 120 }, (_, index) => ({
    id: `n${index}`,
    label: `Element ${'word '.repeat(pick(9))}${index}`,
  }));
  const links = Array.from({ length: 200 }, (_, index) => ({
    id: `l${index}`,
    source: `n${pick(120)}`,
    target: `n${pick(120)}`,
    label: index % 2 === 0 ? 'leads to' : '',
    directed: true,
    weak: false,
  }));
  const record: ChainRecord = {
    statements: Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [
        `S${index}`,
        {
          inputs: Array.from({ length: 12 }, () => `I${pick(5000)}`),
          evidence: [`E${pick(60)}`],
          ballots: [`B${pick(5)}`],
        },
      ]),
    ),
    inputs: Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `I${index}`,
        { category: `C${index % 14}`, seat: `P${index % 200}` },
      ]),
    ),
    seats: Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`P${index}`, { country: `Country ${index % 30}` }]),
    ),
  };
  const before = framework('before', pick);
  const after = framework('after', pick);
  // Half of the lines were commented on, and each statement was voted on twice meanwhile.
  const meanwhile = {
    comments: Array.from({ length: 1000 }, (_, index) => ({
      id: `C${index}`,
      version: 'V0',
      line: `element F${pick(250)}`,
      response: { answer: 'accepted', reason: '' } as const,
    })),
    ballots: Array.from({ length: 20 }, (_, index) => ({
      id: `B${index}`,
      countedAt: '2026-03-02T10:00:00.000Z',
      items: Array.from({ length: 50 }, () => ({ statement: `S${pick(500)}` })),
    })),
  };
  let kept = 0;
  return [
    timed('layout of 120 elements, 200 relations', 500, () => {
      kept += graphFigure({ nodes, links, flow: 'down' }).boxes.length;
    }),
    timed('trace of an element, 5,000 inputs, 500 statements', 50, () => {
      // A content of its own each time, so that nothing is known of it.
      const chains = chainsOf({ ...before }, record);
      kept += chains.of({ kind: 'element', id: 'F7' }).inputs.length;
    }),
    timed('comparison of two versions of 500 elements', 100, () => {
      const between = betweenVersions(
        { version: 'V0', at: '2026-03-01T10:00:00.000Z', wordings: {} },
        { version: null, at: null, wordings: {} },
        meanwhile,
      );
      kept += compareFrameworks({ ...before }, { ...after }, between).length;
    }),
  ].filter(() => kept > 0);
}

function framework(word: string, pick: (below: number) => number): FrameworkContent {
  return {
    ...emptyFramework,
    elements: Array.from({ length: 500 }, (_, index) => ({
      id: `F${index}`,
      kind: 'element',
      label: index % 5 === 0 ? `Element ${index} ${word}` : `Element ${index}`,
      description: 'What it is, in a sentence of some length.',
      level: null,
      standing: null,
      status: 'draft',
      from: { ...nothing, statements: [`S${pick(500)}`, `S${pick(500)}`, `S${pick(500)}`] },
      editorial: null,
    })),
  };
}

function timed(what: string, most: number, work: () => void): Figure {
  const runs = Array.from({ length: 6 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).slice(1);
  return { what, value: spread(runs), target: `${most} ms`, met: quantile(runs, 0.5) <= most };
}
