import type { PhoneFaceProps } from '../../phone/face.ts';
import { PhonePage } from '../../phone/PhonePage.tsx';
import { LoadedOnOpening } from '../../documents/opening/LoadedOnOpening.tsx';

const loadTask = () => import('./PilesTask.tsx');

/** A sort on the phone; its pages come when there is one, as most meetings have none. */
export function PilesPhone(props: PhoneFaceProps) {
  const { common, step } = props;
  const { sort: view } = common;
  if (view === null) return <PhonePage title={step.prompt === '' ? step.title : step.prompt} isRoomWords />;
  return (
    <LoadedOnOpening load={loadTask}>
      {({ PilesTask }) => <PilesTask {...props} view={view} />}
    </LoadedOnOpening>
  );
}
