import type { ShellUtilityProcess } from '../../../electron/main/shell-electron.ts';
import { Emitter } from './emitter.ts';

export class FakeHostProcess extends Emitter implements ShellUtilityProcess {
  readonly pid = 4711;
  readonly modulePath: string;
  readonly execArgv: readonly string[];
  readonly told: { readonly type: string; readonly [field: string]: unknown }[] = [];
  ended = false;
  /** Whether it closes in order when it is told to stop. */
  obedient = true;

  constructor(modulePath: string, execArgv: readonly string[]) {
    super();
    this.modulePath = modulePath;
    this.execArgv = execArgv;
  }

  postMessage(message: unknown): void {
    this.told.push(message as { type: string });
    if (this.obedient && (message as { type: string }).type === 'stop') this.exit(0);
  }

  kill(): boolean {
    this.exit(143);
    return true;
  }

  says(message: unknown): void {
    this.fire('message', message);
  }

  exit(code: number): void {
    if (this.ended) return;
    this.ended = true;
    this.fire('exit', code);
  }
}
