import { roleNames } from '../language/role-names.ts';
import { useLanguage } from '../language/spoken.tsx';
import type { DevelopmentAccount } from './development-accounts.ts';
import { news as newsWords, words } from './words.ts';

/** What has just happened: signed out, or an attempt that came to nothing. */
export type News = keyof typeof newsWords;

interface SignInView {
  /** The address that begins a sign-in, with where to go after. */
  readonly begin: string;
  readonly news?: News;
  /** In development, whom one may be. */
  readonly accounts: readonly DevelopmentAccount[];
}

/** One button; in development one for each person too. */
export const SignInPage = ({ begin, news, accounts }: SignInView) => {
  const { say } = useLanguage();
  return (
    <>
      <h1>{say(words.signIn)}</h1>
      {news !== undefined && <p role="status">{say(newsWords[news])}</p>}
      <p>{say(words.about)}</p>
      <p>
        <a class="button button-primary" href={begin}>
          {say(words.signIn)}
        </a>
      </p>
      {accounts.length > 0 && <InDevelopment begin={begin} accounts={accounts} />}
    </>
  );
};

/** Links and no form: a policy for forms would hold wherever the provider leads on to. */
const InDevelopment = ({ begin, accounts }: Omit<SignInView, 'news'>) => {
  const { say } = useLanguage();
  return (
    <section aria-labelledby="development">
      <h2 id="development">{say(words.development)}</h2>
      <p>
        <a href="/dev/clock">{say(words.clock)}</a> · <a href="/dev/mail">{say(words.mail)}</a>
      </p>
      <div class="houses">
        {[...new Set(accounts.map(({ organisation }) => organisation))].map((name) => (
          <div key={name}>
            <h3>{name}</h3>
            <ul class="unstyled-list">
              {accounts
                .filter(({ organisation }) => organisation === name)
                .map((account) => (
                  <li key={account.id}>
                    <Somebody begin={begin} account={account} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
};

const Somebody = ({ begin, account }: { readonly begin: string; readonly account: DevelopmentAccount }) => {
  const { say } = useLanguage();
  const { id, name, roles, team } = account;
  const held = roles.map((role) => say(roleNames[role])).join(', ');
  return (
    <a class="person" href={`${begin}&as=${encodeURIComponent(id)}`}>
      <strong>{name}</strong> {team === undefined ? held : `${held}, ${say(words.team(team))}`}
    </a>
  );
};
