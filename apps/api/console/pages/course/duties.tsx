import type { Task } from './tasks.ts';
import { longDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { Deadline } from '../../parts/deadline.tsx';
import { words } from './words.ts';

/** How many of the duties still to come are told at once. */
const shown = 6;

/** The duty that is due first: what, when, and how that day was counted. */
export const NextDuty = ({ duty }: { readonly duty: Task | undefined }) => {
  const { language, say } = useLanguage();
  return (
    <section aria-labelledby="next" class="course-next">
      <h2 id="next" class="h3">
        {say(words.next)}
      </h2>
      {duty === undefined ? (
        <p>{say(words.nothingDue)}</p>
      ) : (
        <>
          <p class="course-next-what">
            <strong>{say(duty.what)}</strong>
          </p>
          <p>
            <Deadline due={duty.dueRolled} workingDays={duty.workingDays} />
          </p>
          <p class="course-counted">
            {say(words.counted(longDate(language, duty.dueRolled)))} {say(duty.counted)}.
          </p>
        </>
      )}
    </section>
  );
};

/** The duties after the next one, each with how it was counted. */
export const ComingDuties = ({ duties }: { readonly duties: readonly Task[] }) => {
  const { say } = useLanguage();
  if (duties.length === 0) return null;
  return (
    <section aria-labelledby="coming">
      <h2 id="coming" class="h3">
        {say(words.coming)}
      </h2>
      <DutyList duties={duties.slice(0, shown)} />
      {duties.length > shown && (
        <details class="details">
          <summary class="details-summary">{say(words.moreDuties(duties.length - shown))}</summary>
          <div class="details-text">
            <DutyList duties={duties.slice(shown)} />
          </div>
        </details>
      )}
    </section>
  );
};

const DutyList = ({ duties }: { readonly duties: readonly Task[] }) => {
  const { say } = useLanguage();
  return (
    <ul class="nobullet-list no-max-width course-duties">
      {duties.map((duty) => (
        <li key={[duty.rule, duty.episode, duty.ordinal, duty.leg, duty.due].join(':')}>
          <span>{say(duty.what)}</span>
          <Deadline due={duty.dueRolled} workingDays={duty.workingDays} />
          <span class="course-counted">{say(duty.counted)}</span>
        </li>
      ))}
    </ul>
  );
};
