import { localDateOf, localTimeOf, type LocalText } from '#calendar';
import { eventName } from '#use-cases/words/event-names';
import type { TimelineEntry } from '#views/course-timeline';
import type { Page } from '#views/reading';
import { longDate, moment } from '../../../language/formats.ts';
import type { Language } from '../../../language/language.ts';
import { roleNames } from '../../../language/role-names.ts';
import { useLanguage } from '../../../language/spoken.tsx';
import { words } from '../words.ts';
import { Facts } from './facts.tsx';
import { runsOf } from './runs.ts';

/** What has happened, newest first: people's acts in full, what the course did by itself folded away. */
export const Timeline = ({
  course,
  page,
  isFirst,
}: {
  readonly course: string;
  readonly page: Page<TimelineEntry>;
  /** The newest are shown; else a later page, from where one can come back. */
  readonly isFirst: boolean;
}) => {
  const { say } = useLanguage();
  const path = `/console/courses/${course}`;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" class="h3">
        {say(words.timeline)}
      </h2>
      <ol class="nobullet-list no-max-width timeline">
        {runsOf(page.entries).map((run) =>
          run.by === 'person' ? (
            <li key={run.entry.version} class="timeline-act">
              <Entry entry={run.entry} />
            </li>
          ) : (
            <li key={run.entries[0].version} class="timeline-system">
              <details>
                <summary>{say(words.bySystem(run.entries.length))}</summary>
                <ol class="nobullet-list no-max-width">
                  {run.entries.map((entry) => (
                    <li key={entry.version}>
                      <Entry entry={entry} />
                    </li>
                  ))}
                </ol>
              </details>
            </li>
          ),
        )}
      </ol>
      <nav class="timeline-pages" aria-label={say(words.timelinePages)}>
        {!isFirst && <a href={`${path}#timeline`}>{say(words.newest)}</a>}
        {page.next !== null && (
          <a href={`${path}?${new URLSearchParams({ after: page.next }).toString()}#timeline`}>
            {say(words.older)}
          </a>
        )}
      </nav>
    </section>
  );
};

const Entry = ({ entry }: { readonly entry: TimelineEntry }) => {
  const { language, say } = useLanguage();
  return (
    <>
      <p class="timeline-title">
        <span class={entry.corrected ? 'timeline-corrected' : undefined}>{say(eventName(entry.type))}</span>
        {entry.corrected && <span class="badge badge-warning">{say(words.corrected)}</span>}
      </p>
      <p class="timeline-when">
        <time dateTime={entry.happenedOn}>{longDate(language, entry.happenedOn)}</time>
        {` · ${say(whoOf(entry))} · `}
        {say(words.recorded(whenRecorded(entry, language)))}
      </p>
      <Facts facts={entry.facts} />
    </>
  );
};

/** Only the time of day, where it was written on the day it happened. */
const whenRecorded = ({ happenedOn, recordedAt }: TimelineEntry, language: Language): string =>
  localDateOf(recordedAt) === happenedOn ? localTimeOf(recordedAt) : moment(language, recordedAt);

const whoOf = ({ actorRole }: TimelineEntry): LocalText =>
  actorRole === 'system' ? words.system : roleNames[actorRole];
