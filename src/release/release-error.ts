/** A release that cannot be made for a reason that a publisher can do something about: the message says what. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}
