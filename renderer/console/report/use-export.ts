import { useState } from 'react';
import type { ExportChoice } from '../../../shared/contract/files.ts';
import { type DownloadState, useDownload } from '../../features/console/use-download.ts';

export interface Export {
  readonly now: DownloadState;
  /** What is being made, or was made last. */
  readonly choice: ExportChoice | null;
  readonly make: (choice: ExportChoice) => Promise<void>;
  readonly stop: () => void;
}

/** Has one document made by the host and saved by the browser; it can be stopped while it is made. */
export function useExport(): Export {
  const { now, make, stop } = useDownload();
  const [choice, choose] = useState<ExportChoice | null>(null);
  return {
    now,
    choice,
    make: async (asked) => {
      choose(asked);
      await make((signal) => fetch(asked.href, { signal }), asked.format);
    },
    stop,
  };
}
