import type { FrameworkContent } from '../domain/model/framework.ts';

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** From which side a framework is read: from the right where most of its labels are. */
export function readingDirection(content: FrameworkContent): 'ltr' | 'rtl' {
  const turned = content.elements.filter(({ label }) => rightToLeft.test(label)).length;
  return turned * 2 > content.elements.length ? 'rtl' : 'ltr';
}
