import type { LocalText } from '#calendar';
import type { CheckView } from '#use-cases/queries/check-course';
import { ruleName } from '#use-cases/words/rule-names';
import { isSame } from '#views/compare';
import { number } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { Table } from '../../parts/table.tsx';
import { auditAddress, auditPath } from './audit-address.ts';
import { checkWords as words, tableName } from './check-words.ts';
import { asIs, beside, coded } from './values.ts';

interface Given {
  readonly course: string;
  readonly view: CheckView;
}

type ReadModel = CheckView['readModels'][number];

/** Whether what lists show of a course equals its events told anew, and where it does not. */
export const Check = ({ course, view }: Given) => {
  const { say } = useLanguage();
  return (
    <>
      <p>
        <a href={auditPath(course)}>{say(words.back)}</a>
      </p>
      <h1>{say(words.title)}</h1>
      <p class="font-lead">{say(words.lead)}</p>
      <Answer {...view} />
      {view.readModels.map((each) => (
        <Notes key={each.projection} {...each} />
      ))}
      <Tables course={course} readModels={view.readModels} />
    </>
  );
};

const Answer = ({ same, version, readModels }: CheckView) => {
  const { say } = useLanguage();
  const wrong = readModels.filter((each) => !isSame(each)).map(({ projection }) => projection);
  return same ? (
    <div class="alert alert-success">
      <p class="alert-text">{say(words.same(version))}</p>
    </div>
  ) : (
    <div class="alert alert-error">
      <h2 class="alert-heading">{say(words.differs)}</h2>
      <p class="alert-text">{say(words.whatToDo(wrong.join(' ')))}</p>
    </div>
  );
};

const Notes = ({ projection, position, failure, parked }: ReadModel) => {
  const { say } = useLanguage();
  return (
    <>
      {position === null && <p>{say(words.notBuilt(projection))}</p>}
      {failure !== null && <p>{say(words.failed(projection, failure))}</p>}
      {parked.length > 0 && <p>{say(words.parked(projection))}</p>}
    </>
  );
};

/** Each table that was made anew from the events, and the rows that stand otherwise. */
const Tables = ({ course, readModels }: Pick<CheckView, 'readModels'> & { readonly course: string }) => {
  const { language, say } = useLanguage();
  return (
    <Table
      look="table--responsive-headers table--pairs"
      lines={readModels.flatMap(({ tables, position }) => tables.map((table) => ({ ...table, position })))}
      keyOf={({ table }) => table}
      columns={[
        { head: words.readModel, cell: ({ table }) => say(tableName(table)) },
        { head: words.rows, cell: ({ rows }) => number(language, rows) },
        {
          head: words.differing,
          cell: ({ differing }) =>
            differing === 0 ? say(words.none) : <strong>{number(language, differing)}</strong>,
        },
        { head: words.where, cell: (table) => <Differing course={course} table={table} /> },
        { head: words.upTo, cell: ({ position }) => position },
      ]}
    />
  );
};

const Differing = ({
  course,
  table: { table, differing, examples },
}: {
  readonly course: string;
  readonly table: ReadModel['tables'][number];
}) => {
  const { say } = useLanguage();
  return (
    <span>
      {examples.length === 0 && '–'}
      {examples.map((key, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <Place course={course} table={table} of={JSON.parse(key) as Key} />
        </span>
      ))}
      {differing > examples.length && `, ${say(words.moreRows)}`}
    </span>
  );
};

/** A row's key: the course first, then what tells its rows apart. */
type Key = readonly [course: string, ...rest: (string | number)[]];

const Place = ({
  course,
  table,
  of: [, ...rest],
}: {
  readonly course: string;
  readonly table: string;
  readonly of: Key;
}) => {
  const { say } = useLanguage();
  const name = say(placeIn(table, rest));
  return table === 'course_timeline' ? (
    <a href={auditAddress(course, { event: Number(rest[0]) })}>{name}</a>
  ) : (
    name
  );
};

const placeIn = (table: string, [first, ...rest]: readonly (string | number)[]): LocalText => {
  if (first === undefined) return words.theRow;
  if (table === 'course_timeline') return words.event(Number(first));
  return beside(ruleName(String(first)) ?? asIs(String(first)), ...rest.map((part) => coded(String(part))));
};
