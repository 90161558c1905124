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
const InDevelopment = ({ begin, accounts }: SignInView) => {
  const { say } = useLanguage();
  return (
    <section aria-labelledby="development">
      <h2 id="development">{say(words.development)}</h2>
      {[...new Set(accounts.map(({ tenant }) => tenant))].map((tenant) => (
        <>
          <h3>{tenant}</h3>
          <ul class="nobullet-list">
            {accounts
              .filter((account) => account.tenant === tenant)
              .map(({ id, name, roles, team }) => (
                <li>
                  <a href={`${begin}&as=${encodeURIComponent(id)}`}>
                    {[name, ...roles, ...(team === undefined ? [] : [team])].join(' · ')}
                  </a>
                </li>
              ))}
          </ul>
        </>
      ))}
    </section>
  );
};
