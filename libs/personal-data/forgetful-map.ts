export interface ForgetfulMap<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
}

/** A map that starts anew every `forgetAfterMs` of real time: what it holds is never older, and it never only grows. */
export const createForgetfulMap = <Value>(forgetAfterMs: number): ForgetfulMap<Value> => {
  const values = new Map<string, Value>();
  let forgetAt = performance.now() + forgetAfterMs;
  return {
    get: (key) => {
      if (performance.now() >= forgetAt) {
        values.clear();
        forgetAt = performance.now() + forgetAfterMs;
      }
      return values.get(key);
    },
    set: (key, value) => void values.set(key, value),
    delete: (key) => void values.delete(key),
  };
};
