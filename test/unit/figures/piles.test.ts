import { describe, expect, it } from 'vitest';
import { goZoneScene } from '../../../shared/figures/piles/go-zone.ts';
import { ladderScene } from '../../../shared/figures/piles/ladder.ts';
import { shareGridScene } from '../../../shared/figures/piles/share-grid.ts';
import type { Scene } from '../../../shared/figures/scene.ts';
import { pileWords } from '../../../shared/report/sorts/figures-of-sort.ts';

const words = pileWords('en');
const options = { size: { width: 1728, text: 28, height: 720 } };
const said = (scene: Scene) => scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const textOf = (scene: Scene, text: string) => said(scene).find((shape) => shape.text === text);

describe('figures of sorts', () => {
  it('name no value at an axis that nobody could have given', () => {
    const items = [5, 4.2, 1].map((mean, at) => ({
      number: at + 1,
      text: `Card ${at + 1}`,
      first: mean,
      second: 6 - mean,
      zone: null,
    }));
    const scene = goZoneScene({ items, cross: [3.4, 2.6] }, words, options);
    const numbers = said(scene).flatMap(({ text }) => (/^\d\.\d$/u.test(text) ? [Number(text)] : []));
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 1, 5, 5]);
  });

  it('put the names of a ladder’s sides over them, and long ones to the edge', () => {
    const rows = [{ label: 'Records', first: 4.7, second: 3.3 }];
    const short = ladderScene({ left: 'Importance', right: 'Feasibility', rows, r: null }, words, options);
    expect(textOf(short, 'Importance')?.anchor).toBe('middle');
    const left = 'Représentants des établissements et des districts réunis';
    const long = ladderScene({ left, right: 'Others', rows, r: null }, words, options);
    expect(said(long).find(({ text }) => text.startsWith('Représ'))?.anchor).toBe('start');
  });

  it('say above a grid what its numbers are, and keep it beside its words', () => {
    const scene = shareGridScene(
      {
        rows: [{ number: 1, label: 'Time' }],
        columns: ['1'],
        cells: [[0.75]],
        breaks: [],
        said: 'Per cent of those who sorted',
      },
      options,
    );
    expect(textOf(scene, 'Per cent of those who sorted')).toBeDefined();
    expect(textOf(scene, '75')?.x).toBeLessThan(options.size.width / 4);
  });
});
