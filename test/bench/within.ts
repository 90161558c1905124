/** The work's result, or an error when it has not come within so many milliseconds: nothing waits for ever. */
export const within = async <Result>(
  ms: number,
  what: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what} took more than ${ms / 1_000} s`));
    }, ms);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
};
