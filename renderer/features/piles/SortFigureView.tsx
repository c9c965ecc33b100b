import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import type { FigureOptions } from '../../../shared/figures/theme.ts';
import type { PictureOfSort } from '../../../shared/report/sorts/pictures-of-sort.ts';
import { pictureOfSort } from '../../../shared/report/sorts/pictures-of-sort.ts';
import type { SortTold } from '../../../shared/domain/model/sort-told.ts';
import { useLanguage } from '../../ui/language/LanguageProvider.tsx';
import { FigureNumbers } from '../figure/FigureNumbers.tsx';

/** A picture of a sort, as it stands on every surface; with its numbers below it where `numbers` names them. */
export function SortFigureView(props: {
  readonly sort: SortTold;
  readonly picture: PictureOfSort;
  readonly options: FigureOptions;
  /** Words over the table; without it there is none. */
  readonly numbers?: string;
}) {
  const { sort, picture, options, numbers } = props;
  const language = useLanguage();
  const made = pictureOfSort(sort, picture, language, options);
  if (made === null) return null;
  return (
    <>
      <SceneSvg scene={made.scene} label={made.label} />
      {numbers !== undefined && <FigureNumbers table={made.table} label={numbers} />}
    </>
  );
}
