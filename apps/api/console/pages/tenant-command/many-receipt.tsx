import type { LocalText } from '#calendar';
import type { TenantOutcome } from '#use-cases/tenant-endpoint';
import { words as formWords } from '../../forms/words.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { Table } from '../../parts/table.tsx';
import { refusedFor, type RefusedFor } from './refused-for.ts';
import { words } from './words.ts';

export type Many = Extract<TenantOutcome, { readonly kind: 'many' }>;

interface Given {
  readonly title: LocalText;
  readonly outcome: Many;
  /** The form as it was filled in, for what is left. */
  readonly again: string;
  /** Where one came from. */
  readonly list: string;
}

/** What became of a command to many: how many it was done for, and which said no, and why. */
export const ManyReceipt = ({ title, outcome, again, list }: Given) => {
  const { say } = useLanguage();
  const { of, each, more } = outcome;
  const count = (wanted: 'done' | 'unchanged') => each.filter((one) => one.outcome === wanted).length;
  const [done, already] = [count('done'), count('unchanged')];
  return (
    <div class="receipt">
      <h1>{say(title)}</h1>
      <div class={`alert ${done > 0 ? 'alert-success' : 'alert-info'}`} role="status">
        <div class="alert-body">
          {done > 0 && <h2 class="alert-heading">{say(formWords.done)}</h2>}
          {each.length === 0 && <p class="alert-text">{say(words.none)}</p>}
          {done > 0 && <p class="alert-text">{say(words.done(done, of))}</p>}
          {already > 0 && <p class="alert-text">{say(words.already(already, of))}</p>}
          {each.length > 0 && done + already === 0 && <p class="alert-text">{say(words.nothingDone)}</p>}
        </div>
      </div>
      <NotDone count={each.length - done - already} of={of} refused={refusedFor(each)} />
      {more && <p>{say(words.more)}</p>}
      <p class="form-acts">
        {more && (
          <a class="button button-primary" href={again}>
            {say(words.goOn)}
          </a>
        )}
        <a class="button button-secondary" href={list}>
          {say(words.toList)}
        </a>
      </p>
    </div>
  );
};

const NotDone = ({
  count,
  of,
  refused,
}: {
  readonly count: number;
  readonly of: Many['of'];
  readonly refused: readonly RefusedFor[];
}) => {
  const { say } = useLanguage();
  if (count === 0) return null;
  return (
    <section aria-labelledby="not-done">
      <h2 id="not-done">{say(words.notDone(count, of))}</h2>
      <Table
        lines={refused}
        keyOf={({ reason }) => reason.en}
        columns={[
          { head: words.why, cell: ({ reason }) => say(reason) },
          { head: words.which, cell: ({ courses }) => <Courses courses={courses} /> },
        ]}
      />
    </section>
  );
};

const Courses = ({ courses }: Pick<RefusedFor, 'courses'>) => (
  <ul class="side-by-side">
    {courses.map(({ course, number }) => (
      <li key={course}>
        <a href={`/console/courses/${course}`}>{number}</a>
      </li>
    ))}
  </ul>
);
