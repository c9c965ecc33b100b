import { Activity, ClipboardList, FileText, Layers, Network, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { PlaceId } from '../../features/console/console-context.tsx';

/** The places of the rail, in the order of the days. */
export const places: readonly { readonly id: PlaceId; readonly icon: LucideIcon }[] = [
  { id: 'plan', icon: ClipboardList },
  { id: 'people', icon: Users },
  { id: 'live', icon: Activity },
  { id: 'material', icon: Layers },
  { id: 'framework', icon: Network },
  { id: 'report', icon: FileText },
];

/** The place that the address names: a reload comes back to it. */
export function placeOfAddress(hash: string): PlaceId | undefined {
  return places.find(({ id }) => hash === `#${id}`)?.id;
}
