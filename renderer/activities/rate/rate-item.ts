import type { Json } from '../../../shared/util/json.ts';
import type { RateItem } from '../../../shared/methods/rate/rate-detail.ts';

/** What a rating publishes of one statement. */
export function rateItem(detail: Json | undefined): RateItem | null {
  return (detail ?? null) as unknown as RateItem | null;
}
