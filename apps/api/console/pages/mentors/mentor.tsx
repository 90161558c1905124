import type { ComponentChildren } from 'preact';
import type { LocalText } from '#calendar';
import { mentorStateNames, type MentorAction } from '#mentors';
import type { MentorView } from '#use-cases/queries/read-mentor';
import type { PersonView } from '#use-cases/queries/read-person';
import { choiceWordOf } from '#use-cases/words/choice-words';
import { commandName } from '#use-cases/words/command-names';
import { number, shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { AskForNames } from '../../parts/ask-for-names.tsx';
import { Someone } from '../../parts/someone.tsx';
import { mentorCommandPath, mentorPath, mentorsPath, shortId } from './mentor-path.ts';
import { talkNames, words } from './words.ts';

interface Given {
  readonly view: MentorView;
  /** Undefined: not asked for. */
  readonly person: PersonView | null | undefined;
  readonly mayAskForNames: boolean;
  /** A mentor sees himself, and no list. */
  readonly mayList: boolean;
  /** What a training module is called. */
  readonly nameOfTraining: (module: string) => LocalText;
}

/** What a mentor offers and has passed, and what can be done about him now. */
export const MentorPage = ({ view, person, mayAskForNames, mayList, nameOfTraining }: Given) => {
  const { say } = useLanguage();
  const { mentor, placesTaken, commands } = view;
  const { mentor: id, state, lastTransitionOn, returnsOn, availability } = mentor;
  return (
    <>
      {mayList && (
        <p>
          <a href={mentorsPath}>{say(words.back)}</a>
        </p>
      )}
      <h1>{say(words.oneTitle(shortId(id)))}</h1>
      <p class="font-lead">
        {say(mentorStateNames[state])} {say(words.since(lastTransitionOn))}
        {returnsOn !== null && `, ${say(words.returns(returnsOn))}`}.{' '}
        {say(words.taken(placesTaken, availability?.capacity ?? 0))}.
      </p>
      <CanDo mentor={id} commands={mayList ? commands : commands.filter(isDoneAlone)} />
      <Who view={view} person={person} />
      {mayAskForNames && person === undefined && (
        <AskForNames action={`${mentorPath(id)}/person`} likely="matching" />
      )}
      <Ready view={view} nameOfTraining={nameOfTraining} />
      <Talks view={view} />
    </>
  );
};

/** Who may not see the corps cannot say which mentors took part. */
const isDoneAlone = (command: MentorAction): boolean => command !== 'HoldReflectingTeamSession';

const CanDo = ({
  mentor,
  commands,
}: {
  readonly mentor: string;
  readonly commands: readonly MentorAction[];
}) => {
  const { say } = useLanguage();
  return (
    <section aria-labelledby="can-do">
      <h2 id="can-do" class="h3">
        {say(words.canDo)}
      </h2>
      {commands.length === 0 ? (
        <p>{say(words.nothingToDo)}</p>
      ) : (
        <ul class="nobullet-list no-max-width choices">
          {commands.map((command) => (
            <li key={command}>
              <a class="button button-secondary" href={mentorCommandPath(mentor, command)}>
                {say(commandName(command))}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Parts of a page: a heading and what is known under it. */
const Facts = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: LocalText;
  readonly children: ComponentChildren;
}) => {
  const { say } = useLanguage();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="h3">
        {say(title)}
      </h2>
      <dl class="facts">{children}</dl>
    </section>
  );
};

const Fact = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const useCodes = () => {
  const { say } = useLanguage();
  const code = (each: string): string => say(choiceWordOf(each) ?? { da: each, en: each });
  return { code, codes: (all: readonly string[]): string => all.map(code).join(', ') || say(words.none) };
};

const Who = ({ view: { mentor }, person }: Pick<Given, 'view' | 'person'>) => {
  const { language, say } = useLanguage();
  const { code, codes } = useCodes();
  const { kind, availability, gender, ageGroup, qualifications } = mentor;
  return (
    <Facts id="who" title={words.who}>
      <Fact label={say(words.name)}>
        <Someone known={person} />
        {[person?.phone, person?.email].map((each) => each !== undefined && ` · ${each}`)}
      </Fact>
      {kind !== null && <Fact label={say(words.kind)}>{code(kind)}</Fact>}
      {availability !== null && (
        <>
          {availability.hoursPerMonth !== null && (
            <Fact label={say(words.hours)}>{number(language, availability.hoursPerMonth)}</Fact>
          )}
          <Fact label={say(words.trades)}>{codes(availability.trades)}</Fact>
          <Fact label={say(words.areas)}>{availability.areas.join(', ') || say(words.none)}</Fact>
          <Fact label={say(words.languages)}>{codes(availability.languages)}</Fact>
        </>
      )}
      {gender !== null && <Fact label={say(words.gender)}>{code(gender)}</Fact>}
      {ageGroup !== null && <Fact label={say(words.ageGroup)}>{code(ageGroup)}</Fact>}
      <Fact label={say(words.qualifications)}>
        {codes([...new Set(qualifications.map((each) => each.kind))])}
      </Fact>
    </Facts>
  );
};

const confidentialityIn = ({ confidentiality }: MentorView['mentor']): LocalText => {
  if (confidentiality === null) return words.notSigned;
  return confidentiality === 'imported' ? words.signedBefore : words.signedVersion(confidentiality);
};

/** Of a check only its result and its date are known here. */
const Ready = ({ view: { mentor }, nameOfTraining }: Pick<Given, 'view' | 'nameOfTraining'>) => {
  const { say } = useLanguage();
  const { code } = useCodes();
  return (
    <Facts id="ready" title={words.ready}>
      {Object.entries(mentor.checks).map(([check, { passed, on, expiresOn }]) => (
        <Fact key={check} label={code(check)}>
          {say(passed ? words.passed : words.notPassed)}, {say(words.passedOn(on, expiresOn))}
        </Fact>
      ))}
      <Fact label={say(words.confidentiality)}>{say(confidentialityIn(mentor))}</Fact>
      {Object.entries(mentor.training).map(([module, { on, expiresOn }]) => (
        <Fact key={module} label={say(nameOfTraining(module))}>
          {say(words.passedOn(on, expiresOn))}
        </Fact>
      ))}
    </Facts>
  );
};

const Talks = ({ view: { mentor } }: Pick<Given, 'view'>) => {
  const { language, say } = useLanguage();
  const kinds = ['sparring', 'supervision', 'reflectingTeam', 'care'] as const;
  return (
    <Facts id="talks" title={words.talks}>
      {kinds.map((kind) => {
        const on = mentor.talks[kind];
        return (
          <Fact key={kind} label={say(talkNames[kind])}>
            {on === null ? say(words.none) : shortDate(language, on)}
          </Fact>
        );
      })}
    </Facts>
  );
};
