import type { PrintRequest, ShellRequests } from '../../shared/contract/shell.ts';
import { isOfOrigin } from './origin.ts';
import type { OriginNow } from './security.ts';
import type { IpcInvocation, ShellContents, ShellElectron } from './shell-electron.ts';

/** One function a channel. */
export type RequestHandlers = {
  readonly [C in keyof ShellRequests]: (
    request: ShellRequests[C][0],
  ) => ShellRequests[C][1] | Promise<ShellRequests[C][1]>;
};

/**
 * Answers the console page's requests, and nobody else's.
 *
 * Only the main frame of the console's own window, while it shows a page of
 * the host, is heard; every value is checked before a handler sees it. A
 * refusal rejects the page's promise.
 *
 * @param consoleContents the console's contents, undefined before there are any
 */
export function answerRequests(
  { ipcMain }: Pick<ShellElectron, 'ipcMain'>,
  consoleContents: () => ShellContents | undefined,
  origin: OriginNow,
  handlers: RequestHandlers,
): void {
  const answer = <C extends keyof ShellRequests>(
    channel: C,
    read: (value: unknown) => ShellRequests[C][0],
    handler: RequestHandlers[C],
  ): void => {
    ipcMain.handle(channel, async (event, request) => {
      if (!isConsole(event, consoleContents(), origin)) throw new Error(`${channel} was refused`);
      return handler(read(request));
    });
  };
  answer('shell:state', nothing, handlers['shell:state']);
  answer('shell:open-file', nothing, handlers['shell:open-file']);
  answer('shell:projector', showOrHide, handlers['shell:projector']);
  answer('shell:print-pdf', printRequest, handlers['shell:print-pdf']);
}

function isConsole(event: IpcInvocation, contents: ShellContents | undefined, origin: OriginNow): boolean {
  if (contents === undefined || contents.isDestroyed() || event.senderFrame === null) return false;
  return (
    event.sender.id === contents.id &&
    event.senderFrame === contents.mainFrame &&
    isOfOrigin(event.senderFrame.url, origin())
  );
}

function nothing(value: unknown): null {
  if (value !== null && value !== undefined) throw new TypeError('no value was expected');
  return null;
}

function showOrHide(value: unknown): 'show' | 'hide' {
  if (value !== 'show' && value !== 'hide') throw new TypeError('show or hide was expected');
  return value;
}

function printRequest(value: unknown): PrintRequest {
  if (typeof value === 'object' && value !== null && 'path' in value && 'suggestedName' in value) {
    const { path, suggestedName } = value;
    if (typeof path === 'string' && typeof suggestedName === 'string') return { path, suggestedName };
  }
  throw new TypeError('a path and a suggested name were expected');
}
