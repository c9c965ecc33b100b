import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { StepView } from '../../../shared/domain/view/parts.ts';
import type { PhoneCommon } from '../../../shared/domain/view/phone-view.ts';

/** What an activity's face on the phone is given. It returns one `PhonePage`. */
export type PhoneFaceProps = {
  readonly common: PhoneCommon;
  /** The seat for which the phone speaks now. */
  readonly seat: OwnSeat;
  readonly step: StepView;
};
