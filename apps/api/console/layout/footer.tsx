import { useLanguage } from '../language/spoken.tsx';
import { words } from './words.ts';

export const Footer = () => {
  const { say } = useLanguage();
  return (
    <footer class="bottom">
      <div class="container bottom-line">
        <a href="/console/accessibility">{say(words.accessibility)}</a>
      </div>
    </footer>
  );
};
