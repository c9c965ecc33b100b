import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useFontsGeneration } from '../../ui/collections/use-fonts-generation.ts';
import { cx } from '../../ui/cx.ts';
import { leastSize } from './packing.ts';
import styles from './Fitted.module.css';

export interface FittedProps {
  readonly children: ReactNode;
  /** Text size to begin with, in pixels of the canvas. */
  readonly from: number;
  /** Where the words stand in room that they leave over. */
  readonly place?: 'top' | 'middle';
  readonly className?: string | undefined;
}

/**
 * Sets its words as large as fit into the room that is left, never under 28 px.
 *
 * The browser measures on the canvas of 1920 by 1080, before it is scaled: the projector and its
 * thumbnail come to the same size. Sizes inside are in `em`.
 */
export function Fitted({ children, from, place = 'top', className }: FittedProps) {
  const box = useRef<HTMLDivElement>(null);
  const fonts = useFontsGeneration();
  // After each rendering: the words may have changed, and whatever stands beside them.
  useLayoutEffect(() => {
    if (box.current !== null) fit(box.current, from);
  });
  return (
    <div ref={box} className={cx(styles['box'], className)} data-fonts={fonts}>
      <div className={cx(styles['inner'], styles[place])}>{children}</div>
    </div>
  );
}

const step = 2;

function fit(element: HTMLElement, from: number): void {
  const fits = (size: number): boolean => {
    element.style.fontSize = `${size}px`;
    // A pixel of rounding is no overflow.
    return element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
  };
  if (fits(from)) return;
  let low = leastSize;
  let high = from;
  while (high - low > step) {
    const middle = low + Math.floor((high - low) / 2 / step) * step;
    if (middle === low) break;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  fits(low);
}
