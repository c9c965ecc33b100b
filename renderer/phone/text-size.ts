import type { Json } from '../../shared/util/json.ts';

export type TextSize = 'normal' | 'large' | 'largest';

/** Sets the page's type to the size that the reader chose on this phone. */
export function applyTextSize(size: Json): void {
  const { dataset } = document.documentElement;
  if (size === 'large' || size === 'largest') dataset['textSize'] = size;
  else delete dataset['textSize'];
}
