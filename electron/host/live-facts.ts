import type { Live } from '../../shared/domain/view/live.ts';
import type { AddressWatch } from './addresses/watch.ts';
import type { OpenedFile } from './consultation/session.ts';

/** What the host knows beside the record, gathered for the views. */
export type LiveFacts = {
  readonly now: () => Live;
  /** A connection of this device came (+1) or went (−1). */
  connection(device: string, change: 1 | -1): void;
  /** Somebody reached the room's listener under this address of ours. */
  reached(device: string, at: string): void;
  mirrored(mirrored: boolean): void;
  /** The head that the room compares: of the moment of a lock, an opening or a count. */
  headIs(head: string): void;
  /** Why the room's listener could not be opened; null when it is. */
  roomProblem(say: string | null): void;
  /** Another file was opened, or none is. */
  reset(): void;
};

export function openLiveFacts(
  addresses: AddressWatch,
  file: () => OpenedFile | null,
  roomPort: () => number | null,
  working: () => Pick<Live, 'computing' | 'counting'>,
): LiveFacts {
  const counts = new Map<string, number>();
  const everReached = new Set<string>();
  const confirmed = new Set<string>();
  let connected: ReadonlySet<string> = new Set();
  let mirrored = false;
  let head = '';
  let roomProblem: string | null = null;
  let keysMissing: ReadonlySet<string> = new Set();

  const addressList = (): Live['addresses'] => {
    const port = roomPort();
    if (port === null) return [];
    return addresses
      .now()
      .map(({ address, network }) => ({
        url: `http://${address}:${port}`,
        network,
        confirmed: confirmed.has(address),
      }))
      .toSorted((one, other) => Number(other.confirmed) - Number(one.confirmed));
  };

  return {
    now: () => {
      const open = file();
      const status = open?.record.status();
      const backups = open?.record.backups.status();
      return {
        connected,
        addresses: addressList(),
        reached: everReached.size,
        head,
        savedAt: status?.savedAt ?? null,
        backupAt: backups?.lastBackupAt ?? null,
        stickAt: backups?.stickAt ?? null,
        stickFolder: backups?.stickFolder ?? null,
        warnings: [
          ...(roomProblem === null ? [] : [roomProblem]),
          ...(keysMissing.size === 0
            ? []
            : [
                'A secret ballot was open when this file was moved here: its key stayed on the other computer. Void the ballot and vote again.',
              ]),
          ...(open === null ? [] : warningsOf(open)),
        ],
        keysMissing,
        mirrored,
        fileName: open?.name ?? '',
        ...working(),
      };
    },
    connection: (device, change) => {
      const count = (counts.get(device) ?? 0) + change;
      if (count > 0) counts.set(device, count);
      else counts.delete(device);
      if (connected.has(device) !== count > 0) connected = new Set(counts.keys());
    },
    reached: (device, at) => {
      everReached.add(device);
      confirmed.add(at);
    },
    mirrored: (now) => void (mirrored = now),
    headIs: (now) => void (head = now),
    roomProblem: (say) => void (roomProblem = say),
    reset: () => {
      everReached.clear();
      head = file()?.record.head() ?? '';
      roomProblem = null;
      keysMissing = ballotsWithoutKey(file());
    },
  };
}

/** Secret ballots in progress that this computer cannot count: the file came from another one in mid-ballot. */
function ballotsWithoutKey(open: OpenedFile | null): ReadonlySet<string> {
  if (open === null) return new Set();
  const going = Object.values(open.record.state().ballots).filter(
    ({ collection, phase }) => collection === 'secret' && (phase === 'open' || phase === 'stopped'),
  );
  return new Set(going.filter(({ id }) => open.record.keys.read(id) === null).map(({ id }) => id));
}

function warningsOf({ record }: OpenedFile): string[] {
  const { cloud, storageProblem, behindBackup, clockBehindMs } = record.status();
  const { backupProblem, stickProblem } = record.backups.status();
  return [
    ...(storageProblem === null ? [] : [`Nothing can be saved: ${storageProblem}`]),
    ...(behindBackup
      ? [
          'The newest backup has entries that this file has not: it is an older copy, or its newest part is missing.',
        ]
      : []),
    ...(cloud === null
      ? []
      : [
          `This file lies in a folder of ${cloud}, which copies it to the internet. Move it to another folder.`,
        ]),
    ...(stickProblem === null ? [] : [`Stick: ${stickProblem}`]),
    ...(backupProblem === null ? [] : [`Backup: ${backupProblem}`]),
    ...(clockBehindMs > 60_000 ? ['The clock of this computer was set back: check date and time.'] : []),
  ];
}
