/** The root of the project whose content is read; a test may build another content tree with the same code. */
export function projectRoot(): string {
  return process.env['KB_ROOT'] ?? process.cwd();
}
