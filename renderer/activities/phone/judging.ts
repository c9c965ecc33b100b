import type { PhoneFaces } from '../../features/phone/face-group.ts';
import { RandUclaPhone } from '../rand-ucla/phone.tsx';
import { CoreOutcomesPhone } from '../core-outcomes/phone.tsx';
import { ContentValidityPhone } from '../content-validity/phone.tsx';
import { GradeGridPhone } from '../grade-grid/phone.tsx';
import { CriteriaPhone } from '../criteria/phone.tsx';
import { PriorityGridPhone } from '../priority-grid/phone.tsx';
import { DelphiPhone } from '../delphi/phone.tsx';
import { RealTimeDelphiPhone } from '../real-time-delphi/phone.tsx';
import { MatrixPhone } from '../matrix/phone.tsx';

/** The faces of methods that judge by criteria or in rounds. */
export const judgingFaces: PhoneFaces = {
  'rand-ucla': RandUclaPhone,
  'core-outcomes': CoreOutcomesPhone,
  'content-validity': ContentValidityPhone,
  'grade-grid': GradeGridPhone,
  criteria: CriteriaPhone,
  'priority-grid': PriorityGridPhone,
  delphi: DelphiPhone,
  'real-time-delphi': RealTimeDelphiPhone,
  matrix: MatrixPhone,
};
