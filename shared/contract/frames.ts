import type { Reason } from '../domain/commands/command.ts';
import type { Json, JsonObject } from '../util/json.ts';
import type { Patch } from './patch.ts';

/** Which of the four surfaces a connection is. Its views follow from it and from who is behind it. */
export type Surface = 'phone' | 'screen' | 'desk' | 'console';

/** Client → host, as JSON text over one WebSocket at `/live?surface=…`. */
export type ClientFrame =
  /** `key`: made by the device, new for every act; a repeated key gets the stored answer. */
  | {
      readonly t: 'do';
      readonly key: string;
      readonly name: string;
      readonly seat?: string | null;
      /** The device that made the key, where this page brought the act along from another address. */
      readonly keyOf?: string;
      readonly body: JsonObject;
    }
  /** Something was lost: send a whole view again. */
  | { readonly t: 'again' }
  /** Measures the clocks' difference and that the line is alive. */
  | { readonly t: 'ping'; readonly sent: number };

export type Answer =
  | { readonly ok: true; readonly answer: JsonObject }
  | { readonly ok: false; readonly reason: Reason; readonly say: string; readonly details?: JsonObject };

/** Host → client. Views are numbered; a gap in `n` means: ask again. */
export type HostFrame =
  | {
      readonly t: 'welcome';
      readonly surface: Surface;
      readonly device: string;
      readonly now: string;
      readonly version: string;
    }
  | { readonly t: 'answer'; readonly key: string; readonly result: Answer }
  | { readonly t: 'view'; readonly n: number; readonly part: 'common' | 'mine'; readonly view: Json }
  | { readonly t: 'patch'; readonly n: number; readonly part: 'common' | 'mine'; readonly patch: Patch }
  | { readonly t: 'pong'; readonly sent: number; readonly now: string }
  /** This device is not let in here (any more); `say` is shown. */
  | { readonly t: 'goodbye'; readonly say: string };
