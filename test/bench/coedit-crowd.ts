import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a server speaks: Hocuspocus puts the document's name before each message. */
export type Dialect = 'hocuspocus' | 'y-websocket';

export type Page = { readonly cookie: string; readonly token: string; readonly surface: string };

export type CoeditTask =
  /** Real phones take their seats first; gives their cookies. */
  | {
      readonly do: 'seat';
      readonly origin: string;
      readonly people: readonly { readonly seat: string; readonly code: string }[];
    }
  | {
      readonly do: 'join';
      readonly dialect: Dialect;
      readonly url: string;
      readonly origin: string;
      readonly document: string;
      readonly pages: readonly Page[];
      /** The first so many write. */
      readonly writers: number;
    }
  | { readonly do: 'write'; readonly seconds: number; readonly perSecond: number }
  /** Some stop reading, and one writes so many megabytes in changes of 100 KB. */
  | { readonly do: 'stall'; readonly stalled: number; readonly megabytes: number }
  | { readonly do: 'leave' };

export type CoeditAnswer = {
  /** From an edit to where it was seen, in milliseconds. */
  readonly times: readonly number[];
  /** Edits that were sent. */
  readonly sent: number;
  /** Those of them that somebody who looks did not see; they are in no time. */
  readonly missed: number;
  readonly cookies: readonly string[];
};

/** Many pages in a process of their own, as lean as can be: they share the machine's processors with the server. */
export type CoeditCrowd = {
  act(task: CoeditTask): Promise<CoeditAnswer>;
  stop(): void;
};

export function startCoeditCrowd(): CoeditCrowd {
  const program = fileURLToPath(new URL('coedit-crowd-program.ts', import.meta.url));
  const child: ChildProcess = fork(program, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    act: (task) =>
      new Promise((resolve, reject) => {
        const gone = (): void => reject(new Error('The process of the pages has ended.'));
        child.once('exit', gone);
        child.once('message', (answer: CoeditAnswer | { readonly error: string }) => {
          child.off('exit', gone);
          if ('error' in answer) reject(new Error(answer.error));
          else resolve(answer);
        });
        child.send(task);
      }),
    stop: () => void child.kill(),
  };
}
