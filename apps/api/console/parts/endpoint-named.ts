import { problem } from '../../problems/problem.ts';
import { kebab } from '#messages/where-done';

/** The command that an address names, `log-contact`. Throws `NOT_FOUND`. */
export const endpointNamed = <Endpoint extends { readonly type: string }>(
  endpoints: Readonly<Record<string, Endpoint>>,
  name: string,
): Endpoint => {
  const found = Object.values(endpoints).find(({ type }) => kebab(type) === name);
  if (found === undefined) throw problem('NOT_FOUND');
  return found;
};
