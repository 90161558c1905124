import type { LocalText } from '#calendar';
import type { CheckView } from '#use-cases/queries/check-course';
import { ruleName } from '#use-cases/words/rule-names';
import { isSame } from '#views/compare';
import { number } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
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
      <table class="table table--responsive-headers">
        <thead>
          <tr>
            {[words.readModel, words.rows, words.differing, words.where, words.upTo].map((head) => (
              <th key={head.da} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.readModels.flatMap((each) =>
            each.tables.map((table) => (
              <Row key={table.table} course={course} table={table} position={each.position} />
            )),
          )}
        </tbody>
      </table>
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

const Row = ({
  course,
  table: { table, rows, differing, examples },
  position,
}: {
  readonly course: string;
  readonly table: ReadModel['tables'][number];
  readonly position: number | null;
}) => {
  const { language, say } = useLanguage();
  return (
    <tr>
      <td data-title={say(words.readModel)}>{say(tableName(table))}</td>
      <td data-title={say(words.rows)}>{number(language, rows)}</td>
      <td data-title={say(words.differing)}>
        {differing === 0 ? say(words.none) : <strong>{number(language, differing)}</strong>}
      </td>
      <td data-title={say(words.where)}>
        {examples.length === 0 && '–'}
        {examples.map((key, index) => (
          <span key={key}>
            {index > 0 && ', '}
            <Place course={course} table={table} of={JSON.parse(key) as Key} />
          </span>
        ))}
        {differing > examples.length && `, ${say(words.moreRows)}`}
      </td>
      <td data-title={say(words.upTo)}>{position}</td>
    </tr>
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
