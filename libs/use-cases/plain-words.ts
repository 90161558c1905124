/**
 * The shapes of what may stand in the clear in events though someone typed it: words of the organisation, too narrow for
 * an e-mail address or a CPR number. What people say in their own words is a text, and texts are encrypted.
 */

/** `bul`, `mentor-course`, `postClosure`: what the catalogue does not know is refused when it is decided. */
export const codePattern = '^[a-z][A-Za-z0-9-]{0,39}$';

/** `1`, `v1.3`, `2018`, `2026-03-29`. */
export const versionPattern = '^(v?\\d{1,3}(\\.\\d{1,3}){0,2}|(19|20)\\d{2}(-\\d{2}-\\d{2})?)$';

/** The subject of a sign-in: no space, no `@`, not like a CPR number. */
export const staffIdPattern = '^(?!\\d{6}-?\\d{4}$)[A-Za-z0-9][A-Za-z0-9._:|\\-]{0,99}$';

/** `Søby`, `Team Havn 2`, `Nordre Kvarter`. */
export const organisationNamePattern = "^\\p{L}[\\p{L} .'\\-]{0,39}\\d{0,2}$";
