import { useLanguage } from '../language/spoken.tsx';

interface Known {
  readonly name?: string | null;
  readonly addressProtection: boolean;
}

const words = {
  masked: { da: 'navnet er skjult', en: 'the name is hidden' },
  protected: { da: 'navnet er beskyttet', en: 'the name is protected' },
  untold: { da: 'uden navn', en: 'without a name' },
} as const;

/** Someone's name; masked where it was not asked for (undefined), and never shown where it is protected. */
export const Someone = ({ known }: { readonly known: Known | null | undefined }) => {
  const { say } = useLanguage();
  if (known === undefined)
    return (
      <>
        <span aria-hidden="true">●●●●</span>
        <span class="sr-only">{say(words.masked)}</span>
      </>
    );
  if (known === null) return <>{say(words.untold)}</>;
  if (known.addressProtection) return <>{say(words.protected)}</>;
  return <>{known.name ?? say(words.untold)}</>;
};
