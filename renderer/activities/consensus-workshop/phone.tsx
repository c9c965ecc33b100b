import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { ClusterPhone } from '../cluster/phone.tsx';
import { CollectPhone } from '../collect/phone.tsx';

/** A consensus workshop on the phone: written like any cards; once shown, the named themes and where one's own went. */
export function ConsensusWorkshopPhone(props: PhoneFaceProps) {
  const phase = props.step.run?.phase ?? 'ready';
  return phase === 'shown' || phase === 'done' ? <ClusterPhone {...props} /> : <CollectPhone {...props} />;
}
