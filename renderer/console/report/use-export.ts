import { useRef, useState } from 'react';
import type { ExportChoice, FileAnswer } from '../../../shared/contract/files.ts';

export type ExportState =
  | { readonly state: 'none' }
  | { readonly state: 'making'; readonly choice: ExportChoice }
  | { readonly state: 'made'; readonly name: string }
  | { readonly state: 'failed'; readonly say: string | null }
  | { readonly state: 'stopped' };

export interface Export {
  readonly now: ExportState;
  readonly make: (choice: ExportChoice) => Promise<void>;
  readonly stop: () => void;
}

/** Has one document made by the host and saved by the browser; it can be stopped while it is made. */
export function useExport(): Export {
  const [now, setNow] = useState<ExportState>({ state: 'none' });
  const running = useRef<AbortController | null>(null);
  const make = async (choice: ExportChoice): Promise<void> => {
    const work = new AbortController();
    running.current = work;
    setNow({ state: 'making', choice });
    try {
      const response = await fetch(choice.href, { signal: work.signal });
      if (!response.ok) {
        const answer = (await response.json()) as FileAnswer<never>;
        setNow({ state: 'failed', say: answer.ok ? null : answer.say });
        return;
      }
      const name = fileNameOf(response.headers.get('content-disposition')) ?? choice.format;
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
