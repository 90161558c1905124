import { concernKinds, severities } from '#courses';
import { choiceWordOf } from '#use-cases/words/choice-words';
import type { CourseView } from '#use-cases/queries/read-course';
import { useLanguage } from '../../language/spoken.tsx';
import { Choices } from './choices.tsx';
import { Problems } from './problems.tsx';
import { Sending } from './sending.tsx';
import type { NotDone } from './sent.ts';
import { severityNames, words } from './words.ts';

const labels = { severity: words.severity, kind: words.concernKind, words: words.ownWords };

/** “I am worried”: for whom it is meant to be seen only by those who handle it. */
export const ConcernForm = ({
  view,
  aboutMentor,
  notDone,
}: {
  readonly view: CourseView;
  /** Asked of a mentee: whether the mentor gives rise to it. */
  readonly aboutMentor: boolean;
  readonly notDone: NotDone | null;
}) => {
  const { say } = useLanguage();
  const typed = notDone?.typed ?? {};
  return (
    <details class="details phone-part" open={notDone !== null}>
      <summary class="details-summary">{say(words.worried)}</summary>
      <form class="details-text" method="post" action="/console/me/concern">
        <Problems notDone={notDone} labels={labels} />
        <p>{say(words.worriedHelp)}</p>
        <Sending view={view} />
        <Choices
          form="concern"
          name="severity"
          label={words.severity}
          options={severities.map((value) => ({ value, text: severityNames[value] }))}
          chosen={typed['severity']}
        />
        <label class="form-label" for="concern-kind">
          {say(words.concernKind)}
        </label>
        <select class="form-select" id="concern-kind" name="kind">
          {concernKinds.map((kind) => (
            <option key={kind} value={kind} selected={typed['kind'] === kind}>
              {say(choiceWordOf(kind) ?? words.otherConcern)}
            </option>
          ))}
        </select>
        {aboutMentor && (
          <div class="form-group-checkbox">
            <input
              type="checkbox"
              class="form-checkbox"
              id="concern-aboutMentor"
              name="aboutMentor"
              value="true"
              checked={typed['aboutMentor'] === 'true'}
            />
            <label class="form-label" for="concern-aboutMentor">
              {say(words.aboutMentor)}
            </label>
          </div>
        )}
        <label class="form-label" for="concern-words">
          {say(words.ownWords)}
        </label>
        <textarea class="form-input" id="concern-words" name="words" rows={4} required>
          {typed['words']}
        </textarea>
        <button type="submit" class="button button-primary">
          {say(words.send)}
        </button>
      </form>
    </details>
  );
};
