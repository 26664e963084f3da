/** A failure the user can do something about: printed as one line, without a stack trace. */
export class CliError extends Error {
  override readonly name = 'CliError';
  /** 2 for a call that is wrong, 1 for work that failed. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
