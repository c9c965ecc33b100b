import type { Json } from '../../util/json.ts';
import type { Consultation } from '../model/consultation.ts';
import { type ConsoleView, consoleView } from './console-view.ts';
import { type DeskView, deskView } from './desk-view.ts';
import type { Live } from './live.ts';
import { type PhoneCommon, phoneCommon, type PhoneMine, phoneMine } from './phone-view.ts';
import { type ScreenView, screenView } from './screen-view.ts';

export type { ConsoleView, DeskView, PhoneCommon, PhoneMine, ScreenView };

/** Who looks: a class of surfaces, and for phones and desks the device. */
export type Audience =
  | { readonly surface: 'screen' }
  | { readonly surface: 'console' }
  | { readonly surface: 'phone'; readonly device: string }
  | { readonly surface: 'desk'; readonly device: string };

/** The part that a whole audience class shares; computed once, sent to all of them. */
export function commonView(state: Consultation, live: Live, surface: Audience['surface']): Json {
  switch (surface) {
    case 'screen':
      return screenView(state, live);
    case 'console':
      return consoleView(state, live);
    case 'phone':
      return phoneCommon(state, live);
    case 'desk':
      return null;
  }
}

/** The part of one device: its own seats, cards and answers, or a desk's functions. */
export function personalView(state: Consultation, live: Live, audience: Audience): Json {
  switch (audience.surface) {
    case 'phone':
      return phoneMine(state, audience.device);
    case 'desk':
      return deskView(state, live, audience.device);
    case 'screen':
    case 'console':
      return null;
  }
}
