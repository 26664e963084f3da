/** A command: its arguments, one line of help, and what it does. Returns the exit code. */
export interface Command {
  readonly usage: string;
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<number> | number;
}
