import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocalText } from '#calendar';
import type { Typed } from './typed.ts';

/** What is wrong with fields, by name. */
export type FieldProblems = Readonly<Record<string, LocalText | undefined>>;

/** How far a form is filled in. */
export interface Filled {
  readonly typed: Typed;
  readonly problems: FieldProblems;
}

const FilledIn = createContext<Filled>({ typed: {}, problems: {} });

/** The fields inside show what was typed in them, and what is wrong with it. */
export const Filling = ({ children, ...filled }: Filled & { readonly children: ComponentChildren }) => (
  <FilledIn.Provider value={filled}>{children}</FilledIn.Provider>
);

export const useFilled = (): Filled => useContext(FilledIn);

/** A field's place on the page: where the summary of errors leads. */
export const fieldId = (name: string): string => `field-${name}`;
