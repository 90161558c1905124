/** So long is an answer given again: pages that were under way when it came still ask with what it was made from. */
const rememberedMs = 30_000;

/**
 * Lets those who ask for the same within half a minute share one answer. A refresh token may be used once: the second page
 * of two that come together would else be refused, and the provider may take both for stolen.
 */
export const createAtOnce = <Answer>(): ((key: string, ask: () => Promise<Answer>) => Promise<Answer>) => {
  const asked = new Map<string, Promise<Answer>>();
  return (key, ask) => {
    const known = asked.get(key);
    if (known !== undefined) return known;
    const answer = ask();
    asked.set(key, answer);
    answer.then(
      () => setTimeout(() => asked.delete(key), rememberedMs).unref(),
      () => asked.delete(key),
    );
    return answer;
  };
};
