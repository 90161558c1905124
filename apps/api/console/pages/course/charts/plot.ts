/** The drawing area in the units of the picture; the page scales it to the room there is. */
export const plot = { width: 360, height: 170, left: 30, right: 352, top: 18, bottom: 144 } as const;

/** A number of the scale as a height in the picture, with one decimal. */
export const heightOf = (value: number, most: number): number =>
  rounded(plot.bottom - (value / most) * (plot.bottom - plot.top));

export const rounded = (value: number): number => Math.round(value * 10) / 10;

const steps = [1, 2, 5] as const;

/** The end of a scale that holds a value, and where its lines are: two to five, at round numbers. */
export const scaleFor = (value: number): { readonly most: number; readonly ticks: readonly number[] } => {
  const size = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  const step =
    [size / 10, size, size * 10]
      .flatMap((each) => steps.map((one) => each * one))
      .find((each) => value / each <= 5) ?? size;
  const whole = Math.max(step, 1);
  const count = Math.max(Math.ceil(value / whole), 1);
  return {
    most: count * whole,
    ticks: Array.from({ length: count + 1 }, (_, index) => rounded(index * whole)),
  };
};
