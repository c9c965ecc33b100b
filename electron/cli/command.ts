/** One command of the command line; its own file has the name of the command. */
export type CliCommand = {
  /** The line of `baraza --help`: arguments and options. */
  readonly usage: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /** Returns the exit code: 0 done, 1 a check failed. Throws `WrongInput` for 2. */
  readonly run: (args: readonly string[]) => Promise<number>;
};
