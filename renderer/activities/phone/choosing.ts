import type { PhoneFaces } from '../../features/phone/face-group.ts';
import { RankPhone } from '../rank/phone.tsx';
import { StvPhone } from '../stv/phone.tsx';
import { AhpPhone } from '../ahp/phone.tsx';
import { PairwisePhone } from '../pairwise/phone.tsx';
import { DotsPhone } from '../dots/phone.tsx';
import { HundredPointsPhone } from '../hundred-points/phone.tsx';
import { QuadraticPhone } from '../quadratic/phone.tsx';

/** The faces of methods that choose among options. */
export const choosingFaces: PhoneFaces = {
  rank: RankPhone,
  stv: StvPhone,
  ahp: AhpPhone,
  pairwise: PairwisePhone,
  dots: DotsPhone,
  'hundred-points': HundredPointsPhone,
  quadratic: QuadraticPhone,
};
