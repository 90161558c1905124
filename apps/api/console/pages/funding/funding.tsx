import type { FrameView } from '#use-cases/funding/read-frames';
import { choiceWord } from '#use-cases/words/choice-words';
import { number } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { pathBesideList, type CommandBesideList } from '../../parts/beside-lists.ts';
import { CommandLinks } from '../../parts/command-links.tsx';
import { addressWith } from '../../parts/address-with.ts';
import { Table, type Column } from '../../parts/table.tsx';
import { alertNames, words } from './words.ts';

interface Given {
  readonly frames: readonly FrameView[];
  readonly beside: readonly CommandBesideList[];
}

/** What municipalities may spend on mentors, and what is granted of it. */
export const Funding = ({ frames, beside }: Given) => {
  const { say } = useLanguage();
  return (
    <>
      <h1>{say(words.title)}</h1>
      {frames.length === 0 ? (
        <p>{say(words.nothing)}</p>
      ) : (
        <Frames frames={frames} mayChange={beside.includes('SetFundingFrame')} />
      )}
      <CommandLinks commands={beside} />
    </>
  );
};

const Frames = ({ frames, mayChange }: Pick<Given, 'frames'> & { readonly mayChange: boolean }) => {
  const { language, say } = useLanguage();
  const change: Column<FrameView> = { head: words.change, cell: (frame) => <Change frame={frame} /> };
  return (
    <Table
      lines={frames}
      keyOf={({ frame }) => frame}
      columns={[
        { head: words.year, cell: ({ year }) => year },
        { head: words.municipality, cell: ({ municipality }) => municipality },
        { head: words.schemeKind, cell: ({ schemeKind }) => say(choiceWord(schemeKind)) },
        { head: words.hours, cell: ({ hours }) => number(language, hours) },
        { head: words.reserved, cell: (frame) => <Reserved frame={frame} /> },
        {
          head: words.forecast,
          cell: ({ forecast }) => (forecast === null ? say(words.unknown) : number(language, forecast)),
        },
        ...(mayChange ? [change] : []),
      ]}
    />
  );
};

const Reserved = ({ frame: { reserved, share, alert } }: { readonly frame: FrameView }) => {
  const { say } = useLanguage();
  return (
    <>
      {say(words.of(reserved, share))}
      {alert !== null && (
        <>
          {' '}
          <span class="badge badge-warning">{say(alertNames[alert])}</span>
        </>
      )}
    </>
  );
};

const Change = ({ frame }: { readonly frame: FrameView }) => {
  const { say } = useLanguage();
  const { year, municipality, schemeKind } = frame;
  const filled = { year: String(year), municipality, schemeKind };
  return (
    <a href={addressWith(pathBesideList('SetFundingFrame'), filled, {})}>
      {say(words.change)}
      <span class="sr-only"> {say(words.changeFor(frame))}</span>
    </a>
  );
};
