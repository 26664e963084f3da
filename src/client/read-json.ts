/**
 * Reads data of this site.
 * @throws Error where it could not be loaded; `status` is that of the answer, if there was one
 */
export async function readJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw Object.assign(new Error(address), { status: response.status });
  return (await response.json()) as Content;
}

/** Whether data could not be read because there is none, not because something failed on the way. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'status' in error && (error.status === 404 || error.status === 410);
}
