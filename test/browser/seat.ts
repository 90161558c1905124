/** How someone sits before the screen. */
export interface Seat {
  readonly language: 'da' | 'en';
  readonly width: 1280 | 390;
  readonly javaScript: boolean;
}

/** Both languages, a desk and a phone, with and without JavaScript: each two of these meet in one of the four. */
export const seats: readonly Seat[] = [
  { language: 'da', width: 1280, javaScript: true },
  { language: 'da', width: 390, javaScript: false },
  { language: 'en', width: 1280, javaScript: false },
  { language: 'en', width: 390, javaScript: true },
];

/** `da, 390 px, without JavaScript`. */
export const titleOf = ({ language, width, javaScript }: Seat): string =>
  `${language}, ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`;
