import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { PlaceId } from '../../features/console/console-context.tsx';

/** The places of the rail, each loaded when it is first gone to. */
export const placeComponents: Readonly<Record<PlaceId, ComponentType>> = {
  plan: lazy(async () => ({ default: (await import('./Plan.tsx')).Plan })),
  people: lazy(async () => ({ default: (await import('./People.tsx')).People })),
  live: lazy(async () => ({ default: (await import('./Live.tsx')).Live })),
  material: lazy(async () => ({ default: (await import('./Material.tsx')).Material })),
  framework: lazy(async () => ({ default: (await import('./Framework.tsx')).Framework })),
  report: lazy(async () => ({ default: (await import('./Report.tsx')).Report })),
};
