/** What the guide says of a date column. */
export const dateOf = (da: string, en: string, means: string, example: string) => ({
  da: [da] as [string],
  en: [en] as [string],
  means,
  format: 'date',
  example,
});
