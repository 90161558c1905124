import type { PersonRole, SignedIn } from '#access';
import { roleNames } from '../language/role-names.ts';
import { useLanguage } from '../language/spoken.tsx';
import { words } from './words.ts';

interface Given {
  readonly person: SignedIn;
  readonly chosen: PersonRole | undefined;
  /** Where the choice was made, and one comes back to. */
  readonly path: string;
}

/** Someone with several roles acts in the one he chooses; until then each thing is done in the first that permits it. */
export const RoleChoice = ({ person, chosen, path }: Given) => {
  const { say } = useLanguage();
  return (
    <form method="post" action="/console/role" class="top-role">
      <input type="hidden" name="back" value={path} />
      <label for="acting-role">{say(words.role)}</label>
      <select id="acting-role" name="role" class="form-select">
        <option value="" selected={chosen === undefined}>
          {say(words.anyRole)}
        </option>
        {person.roles.map((role) => (
          <option key={role} value={role} selected={role === chosen}>
            {say(roleNames[role])}
          </option>
        ))}
      </select>
      <button type="submit" class="button button-secondary">
        {say(words.chooseRole)}
      </button>
    </form>
  );
};
