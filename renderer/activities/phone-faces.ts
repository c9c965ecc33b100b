import type { ComponentType } from 'react';
import type { PhoneFaceProps } from '../features/phone/face.ts';
import { ClusterPhone } from './cluster/phone.tsx';
import { CollectPhone } from './collect/phone.tsx';
import { DecidePhone } from './decide/phone.tsx';
import { FistPhone } from './fist-to-five/phone.tsx';
import { GradientsPhone } from './gradients/phone.tsx';
import { RatePhone } from './rate/phone.tsx';

/** The phone's face of each method; a method without one leaves the phones at "look at the screen". */
export const phoneFaces: { readonly [method: string]: ComponentType<PhoneFaceProps> | undefined } = {
  collect: CollectPhone,
  cluster: ClusterPhone,
  rate: RatePhone,
  gradients: GradientsPhone,
  'fist-to-five': FistPhone,
  decide: DecidePhone,
};
