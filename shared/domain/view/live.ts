/** What the host knows beside the record: who is connected, where the room is reached, what is saved. */
export type Live = {
  readonly connected: ReadonlySet<string>;
  /** Addresses at which phones reach this computer, best first, as `http://192.168.1.7:4177`. */
  readonly addresses: readonly {
    readonly url: string;
    readonly network: string;
    readonly confirmed: boolean;
  }[];
  /** Devices that ever reached the room's listener. */
  readonly reached: number;
  /** Short head of the record, for the screen and the devices. */
  readonly head: string;
  readonly savedAt: string | null;
  readonly backupAt: string | null;
  readonly stickAt: string | null;
  readonly stickFolder: string | null;
  readonly warnings: readonly string[];
  /** Secret ballots that are not counted and whose key is not on this computer: the file was moved in mid-ballot. */
  readonly keysMissing: ReadonlySet<string>;
  /** One display only while the room is open, so that the projector may show the console. */
  readonly mirrored: boolean;
  readonly fileName: string;
  /** How far the computing of clusters is, by run. */
  readonly computing: { readonly [run: string]: { readonly done: number; readonly of: number } };
  /** How far the counting of large ballots is, by ballot; one that is not being counted is not in it. */
  readonly counting: { readonly [ballot: string]: { readonly done: number; readonly of: number } };
};

export const nobodyLive: Live = {
  connected: new Set(),
  addresses: [],
  reached: 0,
  head: '',
  savedAt: null,
  backupAt: null,
  stickAt: null,
  stickFolder: null,
  warnings: [],
  keysMissing: new Set(),
  mirrored: false,
  fileName: '',
  computing: {},
  counting: {},
};
