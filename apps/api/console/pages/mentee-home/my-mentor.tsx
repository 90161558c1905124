import type { CourseView } from '#use-cases/queries/read-course';
import type { PeopleView } from '#use-cases/queries/read-person';
import { longDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { words } from './words.ts';

interface Given {
  readonly view: CourseView;
  /** Null: not asked for. */
  readonly people: PeopleView | null;
}

/** Who the mentor is: shown when asked for, because every look at a person is written down. */
export const MyMentor = ({ view, people }: Given) => {
  const { say } = useLanguage();
  const { course } = view;
  const has = 'proposal' in course || ('match' in course && course.match !== null);
  return (
    <section aria-labelledby="my-mentor" class="phone-part">
      <h2 id="my-mentor" class="h3">
        {say(words.myMentor)}
      </h2>
      <Standing view={view} />
      {has && people === null && (
        <form method="post" action="/console/me/mentor">
          <input type="hidden" name="course" value={view.id} />
          <button type="submit" class="button button-secondary">
            {say(words.showMentor)}
          </button>
        </form>
      )}
      {people !== null && <Shown mentor={people.mentor} />}
    </section>
  );
};

const Standing = ({ view: { course } }: Pick<Given, 'view'>) => {
  const { language, say } = useLanguage();
  if ('match' in course && course.match !== null)
    return <p>{say(words.mentorSince(longDate(language, course.match.confirmedOn)))}</p>;
  return <p>{say('proposal' in course ? words.proposed : words.noMentor)}</p>;
};

const Shown = ({ mentor }: Pick<PeopleView, 'mentor'>) => {
  const { say } = useLanguage();
  const isProtected = mentor?.addressProtection === true && mentor.name === undefined;
  if (isProtected) return <p>{say(words.protectedMentor)}</p>;
  return (
    <p class="phone-main">
      {mentor?.name ?? say(words.noName)}
      {mentor?.phone !== undefined && (
        <a class="phone-line" href={`tel:${mentor.phone}`}>
          {mentor.phone}
        </a>
      )}
      {mentor?.email !== undefined && (
        <a class="phone-line" href={`mailto:${mentor.email}`}>
          {mentor.email}
        </a>
      )}
    </p>
  );
};
