import type { CandidatesView } from '#use-cases/queries/list-candidates';
import type { Named } from '#use-cases/queries/names';
import { carrying } from '../../forms/came-from.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { commandPath } from '#messages/where-done';
import { Someone } from '../../parts/someone.tsx';
import { criterionNames, words } from './words.ts';

interface Given {
  readonly course: string;
  readonly candidate: CandidatesView['ranked'][number];
  readonly known: Named | undefined;
  readonly mayPropose: boolean;
  /** How the worklist was filtered that one came from. */
  readonly filter: string;
}

/** A mentor who may be proposed: where he stands, why, and what choosing him costs the others. */
export const Candidate = ({ course, candidate, known, mayPropose, filter }: Given) => {
  const { say } = useLanguage();
  const { mentor, rank, score, price, bestForAll } = candidate;
  const id = mentor.slice(0, 8);
  return (
    <li class="candidate">
      <h2 class="h4">
        {say(words.rank(rank))} · {say(words.someone(id))} <Someone known={known} />
      </h2>
      <p>
        <strong>{say(words.score(score))}</strong>{' '}
        {rank === 1 && <span class="badge badge-success">{say(words.bestHere)}</span>}{' '}
        {bestForAll && <span class="badge badge-info">{say(words.bestForAll)}</span>}
      </p>
      <Criteria criteria={candidate.criteria} />
      {price !== null && <p>{say(price === 0 ? words.free : words.price(price))}</p>}
      {mayPropose && (
        <a
          class="button button-primary"
          href={carrying(`${commandPath(course, 'ProposeMatch')}?mentor=${mentor}`, filter)}
        >
          {say(words.propose)}
          <span class="sr-only"> {say(words.proposeWhom(id))}</span>
        </a>
      )}
    </li>
  );
};

/** What was compared, with points and the reason in words; what weighs nothing in the programme is left out. */
const Criteria = ({ criteria }: Pick<Given['candidate'], 'criteria'>) => {
  const { say } = useLanguage();
  return (
    <dl class="facts">
      {criteria
        .filter(({ weight }) => weight > 0)
        .map(({ criterion, points, weight, reason }) => (
          <div key={criterion}>
            <dt>
              {say(criterionNames[criterion])}{' '}
              <span class="points">{say(words.ofWeight(points, weight))}</span>
            </dt>
            <dd>{say(reason)}</dd>
          </div>
        ))}
    </dl>
  );
};
