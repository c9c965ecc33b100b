import type { ComponentType } from 'react';
import type { PhoneFaceProps } from '../features/phone/face.ts';
import { ClusterPhone } from './cluster/phone.tsx';
import { CollectPhone } from './collect/phone.tsx';
import { DecidePhone } from './decide/phone.tsx';
import { FistPhone } from './fist-to-five/phone.tsx';
import { GradientsPhone } from './gradients/phone.tsx';
import { ConsentPhone } from './consent/phone.tsx';
import { NoObjectionPhone } from './no-objection/phone.tsx';
import { SystemicConsensingPhone } from './systemic-consensing/phone.tsx';
import { ApprovalPhone } from './approval/phone.tsx';
import { ScorePhone } from './score/phone.tsx';
import { MajorityJudgmentPhone } from './majority-judgment/phone.tsx';
import { RandUclaPhone } from './rand-ucla/phone.tsx';
import { CoreOutcomesPhone } from './core-outcomes/phone.tsx';
import { ContentValidityPhone } from './content-validity/phone.tsx';
import { GradeGridPhone } from './grade-grid/phone.tsx';
import { RankPhone } from './rank/phone.tsx';
import { DotsPhone } from './dots/phone.tsx';
import { HundredPointsPhone } from './hundred-points/phone.tsx';
import { QuadraticPhone } from './quadratic/phone.tsx';
import { DelphiPhone } from './delphi/phone.tsx';
import { RatePhone } from './rate/phone.tsx';

/** The phone's face of each method; a method without one leaves the phones at "look at the screen". */
export const phoneFaces: { readonly [method: string]: ComponentType<PhoneFaceProps> | undefined } = {
  collect: CollectPhone,
  cluster: ClusterPhone,
  rate: RatePhone,
  gradients: GradientsPhone,
  'fist-to-five': FistPhone,
  decide: DecidePhone,
  consent: ConsentPhone,
  'no-objection': NoObjectionPhone,
  'systemic-consensing': SystemicConsensingPhone,
  approval: ApprovalPhone,
  score: ScorePhone,
  'majority-judgment': MajorityJudgmentPhone,
  'rand-ucla': RandUclaPhone,
  'core-outcomes': CoreOutcomesPhone,
  'content-validity': ContentValidityPhone,
  'grade-grid': GradeGridPhone,
  rank: RankPhone,
  dots: DotsPhone,
  'hundred-points': HundredPointsPhone,
  quadratic: QuadraticPhone,
  delphi: DelphiPhone,
};
