import type { CourseEvent } from '#courses';
import type { LocalDate, Recorded } from '#kernel';
import type { SignedHistory } from '#use-cases/queries/sign-transcript';
import type { Transcript } from '#transparency';
import { eventName } from '#use-cases/words/event-names';
import { longDate, moment, shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { auditAddress, auditPath, transcriptFile } from './audit-address.ts';
import { dataLines } from './event-lines.ts';
import { numberOf } from './moment.ts';
import { transcriptWords as words } from './transcript-words.ts';
import { beside, coded, labelled, momentIn } from './values.ts';

interface Given {
  readonly course: string;
  readonly view: SignedHistory;
  /** The business date that was asked for. */
  readonly asked: LocalDate | undefined;
}

/** All that has happened, oldest first, made to be printed, and signed so that somebody outside can check it. */
export const TranscriptPage = ({ course, view: { events, at, known, transcript }, asked }: Given) => {
  const { language, say } = useLanguage();
  return (
    <>
      <p class="d-print-none">
        <a href={auditPath(course)}>{say(words.back)}</a>
      </p>
      <h1>{say(words.title(numberOf(events)))}</h1>
      <p class="font-lead">
        {say(words.summary(events.length, longDate(language, at), momentIn(known.instant), known.position))}
      </p>
      <p>{say(words.withoutWords)}</p>
      <table class="table table--compact table--responsive-headers">
        <thead>
          <tr>
            {[words.version, words.on, words.what, words.by, words.recorded].map((head) => (
              <th key={head.da} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <Row key={event.version} course={course} event={event} />
          ))}
        </tbody>
      </table>
      <Proof transcript={transcript} file={transcriptFile(course, known.position, asked)} />
    </>
  );
};

/** Printed too, so that a sheet of paper can be held against the file. */
const Proof = ({ transcript, file }: { readonly transcript: Transcript; readonly file: string }) => {
  const { say } = useLanguage();
  return (
    <section class="proof" aria-labelledby="proof">
      <h2 id="proof" class="h3">
        {say(words.proof)}
      </h2>
      <p>{say(words.signed)}</p>
      <p class="d-print-none">
        <a href={file} download>
          {say(words.file)}
        </a>
      </p>
      <dl class="facts">
        <div>
          <dt>{say(words.lastHash)}</dt>
          <dd>
            <code>{transcript.events.at(-1)?.hash}</code>
          </dd>
        </div>
        <div>
          <dt>{say(words.key)}</dt>
          <dd>
            <code>{transcript.key}</code>
          </dd>
        </div>
      </dl>
      <p>
        {say(words.howToCheck)} <code>{say(words.command(transcript.key))}</code>
      </p>
      <p>{say(words.notProven)}</p>
    </section>
  );
};

const Row = ({ course, event }: { readonly course: string; readonly event: Recorded<CourseEvent> }) => {
  const { language, say } = useLanguage();
  const { version, type, data, actor, recordedAt } = event;
  const told = dataLines(event).map(({ label, value }) =>
    labelled({ da: `${label.da}:`, en: `${label.en}:` }, value),
  );
  return (
    <tr>
      <td data-title={say(words.version)}>
        <a href={auditAddress(course, { event: version })}>{version}</a>
      </td>
      <td data-title={say(words.on)}>{shortDate(language, data.on)}</td>
      <td data-title={say(words.what)}>
        <strong>{say(eventName(type))}</strong>
        <br />
        {say(beside(...told))}
      </td>
      <td data-title={say(words.by)}>
        {say(coded(actor.role))}
        <br />
        {actor.id}
      </td>
      <td data-title={say(words.recorded)}>{moment(language, recordedAt)}</td>
    </tr>
  );
};
