import type { FrameView } from '#use-cases/funding/read-frames';
import { choiceWord } from '#use-cases/words/choice-words';
import { number } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { pathBesideList, type CommandBesideList } from '../../parts/beside-lists.ts';
import { CommandLinks } from '../../parts/command-links.tsx';
import { addressWith } from '../../parts/address-with.ts';
import { TableHead } from '../../parts/table-head.tsx';
import { alertNames, words } from './words.ts';

interface Given {
  readonly frames: readonly FrameView[];
  readonly beside: readonly CommandBesideList[];
}

/** What municipalities may spend on mentors, and what is granted of it. */
export const Funding = ({ frames, beside }: Given) => {
  const { say } = useLanguage();
  const mayChange = beside.includes('SetFundingFrame');
  return (
    <>
      <h1>{say(words.title)}</h1>
      {frames.length === 0 ? (
        <p>{say(words.nothing)}</p>
      ) : (
        <table class="table table--responsive-headers">
          <TableHead
            heads={[
              ...[words.year, words.municipality, words.schemeKind],
              ...[words.hours, words.reserved, words.forecast],
              ...(mayChange ? [words.change] : []),
            ]}
          />
          <tbody>
            {frames.map((frame) => (
              <Line key={frame.frame} frame={frame} mayChange={mayChange} />
            ))}
          </tbody>
        </table>
      )}
      <CommandLinks commands={beside} />
    </>
  );
};

const Line = ({ frame, mayChange }: { readonly frame: FrameView; readonly mayChange: boolean }) => {
  const { language, say } = useLanguage();
  const { year, municipality, schemeKind, hours, reserved, share, forecast, alert } = frame;
  const filled = { year: String(year), municipality, schemeKind };
  return (
    <tr>
      <td data-title={say(words.year)}>{year}</td>
      <td data-title={say(words.municipality)}>{municipality}</td>
      <td data-title={say(words.schemeKind)}>{say(choiceWord(schemeKind))}</td>
      <td data-title={say(words.hours)}>{number(language, hours)}</td>
      <td data-title={say(words.reserved)}>
        {say(words.of(reserved, share))}
        {alert !== null && (
          <>
            {' '}
            <span class="badge badge-warning">{say(alertNames[alert])}</span>
          </>
        )}
      </td>
      <td data-title={say(words.forecast)}>
        {forecast === null ? say(words.unknown) : number(language, forecast)}
      </td>
      {mayChange && (
        <td data-title={say(words.change)}>
          <a href={addressWith(pathBesideList('SetFundingFrame'), filled, {})}>
            {say(words.change)}
            <span class="sr-only"> {say(words.changeFor(frame))}</span>
          </a>
        </td>
      )}
    </tr>
  );
};
