import type { ComponentChildren } from 'preact';
import { counted } from '../language/formats.ts';
import { useLanguage } from '../language/spoken.tsx';

interface Given {
  readonly count: number;
  /** There are more of them. */
  readonly more: boolean;
  /** Said where there are none. */
  readonly children: ComponentChildren;
}

const line = { da: 'linje', en: 'line' };
const lines = { da: 'linjer', en: 'lines' };
const words = {
  shown: (count: number, more: boolean) => ({
    da: `Viser ${counted(count, line, lines).da}${more ? ', og der er flere' : ''}.`,
    en: `Showing ${counted(count, line, lines).en}${more ? ', and there are more' : ''}.`,
  }),
} as const;

/** How many lines of a list one sees: a screen reader says it when a filter has changed it. */
export const HowMany = ({ count, more, children }: Given) => {
  const { say } = useLanguage();
  return (
    <div role="status" class="how-many">
      {count === 0 ? children : <p>{say(words.shown(count, more))}</p>}
    </div>
  );
};
