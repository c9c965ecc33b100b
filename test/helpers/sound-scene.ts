import fc from 'fast-check';
import { expect } from 'vitest';
import type { Scene } from '../../shared/figures/scene.ts';
import type { FigureOptions } from '../../shared/figures/theme.ts';
import {
  CONSOLE_SIZE,
  DARK,
  LIGHT,
  PHONE_SIZE,
  PRINT,
  PRINT_SIZE,
  SCREEN_SIZE,
} from '../../shared/figures/theme.ts';

/** What may arrive, broken numbers included: a figure is shown to a whole room. */
export const anyCount = fc.oneof(
  fc.nat(60),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -3, 0, 1e12),
);

/** Every surface that shows figures. */
export const anyLook: fc.Arbitrary<FigureOptions> = fc.record({
  theme: fc.constantFrom(LIGHT, DARK, PRINT),
  size: fc.constantFrom(SCREEN_SIZE, CONSOLE_SIZE, PHONE_SIZE, PRINT_SIZE),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
});

/** Every coordinate is a number, and what is drawn lies within the picture. */
export function expectSound(scene: Scene, { size }: FigureOptions): void {
  const text = size?.text ?? PRINT_SIZE.text;
  const flat = JSON.stringify(scene, (_key, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'BROKEN' : value,
  );
  expect(flat).not.toContain('BROKEN');
  expect(flat).not.toContain('NaN');
  for (const shape of scene.shapes) {
    if (shape.kind === 'rect') {
      expect(shape.width).toBeGreaterThanOrEqual(0);
      expect(shape.x).toBeGreaterThanOrEqual(-1);
      expect(shape.x + shape.width).toBeLessThanOrEqual(scene.width + 1);
      expect(shape.y + shape.height).toBeLessThanOrEqual(scene.height + 1);
    }
    if (shape.kind === 'text') {
      expect(shape.size).toBeGreaterThanOrEqual(text);
      expect(shape.y).toBeLessThanOrEqual(scene.height);
      expect(shape.y).toBeGreaterThanOrEqual(text * 0.8);
    }
  }
}
