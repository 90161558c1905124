import type { CourseEvent } from '#courses';
import type { LocalDate, Recorded } from '#kernel';
import type { SignedHistory } from '#use-cases/queries/sign-transcript';
import type { Transcript } from '#transparency';
import { eventName } from '#use-cases/words/event-names';
import { longDate, moment, shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { Table } from '../../parts/table.tsx';
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
      <Events course={course} events={events} />
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

const Events = ({
  course,
  events,
}: {
  readonly course: string;
  readonly events: readonly Recorded<CourseEvent>[];
}) => {
  const { language, say } = useLanguage();
  return (
    <Table
      look="table--compact"
      lines={events}
      keyOf={({ version }) => version}
      columns={[
        {
          head: words.version,
          cell: ({ version }) => <a href={auditAddress(course, { event: version })}>{version}</a>,
        },
        { head: words.on, cell: ({ data }) => shortDate(language, data.on) },
        { head: words.what, cell: (event) => <What event={event} /> },
        {
          head: words.by,
          cell: ({ actor }) => (
            <>
              {say(coded(actor.role))}
              <br />
              {actor.id}
            </>
          ),
        },
        { head: words.recorded, cell: ({ recordedAt }) => moment(language, recordedAt) },
      ]}
    />
  );
};

const What = ({ event }: { readonly event: Recorded<CourseEvent> }) => {
  const { say } = useLanguage();
  const told = dataLines(event).map(({ label, value }) =>
    labelled({ da: `${label.da}:`, en: `${label.en}:` }, value),
  );
  return (
    <>
      <strong>{say(eventName(event.type))}</strong>
      <br />
      {say(beside(...told))}
    </>
  );
};
