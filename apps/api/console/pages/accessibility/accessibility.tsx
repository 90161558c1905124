import { useLanguage } from '../../language/spoken.tsx';
import { words } from './words.ts';

/** How far the pages can be used by everyone, what was tested, what is missing, and how to complain. */
export const Accessibility = () => {
  const { say } = useLanguage();
  return (
    <>
      <h1>{say(words.title)}</h1>
      <p class="font-lead">{say(words.lead)}</p>
      <p>{say(words.about)}</p>
      <h2>{say(words.conformanceTitle)}</h2>
      <p>{say(words.conformance)}</p>
      <h2>{say(words.testedTitle)}</h2>
      <ul>
        <li>{say(words.machine)}</li>
        <li>{say(words.keyboard)}</li>
        <li>{say(words.charts)}</li>
        <li>{say(words.targets)}</li>
      </ul>
      <h2>{say(words.limitsTitle)}</h2>
      <ul>
        <li>{say(words.people)}</li>
        <li>{say(words.words)}</li>
      </ul>
      <h2>{say(words.complainTitle)}</h2>
      <p>{say(words.contact)}</p>
      <p>
        {say(words.authority)} <a href="https://digst.dk/">{say(words.authorityLink)}</a>
      </p>
    </>
  );
};
