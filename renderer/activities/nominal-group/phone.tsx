import { BallotPhone } from '../../features/ballot-phone/BallotPhone.tsx';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { CollectPhone } from '../collect/phone.tsx';

/** A nominal group on the phone: writing ideas and seeing them one by one, then putting the best in order. */
export function NominalGroupPhone(props: PhoneFaceProps) {
  return props.common.ballot === null ? <CollectPhone {...props} /> : <BallotPhone {...props} />;
}
