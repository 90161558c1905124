import { contactChannels, phoneReasons } from '#courses';
import { choiceWordOf } from '#use-cases/words/choice-words';
import type { CourseView } from '#use-cases/queries/read-course';
import { useLanguage } from '../../language/spoken.tsx';
import { Choices } from '../me/choices.tsx';
import { Problems } from '../me/problems.tsx';
import { Sending } from '../me/sending.tsx';
import type { NotDone } from '../me/sent.ts';
import { words } from './words.ts';

const labels = { channel: words.how, minutes: words.long, on: words.when, note: words.note };

const usualMinutes = [15, 30, 45, 60, 90];

/** How a mentor is in touch; what he goes along to as a lay representative is logged on the course’s own page. */
const usualChannels = contactChannels.filter((channel) => channel !== 'layRepresentative');

/** What is seldom told stands behind a tap; it is opened where something is wrong with it. */
const isFolded = (field: string): boolean => field !== 'channel' && field !== 'minutes';

/** A contact in three taps: how, how long, save. Today unless another day is chosen. */
export const ContactForm = ({
  view,
  notDone,
}: {
  readonly view: CourseView;
  readonly notDone: NotDone | null;
}) => {
  const { say } = useLanguage();
  const typed = notDone?.typed ?? {};
  const usual = usualMinutes.some((minutes) => String(minutes) === typed['minutes']);
  return (
    <section aria-labelledby="log" class="phone-part">
      <h2 id="log" class="h3">
        {say(words.log)}
      </h2>
      <form method="post" action="/console/me/contact">
        <Problems notDone={notDone} labels={labels} />
        <Sending view={view} />
        <Choices
          form="contact"
          name="channel"
          label={words.how}
          options={usualChannels.map((value) => ({
            value,
            text: choiceWordOf(value) ?? { da: value, en: value },
          }))}
          chosen={typed['channel']}
        />
        <Choices
          form="contact"
          name="minutes"
          label={words.long}
          options={usualMinutes.map(String).map((value) => ({ value, text: { da: value, en: value } }))}
          chosen={typed['minutes']}
        />
        <label class="form-label" for="contact-other">
          {say(words.otherMinutes)}
        </label>
        <input
          class="form-input input-char-4"
          type="number"
          inputmode="numeric"
          min={1}
          max={1440}
          id="contact-other"
          name="minutes"
          value={usual ? undefined : typed['minutes']}
        />
        <details class="details" open={notDone?.problems.some(({ field }) => isFolded(field)) ?? false}>
          <summary class="details-summary">{say(words.more)}</summary>
          <div class="details-text">
            <More today={view.at} typed={typed} />
          </div>
        </details>
        <button type="submit" class="button button-primary phone-save">
          {say(words.save)}
        </button>
      </form>
    </section>
  );
};

const More = ({ today, typed }: { readonly today: CourseView['at']; readonly typed: NotDone['typed'] }) => {
  const { say } = useLanguage();
  return (
    <>
      <label class="form-label" for="contact-on">
        {say(words.when)}
      </label>
      <input
        class="form-input"
        type="date"
        id="contact-on"
        name="on"
        max={today}
        value={typed['on'] ?? today}
      />
      <label class="form-label" for="contact-phoneReason">
        {say(words.why)}
      </label>
      <span class="form-hint" id="contact-phoneReason-hint">
        {say(words.whyHelp)}
      </span>
      <select
        class="form-select"
        id="contact-phoneReason"
        name="phoneReason"
        aria-describedby="contact-phoneReason-hint"
      >
        <option value="">{say(words.noReason)}</option>
        {phoneReasons.map((reason) => (
          <option key={reason} value={reason} selected={typed['phoneReason'] === reason}>
            {say(choiceWordOf(reason) ?? { da: reason, en: reason })}
          </option>
        ))}
      </select>
      <label class="form-label" for="contact-note">
        {say(words.note)}
      </label>
      <textarea class="form-input" id="contact-note" name="note" rows={3}>
        {typed['note']}
      </textarea>
    </>
  );
};
