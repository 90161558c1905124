import { purposes, type Purpose } from '#access';
import type { PeopleView } from '#use-cases/queries/read-person';
import { useLanguage } from '../../language/spoken.tsx';
import { purposeNames } from '../../parts/purpose-names.ts';
import { words } from './words.ts';

interface Given {
  readonly course: string;
  readonly hasMentor: boolean;
  /** Null: not asked for. */
  readonly people: PeopleView | null;
  /** What the names are most likely wanted for. */
  readonly purpose: Purpose;
  /** The reader may see names when he says what for. */
  readonly mayAsk: boolean;
}

/** Who the two are: masked until someone says what he wants to see the names for, which is written down. */
export const People = ({ course, hasMentor, people, purpose, mayAsk }: Given) => {
  const { say } = useLanguage();
  return (
    <section aria-labelledby="people">
      <h2 id="people" class="h3">
        {say(words.people)}
      </h2>
      <dl class="course-people">
        <dt>{say(words.mentee)}</dt>
        <dd>{people === null ? <Masked /> : <Shown person={people.mentee} />}</dd>
        {hasMentor && (
          <>
            <dt>{say(words.mentor)}</dt>
            <dd>{people === null ? <Masked /> : <Shown person={people.mentor} />}</dd>
          </>
        )}
      </dl>
      {people === null && mayAsk && <AskForNames course={course} purpose={purpose} />}
      {people !== null && <p class="course-by">{say(words.lookedUp)}</p>}
    </section>
  );
};

const Masked = () => {
  const { say } = useLanguage();
  return (
    <>
      <span aria-hidden="true">●●●●</span>
      <span class="sr-only">{say(words.masked)}</span>
    </>
  );
};

const Shown = ({ person }: { readonly person: PeopleView['mentee'] }) => {
  const { say } = useLanguage();
  if (person === null) return <>{say(words.noName)}</>;
  if (person.addressProtection && person.name === undefined) return <>{say(words.protectedPerson)}</>;
  const { name, phone, email, cpr, birthDate } = person;
  const told = [name, phone, email, cpr ?? birthDate].filter((each) => each !== undefined);
  return told.length === 0 ? (
    <>{say(words.noName)}</>
  ) : (
    <>
      {told.map((each) => (
        <span key={each} class="course-person">
          {each}
        </span>
      ))}
    </>
  );
};

const AskForNames = ({ course, purpose }: Pick<Given, 'course' | 'purpose'>) => {
  const { say } = useLanguage();
  return (
    <details class="details">
      <summary class="details-summary">{say(words.showNames)}</summary>
      <form class="details-text" method="post" action={`/console/courses/${course}/people`}>
        <label class="form-label" for="purpose">
          {say(words.purpose)}
        </label>
        <span class="form-hint" id="purpose-hint">
          {say(words.purposeHint)}
        </span>
        <select class="form-select" id="purpose" name="purpose" aria-describedby="purpose-hint" required>
          {purposes.map((each) => (
            <option key={each} value={each} selected={each === purpose}>
              {say(purposeNames[each])}
            </option>
          ))}
        </select>
        <button type="submit" class="button button-secondary">
          {say(words.showNames)}
        </button>
      </form>
    </details>
  );
};
