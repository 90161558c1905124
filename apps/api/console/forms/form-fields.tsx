import type { LocalText } from '#calendar';
import { useLanguage } from '../language/spoken.tsx';
import { FieldInput } from './field-input.tsx';
import { useFilled } from './filled.tsx';
import type { Leaf, SplitLeaves } from './leaves.ts';
import { allTyped, type Typed } from './typed.ts';
import { words } from './words.ts';

/** The fields of a form: those in sight, those behind “more”, and those that are settled. */
export const FormFields = ({ first, more, settled }: SplitLeaves) => {
  const { say } = useLanguage();
  const { typed, problems } = useFilled();
  const isUsed = ({ name }: Leaf) => allTyped(typed, name).length > 0 || problems[name] !== undefined;
  return (
    <>
      {settled.flatMap((leaf) =>
        namesOf(leaf, typed).flatMap((name) =>
          allTyped(typed, name).map((value) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          )),
        ),
      )}
      <Leaves leaves={first} />
      {more.length > 0 && (
        <details class="details" open={more.some(isUsed)}>
          <summary class="details-summary">{say(words.more)}</summary>
          <div class="details-text">
            <Leaves leaves={more} />
          </div>
        </details>
      )}
    </>
  );
};

/** Its own, and those of what it consists of. */
const namesOf = ({ name }: Leaf, typed: Typed): readonly string[] =>
  Object.keys(typed).filter((each) => each === name || each.startsWith(`${name}.`));

const Leaves = ({ leaves }: { readonly leaves: readonly Leaf[] }) => (
  <>
    {byPart(leaves).map(({ part, leaves: together }) => (
      <Part key={together[0]?.name} part={part}>
        {together.map(({ name, field }) => (
          <FieldInput key={name} field={field} name={name} />
        ))}
      </Part>
    ))}
  </>
);

const Part = ({
  part,
  children,
}: {
  readonly part: LocalText | null;
  readonly children: readonly preact.JSX.Element[];
}) => {
  const { say } = useLanguage();
  if (part === null) return <>{children}</>;
  return (
    <fieldset class="form-part">
      <legend class="h4">{say(part)}</legend>
      {children}
    </fieldset>
  );
};

interface Together {
  readonly part: LocalText | null;
  readonly leaves: readonly Leaf[];
}

/** Neighbours of one part stand together. */
const byPart = (leaves: readonly Leaf[]): readonly Together[] =>
  leaves.reduce<readonly Together[]>((groups, leaf) => {
    const last = groups.at(-1);
    return last?.part === leaf.part
      ? [...groups.slice(0, -1), { ...last, leaves: [...last.leaves, leaf] }]
      : [...groups, { part: leaf.part, leaves: [leaf] }];
  }, []);
