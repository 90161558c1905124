import { phases, type Phase } from '#courses';
import { useLanguage } from '../../language/spoken.tsx';
import { phaseNames } from '../../parts/phase-names.ts';
import { words } from './words.ts';

const steps = phases.filter((phase) => phase !== 'after');

/** The five steps of a course, and how far it has come; a course that is over has all of them behind it. */
export const Steps = ({ phase }: { readonly phase: Phase }) => {
  const { say } = useLanguage();
  const reached = phases.indexOf(phase);
  return (
    <ol class="nobullet-list no-max-width course-steps" aria-label={say(words.steps)}>
      {steps.map((step, index) => (
        <li
          key={step}
          class={index < reached ? 'course-step-done' : undefined}
          aria-current={step === phase ? 'step' : undefined}
        >
          <span class="course-step-number" aria-hidden="true">
            {index < reached ? '✓' : index + 1}
          </span>
          {say(phaseNames[step])}
          {index < reached && <span class="sr-only"> {say(words.stepDone)}</span>}
        </li>
      ))}
    </ol>
  );
};
