import type { PhoneFaces } from '../../features/phone/face-group.ts';
import { GradientsPhone } from '../gradients/phone.tsx';
import { FistPhone } from '../fist-to-five/phone.tsx';
import { ConsentPhone } from '../consent/phone.tsx';
import { NoObjectionPhone } from '../no-objection/phone.tsx';
import { SystemicConsensingPhone } from '../systemic-consensing/phone.tsx';
import { ApprovalPhone } from '../approval/phone.tsx';
import { ScorePhone } from '../score/phone.tsx';
import { MajorityJudgmentPhone } from '../majority-judgment/phone.tsx';
import { OpinionsPhone } from '../opinions/phone.tsx';

/** The faces of methods that ask for one answer a proposal or statement. */
export const agreeingFaces: PhoneFaces = {
  gradients: GradientsPhone,
  'fist-to-five': FistPhone,
  consent: ConsentPhone,
  'no-objection': NoObjectionPhone,
  'systemic-consensing': SystemicConsensingPhone,
  approval: ApprovalPhone,
  score: ScorePhone,
  'majority-judgment': MajorityJudgmentPhone,
  opinions: OpinionsPhone,
};
