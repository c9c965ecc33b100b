import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from '../../shared/util/json.ts';

/** What a crowd is told to do. */
export type CrowdTask =
  | {
      readonly do: 'join';
      readonly origin: string;
      readonly people: readonly { readonly seat: string; readonly code: string }[];
    }
  /** `everyMs` 0: the next rating after the answer. */
  | {
      readonly do: 'rate';
      readonly ballot: string;
      readonly statements: readonly string[];
      readonly seconds: number;
      readonly everyMs: number;
    }
  | {
      readonly do: 'seal';
      readonly ballot: {
        readonly id: string;
        readonly publicKey: string;
        readonly sections: readonly (readonly string[])[];
        readonly settings: JsonObject;
      };
    }
  | { readonly do: 'listen'; readonly text: string }
  | { readonly do: 'heard' };

/** `times`: milliseconds of each act, or for `heard` the moments of arrival. */
export type CrowdAnswer = { readonly times: readonly number[]; readonly seconds: number };

/** Two hundred phones in a process of their own. */
export type Crowd = {
  act(task: CrowdTask): Promise<CrowdAnswer>;
  stop(): void;
};

export function startCrowd(): Crowd {
  const program = fileURLToPath(new URL('crowd-program.ts', import.meta.url));
  const child: ChildProcess = fork(program, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    act: (task) =>
      new Promise((resolve, reject) => {
        const gone = (): void => reject(new Error('The process of the phones has ended.'));
        child.once('exit', gone);
        child.once('message', (answer: CrowdAnswer | { readonly error: string }) => {
          child.off('exit', gone);
          if ('error' in answer) reject(new Error(answer.error));
          else resolve(answer);
        });
        child.send(task);
      }),
    stop: () => void child.kill(),
  };
}
