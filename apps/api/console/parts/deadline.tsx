import type { LocalDate } from '#kernel';
import { distance, shortDate } from '../language/formats.ts';
import { useLanguage } from '../language/spoken.tsx';

/** A deadline as date and distance, in colour and in words. `workingDays`: from today, negative when overdue. */
export const Deadline = ({ due, workingDays }: { readonly due: LocalDate; readonly workingDays: number }) => {
  const { language, say } = useLanguage();
  return (
    <span class="deadline">
      <span class={`badge ${colour(workingDays)}`}>{say(distance(workingDays))}</span>{' '}
      <time dateTime={due}>{shortDate(language, due)}</time>
    </span>
  );
};

const colour = (workingDays: number): string => {
  if (workingDays < 0) return 'badge-error';
  return workingDays === 0 ? 'badge-warning' : 'badge-info';
};
