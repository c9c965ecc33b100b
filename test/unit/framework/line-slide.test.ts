import { describe, expect, test } from 'vitest';
import type { LineSlide } from '../../../shared/domain/view/framework-slide.ts';
import { lineSlide } from '../../../shared/domain/view/line-slide.ts';
import { chainsOf } from '../../../shared/framework/chains.ts';
import { cellId } from '../../../shared/framework/lines.ts';
import { linePages } from '../../../renderer/features/slide/line-paging.ts';
import { workedExample } from '../../helpers/worked-example.ts';

const state = workedExample();
const draft = state.framework.draft!;
const shown = (line: string): LineSlide => lineSlide(state, { kind: 'line-trace', line })!;

describe('where a line comes from, on the projector', () => {
  test('[FR7] names the counted ballots behind it and where it is used, as the console does', () => {
    const chains = chainsOf(draft, state);
    let ballots = 0;
    for (const { id } of draft.recommendations) {
      const slide = shown(`recommendation ${id}`);
      const chain = chains.of({ kind: 'recommendation', id });
      const counted = chain.ballots.filter((each) => state.ballots[each]?.phase === 'counted');
      expect(slide.ballots.map((row) => row.id)).toEqual(counted);
      ballots += counted.length;
      const told = linePages(slide).flat();
      expect(told.filter(({ kind }) => kind === 'ballot')).toHaveLength(slide.ballots.length);
      expect(told.filter(({ kind }) => kind === 'used')).toHaveLength(slide.used.length);
    }
    expect(ballots).toBeGreaterThan(5);
    const drawn = draft.diagrams.find(({ spec }) => spec.type === 'nested')!;
    const [layer = ''] = drawn.spec.type === 'nested' ? drawn.spec.layers : [];
    expect(shown(`element ${layer}`).used.map(({ label }) => label)).toContain(drawn.title);
  });

  test('[FR7] says what a cell says, not only which it is', () => {
    const matrix = draft.matrices[0]!;
    const cell = matrix.cells.find(({ items }) => items.length > 0)!;
    const slide = shown(`cell ${cellId(matrix.id, cell)}`);
    expect(slide.items).toEqual(cell.items);
    expect(slide.used.map(({ label }) => label)).toContain(matrix.title);
    expect(shown(`matrix ${matrix.id}`).items).toEqual([]);
  });

  test('[FR7] leaves out a ballot that is not counted yet', () => {
    const line = draft.recommendations
      .map(({ id }) => `recommendation ${id}`)
      .find((key) => shown(key).ballots.length > 0)!;
    const open = Object.fromEntries(
      Object.entries(state.ballots).map(([id, row]) => [id, { ...row, phase: 'open' as const }]),
    );
    expect(lineSlide({ ...state, ballots: open }, { kind: 'line-trace', line })!.ballots).toEqual([]);
  });
});
