/** A path of ours to go back to; anything else becomes the front page, so that no link leads elsewhere. */
export const localPath = (asked: string | undefined): string =>
  asked !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(asked) ? asked : '/console';
