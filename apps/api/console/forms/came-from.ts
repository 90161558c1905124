import { carried } from './submission.ts';
import { oneTyped, type Typed } from './typed.ts';

/** How the list was filtered that someone came from; empty where it was not, or where he came from elsewhere. */
export const cameFrom = (typed: Typed): string => oneTyped(typed, carried.cameFrom);

/** A link to a form, or to what leads to one, that carries how the list was filtered. */
export const carrying = (href: string, filter: string): string => {
  if (filter === '') return href;
  const [address = '', ...place] = href.split('#');
  const query = new URLSearchParams({ [carried.cameFrom]: filter }).toString();
  return [`${address}${address.includes('?') ? '&' : '?'}${query}`, ...place].join('#');
};

/** The list as it was filtered when he left it. */
export const backTo = (list: string, typed: Typed): string =>
  cameFrom(typed) === '' ? list : `${list}?${cameFrom(typed)}`;
