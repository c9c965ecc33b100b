import type { Page } from 'playwright-core';

/**
 * What runs into something else in the drawing on the page, by the boxes that the browser measures; a line each.
 *
 * Words must not touch other words, must lie inside or outside each box, and inside the picture; boxes that can be
 * pressed must not cover each other.
 */
export function overlapsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const svg = document.querySelector('main svg[role="img"]');
    if (svg === null) return ['there is no drawing'];
    type Box = { left: number; top: number; right: number; bottom: number; name: string };
    const boxOf = (element: Element, name: string): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom, name };
    };
    const texts = [...svg.querySelectorAll('text')].map((text) => {
      const box = boxOf(text, text.textContent ?? '');
      // A line's box is as high as its font allows; its letters need less.
      const inset = (box.bottom - box.top) * 0.22;
      return { ...box, top: box.top + inset, bottom: box.bottom - inset };
    });
    const frames = [
      ...[...svg.querySelectorAll('rect[stroke]')].map((rect) => boxOf(rect, 'a frame')),
      ...[...(svg.parentElement?.querySelectorAll('button') ?? [])].map((node) =>
        boxOf(node, node.getAttribute('aria-label') ?? ''),
      ),
    ];
    const whole = boxOf(svg, 'the picture');
    const apart = (one: Box, other: Box, by = 0.5): boolean =>
      one.right <= other.left + by ||
      other.right <= one.left + by ||
      one.bottom <= other.top + by ||
      other.bottom <= one.top + by;
    const within = (one: Box, other: Box): boolean =>
      one.left >= other.left - 1 &&
      one.right <= other.right + 1 &&
      one.top >= other.top - 1 &&
      one.bottom <= other.bottom + 1;
    const problems: string[] = [];
    if (texts.length === 0) problems.push('the drawing has no words');
    for (const [index, text] of texts.entries()) {
      if (!within(text, whole)) problems.push(`“${text.name}” leaves the picture`);
      for (const other of texts.slice(index + 1))
        if (!apart(text, other)) problems.push(`“${text.name}” touches “${other.name}”`);
      for (const frame of frames)
        if (!apart(text, frame) && !within(text, frame))
          problems.push(`“${text.name}” runs over the edge of ${frame.name}`);
    }
    const nodes = frames.filter(({ name }) => name !== 'a frame');
    for (const [index, node] of nodes.entries())
      for (const other of nodes.slice(index + 1))
        if (!apart(node, other, 1)) problems.push(`${node.name} covers ${other.name}`);
    return problems;
  });
}
