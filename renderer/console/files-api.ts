import { useCallback, useEffect, useRef, useState } from 'react';
import { consoleHeader } from '../../shared/contract/files.ts';
import type { FileAnswer, FileRequests, FilesView } from '../../shared/contract/files.ts';

const unreached = {
  ok: false,
  reason: 'internal',
  say: 'The host of this computer did not answer. Please try again.',
} as const;

/** Asks the host for something about files. Never throws: a host that is gone is an answer as well. */
export async function askFiles<Name extends keyof FileRequests>(
  name: Name,
  request: FileRequests[Name][0],
): Promise<FileAnswer<FileRequests[Name][1]>> {
  return await send<FileRequests[Name][1]>(name, JSON.stringify(request));
}

/** Makes a new file from a document of the open format. */
export async function importDocument(file: File): Promise<FileAnswer<FileRequests['files/open'][1]>> {
  const name = `files/import?name=${encodeURIComponent(file.name)}`;
  return await send<FileRequests['files/open'][1]>(name, file, 'application/octet-stream');
}

async function send<Answer>(
  name: string,
  body: string | File,
  type = 'application/json',
): Promise<FileAnswer<Answer>> {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': type, [consoleHeader[0]]: consoleHeader[1] },
      body,
    });
    return (await response.json()) as FileAnswer<Answer>;
  } catch (problem) {
    if (problem instanceof TypeError || problem instanceof SyntaxError) return unreached;
    throw problem;
  }
}

async function readFiles(): Promise<FilesView | null> {
  try {
    const response = await fetch('/api/files', { headers: { [consoleHeader[0]]: consoleHeader[1] } });
    const read = (await response.json()) as FileAnswer<FilesView> | FilesView;
    if (!('ok' in read)) return read;
    return read.ok ? read.answer : null;
  } catch (problem) {
    if (problem instanceof TypeError || problem instanceof SyntaxError) return null;
    throw problem;
  }
}

export interface Files {
  /** Null until the host answered. */
  readonly view: FilesView | null;
  readonly reload: () => Promise<void>;
}

/** What the host says of its files; asked again after everything that may change it, and when `shown` changes. */
export function useFiles(shown = ''): Files {
  const [view, setView] = useState<FilesView | null>(null);
  const take = useCallback((read: FilesView | null) => {
    if (read !== null) setView(read);
  }, []);
  const reload = useCallback(async () => take(await readFiles()), [take]);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (seen.current === shown) return;
    seen.current = shown;
    void readFiles().then(take);
  }, [take, shown]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload();
    }, 15_000);
    return () => clearInterval(timer);
  }, [reload]);
  return { view, reload };
}
