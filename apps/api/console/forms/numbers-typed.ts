const thousands = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const decimal = /^-?\d+([.,]\d+)?$/;

/**
 * A number as people write it, `3,5` or `3.5`; the text itself where it is none, for the check to refuse. Amounts have
 * two decimals at most, so three digits after a point are thousands: `1.000` is a thousand.
 */
export const numberTyped = (text: string): number | string => {
  if (thousands.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return decimal.test(text) ? Number(text.replace(',', '.')) : text;
};
