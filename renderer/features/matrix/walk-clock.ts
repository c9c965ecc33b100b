import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useNow } from '../../ui/status/use-now.ts';

/**
 * "9 cells · 38 min · 4:10 each": what is left, the time for it, and what that gives each.
 *
 * The time past the end is counted up: no timer ends anything.
 */
export function useWalkClock(left: number, endsAt: string | null, clock: () => number): readonly string[] {
  const t = useMessages(matrixMessages);
  const formats = useFormats();
  const now = useNow(endsAt !== null && left > 0, clock);
  if (left === 0) return [t('clock.done')];
  const cells = t('clock.cells', { count: left });
  if (endsAt === null) return [cells];
  const seconds = Math.ceil((Date.parse(endsAt) - now) / 1000);
  if (seconds < 0) return [cells, t('clock.over', { time: formats.clock(-seconds) })];
  // To whole minutes while there are some: a figure that jumps each second is read by nobody.
  const time = seconds < 60 ? seconds : Math.round(seconds / 60) * 60;
  return [
    cells,
    formats.duration(time),
    t('clock.each', { time: formats.clock(Math.floor(seconds / left)) }),
  ];
}
