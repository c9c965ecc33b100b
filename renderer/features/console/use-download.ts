import { useRef, useState } from 'react';
import type { FileAnswer } from '../../../shared/contract/files.ts';

/** How far a file is that the host makes. `say` null: the host did not answer. */
export type DownloadState =
  | { readonly state: 'none' | 'making' | 'stopped' }
  | { readonly state: 'made'; readonly name: string }
  | { readonly state: 'failed'; readonly say: string | null };

export interface Download {
  readonly now: DownloadState;
  /** `ask` sends the request; `otherwise` is the file's name where the host gives none. */
  readonly make: (ask: (signal: AbortSignal) => Promise<Response>, otherwise: string) => Promise<void>;
  readonly stop: () => void;
}

/** Has one file made by the host and saved by the browser; it can be stopped while it is made. */
export function useDownload(): Download {
  const [now, setNow] = useState<DownloadState>({ state: 'none' });
  const running = useRef<AbortController | null>(null);
  const make: Download['make'] = async (ask, otherwise) => {
    const work = new AbortController();
    running.current = work;
    setNow({ state: 'making' });
    try {
      const response = await ask(work.signal);
      if (!response.ok) {
        const answer = (await response.json()) as FileAnswer<never>;
        setNow({ state: 'failed', say: answer.ok ? null : answer.say });
        return;
      }
      const name = fileNameOf(response.headers.get('content-disposition')) ?? otherwise;
      save(await response.blob(), name);
      setNow({ state: 'made', name });
    } catch (problem) {
      if (!(problem instanceof Error)) throw problem;
      setNow(work.signal.aborted ? { state: 'stopped' } : { state: 'failed', say: null });
    }
  };
  return { now, make, stop: () => running.current?.abort() };
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The name in a Content-Disposition header, its UTF-8 form first (RFC 6266). */
function fileNameOf(header: string | null): string | null {
  if (header === null) return null;
  const wide = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  if (wide !== undefined) return decodeURIComponent(wide);
  return /filename="([^"]+)"/i.exec(header)?.[1] ?? null;
}
