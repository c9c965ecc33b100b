import type { PhoneFaces } from '../../features/phone/face-group.ts';
import { CollectPhone } from '../collect/phone.tsx';
import { ClusterPhone } from '../cluster/phone.tsx';
import { RatePhone } from '../rate/phone.tsx';
import { DecidePhone } from '../decide/phone.tsx';

/** The faces of the usual methods: with the page itself. */
export const usualFaces: PhoneFaces = {
  collect: CollectPhone,
  cluster: ClusterPhone,
  rate: RatePhone,
  decide: DecidePhone,
};
