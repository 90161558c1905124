import type { CandidatesView } from '#use-cases/queries/list-candidates';
import type { Named } from '#use-cases/queries/names';
import { carrying } from '../../forms/came-from.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { AskForNames } from '../../parts/ask-for-names.tsx';
import { Someone } from '../../parts/someone.tsx';
import { Table } from '../../parts/table.tsx';
import { Candidate } from './candidate.tsx';
import { words } from './words.ts';

interface Given {
  readonly course: string;
  readonly view: CandidatesView;
  /** By mentor; null: not asked for. */
  readonly names: ReadonlyMap<string, Named> | null;
  readonly mayAskForNames: boolean;
  readonly mayPropose: boolean;
  /** How the worklist was filtered that one came from. */
  readonly filter: string;
}

/** Who might be a course's mentor, the best for this mentee first, with reasons; and who cannot be, with why. */
export const Match = ({ course, view, names, mayAskForNames, mayPropose, filter }: Given) => {
  const { say } = useLanguage();
  const { ranked, excluded, seeking, algorithm } = view;
  return (
    <>
      <p>
        <a href={`/console/courses/${course}`}>{say(words.toCourse)}</a>
      </p>
      <h1>{say(words.title)}</h1>
      <p class="font-lead">{say(words.seeking(seeking))}</p>
      {ranked.length === 0 ? (
        <div class="alert alert-info">
          <p class="alert-text">{say(words.nobody)}</p>
        </div>
      ) : (
        <>
          <p>{say(words.explain)}</p>
          <ol class="candidates">
            {ranked.map((candidate) => (
              <Candidate
                {...{ course, candidate, mayPropose, filter }}
                key={candidate.mentor}
                known={names === null ? undefined : names.get(candidate.mentor)}
              />
            ))}
          </ol>
        </>
      )}
      {mayAskForNames && names === null && (
        <AskForNames action={carrying(`/console/courses/${course}/match/names`, filter)} likely="matching" />
      )}
      {excluded.length > 0 && <Excluded excluded={excluded} names={names} />}
      <p>{say(words.algorithm(algorithm))}</p>
    </>
  );
};

/** What speaks against a mentor whatever the score would be. */
const Excluded = ({ excluded, names }: Pick<CandidatesView, 'excluded'> & Pick<Given, 'names'>) => {
  const { say } = useLanguage();
  return (
    <section aria-labelledby="excluded">
      <h2 id="excluded" class="h3">
        {say(words.excluded)}
      </h2>
      <Table
        lines={excluded}
        keyOf={({ mentor }) => mentor}
        columns={[
          {
            head: words.mentor,
            cell: ({ mentor }) => (
              <>
                {mentor.slice(0, 8)} <Someone known={names === null ? undefined : names.get(mentor)} />
              </>
            ),
          },
          { head: words.why, cell: ({ stops }) => stops.map((stop) => say(stop)).join('; ') },
        ]}
      />
    </section>
  );
};
