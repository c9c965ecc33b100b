/**
 * The better of two text colours on a background, by WCAG 2 contrast.
 *
 * Colours are `#RRGGBB`.
 */
export function readableOn(background: string, dark: string, light: string): string {
  const back = luminance(background);
  return contrast(back, luminance(dark)) >= contrast(back, luminance(light)) ? dark : light;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const channel = (from: number): number => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
