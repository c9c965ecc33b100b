import type { SortView } from '../../../../shared/domain/view/sort-view.ts';
import type { PhoneFaceProps } from '../../phone/face.ts';
import type { Mine } from './use-own-sort.ts';
import type { Piling } from './use-piling.ts';

/** What each page of a sort on the phone is given. */
export type PilesPageProps = PhoneFaceProps & {
  readonly view: SortView;
  readonly mine: Mine;
  readonly piling: Piling;
};
