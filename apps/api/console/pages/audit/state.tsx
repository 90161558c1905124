import { useLanguage } from '../../language/spoken.tsx';
import type { Compared, ComparedGroup } from './changes.ts';
import { changeNames, words } from './words.ts';

/** How the course stands, with what is otherwise than before marked, in colour and in words. */
export const State = ({ groups }: { readonly groups: readonly ComparedGroup[] }) => (
  <>
    {groups
      .filter(({ facts }) => facts.length > 0)
      .map((group) => (
        <Group key={group.key} group={group} />
      ))}
  </>
);

const Group = ({ group: { name, facts } }: { readonly group: ComparedGroup }) => {
  const { say } = useLanguage();
  return (
    <>
      <h3 class="h5">{say(name)}</h3>
      <dl class="facts">
        {facts.map((fact) => (
          <Line key={fact.key} fact={fact} />
        ))}
      </dl>
    </>
  );
};

const Line = ({ fact: { label, value, change, was } }: { readonly fact: Compared }) => {
  const { say } = useLanguage();
  return (
    <div class={change === null ? undefined : `fact-${change}`}>
      <dt>{say(label)}</dt>
      <dd>
        {change === 'gone' ? <del>{say(value)}</del> : say(value)}
        {change !== null && <span class="fact-change"> {say(changeNames[change])}</span>}
        {change === 'changed' && was !== null && <span class="fact-was"> {say(words.was(was))}</span>}
      </dd>
    </div>
  );
};
