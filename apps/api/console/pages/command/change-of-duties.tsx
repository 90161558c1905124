import type { WindowRef } from '#courses';
import type { LocalText } from '#calendar';
import type { MigrationView } from '#use-cases/queries/read-migration';
import { useLanguage } from '../../language/spoken.tsx';
import type { Ground } from './ground.ts';
import { windowInWords } from './windows.ts';
import { words } from './words.ts';

/** What another version of the programme would do to what is still to be done (domain 5.3, row 38). */
export const ChangeOfDuties = ({
  ground,
  migration,
}: {
  readonly ground: Ground;
  readonly migration: MigrationView;
}) => {
  const { say } = useLanguage();
  const { from, to, gone, made } = migration;
  return (
    <section>
      <h2>{say(words.migration(from, to))}</h2>
      {gone.length + made.length === 0 && <p>{say(words.sameDuties)}</p>}
      <Windows title={words.gone} ground={ground} windows={gone} />
      <Windows title={words.made} ground={ground} windows={made} />
    </section>
  );
};

const Windows = ({
  title,
  ground,
  windows,
}: {
  readonly title: LocalText;
  readonly ground: Ground;
  readonly windows: readonly WindowRef[];
}) => {
  const { say } = useLanguage();
  if (windows.length === 0) return null;
  return (
    <>
      <h3>{say(title)}</h3>
      <ul>
        {windows.map((window) => (
          <li key={`${window.rule}:${window.episode}:${window.ordinal}:${window.leg}`}>
            {say(windowInWords(ground, window))}
          </li>
        ))}
      </ul>
    </>
  );
};
