import { isLocalDate } from '#calendar';
import type { LocalDate } from '#kernel';
import type { Figure, LocalText, Source } from '../figure.ts';
import { type Offset, parseOffset } from '../offset.ts';
import { type Fields, optional, record } from './record.ts';
import { type Shape, text, written, wrong } from './shape.ts';

const known = /^(default|S[0-4]:[1-9]\d*|V[1-9]\d?|law: .+)$/;

/** Every figure has one: there is no number without it. */
export const source: Shape<Source> = written(
  (value) => (known.test(value) ? value : undefined),
  'a source: default, S4:326, V75 or "law: …"',
);

export const offset: Shape<Offset> = written(
  parseOffset,
  'an offset such as "21 d", "2 bd", "6 wk", "-3 mo"',
);

export const localDate: Shape<LocalDate> = written(
  (value) => (isLocalDate(value) ? value : undefined),
  'a date such as "2018-09-01"',
);

export const localText: Shape<LocalText> = record<LocalText>({ da: text, en: text });

/** A seed's line is only as good as the words that can be found on it. */
export const quoted =
  <T extends { readonly source: Source; readonly quote?: string }>(shape: Shape<T>): Shape<T> =>
  (value, path) => {
    const reading = shape(value, path);
    return 'value' in reading && reading.value.source.startsWith('S') && reading.value.quote === undefined
      ? wrong(`${path}.quote`, 'is missing: a seed as source needs a few of its words')
      : reading;
  };

/** `{ "value": 3, "source": "S4:326", "quote": "3 timer om måneden" }` */
export const figure = <T>(value: Shape<T>): Shape<Figure<T>> =>
  // The compiler cannot work out whether an unknown T may be left out; it may not.
  quoted(record<Figure<T>>({ value, source, quote: optional(text) } as unknown as Fields<Figure<T>>));
