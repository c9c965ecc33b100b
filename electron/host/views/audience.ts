import type { Surface } from '../../../shared/contract/frames.ts';
import { doorView } from '../../../shared/domain/view/door-view.ts';
import type { Live } from '../../../shared/domain/view/live.ts';
import { deskView } from '../../../shared/domain/view/desk-view.ts';
import { phoneCommon, phoneMine } from '../../../shared/domain/view/phone-view.ts';
import { commonView } from '../../../shared/domain/view/view.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { Json } from '../../../shared/util/json.ts';

/** Who is behind a connection, as the host authenticated it. */
export type Visitor = {
  readonly surface: Surface;
  readonly device: string;
  /** On this computer, with the console's cookie (or the screen's, for a screen). */
  readonly trusted: boolean;
};

/**
 * Connections that see the same common part.
 *
 * `door`: a phone without a seat, which sees the room's name and how to come in, nothing that is said inside.
 * `outside`: a desk or screen that is not paired yet.
 */
export type AudienceClass = 'console' | 'screen' | 'phone' | 'desk' | 'door' | 'outside';

export function classOf(state: Consultation, visitor: Visitor): AudienceClass {
  const device = state.devices[visitor.device];
  const here = device !== undefined && !device.revoked;
  switch (visitor.surface) {
    case 'console':
      return 'console';
    case 'screen':
      return visitor.trusted || (here && device.kind === 'screen') ? 'screen' : 'outside';
    case 'desk':
      return here && device.kind === 'desk' ? 'desk' : 'outside';
    case 'phone':
      return here && device.seats.some((seat) => state.seats[seat]?.removed === null) ? 'phone' : 'door';
  }
}

/** The common part of a class. */
export function commonOf(state: Consultation, live: Live, audience: AudienceClass): Json {
  switch (audience) {
    case 'console':
    case 'screen':
    case 'phone':
    case 'desk':
      return commonView(state, live, audience);
    case 'door':
      return doorView(phoneCommon(state, live));
    case 'outside':
      return null;
  }
}

/** The part of one device; `live` is asked only where the part holds something of it. */
export function mineOf(state: Consultation, live: () => Live, audience: AudienceClass, device: string): Json {
  switch (audience) {
    case 'phone':
    case 'door':
      return phoneMine(state, device);
    case 'desk':
      return deskView(state, live(), device);
    case 'console':
    case 'screen':
    case 'outside':
      return null;
  }
}

/** Whether what a device sees of its own moves with everything others do: it leads, or it is a desk. */
export function watchesOthers(state: Consultation, visitor: Visitor): boolean {
  if (visitor.surface === 'desk') return true;
  return (state.devices[visitor.device]?.seats ?? []).some((id) => {
    const role = state.seats[id]?.role;
    return role === 'facilitator' || role === 'co-facilitator';
  });
}
