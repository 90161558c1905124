import type { PersonRole, SignedIn } from '#access';
import type { LocalText } from '#calendar';
import type { Language } from '../language/language.ts';

/** What surrounds the content of every page. */
export interface Frame {
  readonly language: Language;
  /** Null on pages that need no sign-in. */
  readonly person: SignedIn | null;
  /** The role that someone with several has chosen to act in. */
  readonly chosen?: PersonRole;
  /** Path and query of this page: where a change of language comes back to, and what the menu marks. */
  readonly path: string;
  readonly title: LocalText;
  /** Where the page hears that what it shows has changed. */
  readonly live?: string;
}
