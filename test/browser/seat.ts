/** How someone sits before the screen. */
export interface Seat {
  readonly language: 'da' | 'en';
  readonly width: 1280 | 390;
  readonly javaScript: boolean;
}

/** Both languages, a desk and a phone, with and without JavaScript: all eight ways to sit. */
export const seats: readonly Seat[] = (['da', 'en'] as const).flatMap((language) =>
  ([1280, 390] as const).flatMap((width) =>
    [true, false].map((javaScript) => ({ language, width, javaScript })),
  ),
);

/** `da, 390 px, without JavaScript`. */
export const titleOf = ({ language, width, javaScript }: Seat): string =>
  `${language}, ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`;
