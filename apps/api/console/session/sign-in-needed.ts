/** A page was asked for without a session. Whoever catches it sends the person to sign in. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
}
