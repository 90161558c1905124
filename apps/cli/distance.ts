/** Working days from today in words: `in 3 working days`, `today`, `1 working day ago`. */
export const distance = (days: number): string => {
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 working day' : `${Math.abs(days)} working days`;
  return days > 0 ? `in ${count}` : `${count} ago`;
};
