import type { TeamReading } from '../../../shared/domain/view/reading-view.ts';
import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { CellMark, markOf } from '../../features/matrix/CellMark.tsx';
import { headersOf } from '../../features/matrix/cell-name.ts';
import { MapLegend } from '../../features/matrix/MapLegend.tsx';
import map from '../../features/matrix/matrix.module.css';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

interface WalkMapProps {
  readonly reading: TeamReading;
  readonly here: string;
  readonly onGo: (cell: string) => void;
}

/** The matrix in small: a press on a cell goes there. */
export function WalkMap({ reading, here, onGo }: WalkMapProps) {
  const t = useMessages(matrixMessages);
  return (
    <Stack gap={12}>
      <div
        role="group"
        aria-label={t('map.label')}
        className={map['map']}
        style={{ gridTemplateColumns: `repeat(${reading.cols.length}, auto)`, gap: 0 }}
      >
        {reading.cells.map((cell) => {
          const mark = markOf(cell);
          const label = t('map.cell', { ...headersOf(reading, cell.id), state: t(`state.${mark}`) });
          return (
            <button
              key={cell.id}
              type="button"
              className={map['mapButton']}
              aria-label={label}
              title={label}
              aria-current={cell.id === here ? 'true' : undefined}
              onClick={() => onGo(cell.id)}
            >
              <CellMark kind={mark} isHere={cell.id === here} />
            </button>
          );
        })}
      </div>
      <MapLegend marks={reading.cells.map(markOf)} />
    </Stack>
  );
}
