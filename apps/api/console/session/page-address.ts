/** Whether an address is one of the console's pages: what lies there is answered as a page, found or not. */
export const isPageAddress = (url: string): boolean =>
  /^\/(?:(?:console|sign-in|signed-in|sign-out|dev)(?:[/?]|$)|\?|$)/.test(url);
