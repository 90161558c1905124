import type { Ledger } from '#courses';
import { bandOf, scoreOf, type Band, type Instrument } from '#programmes';
import type { Measured } from './line.ts';

export type Wellbeing = Measured & { readonly band: Band | undefined };

/** The mentee's scores over time, oldest first; what the reader may not see, and what was not answered, is not there. */
export const scoresOf = (instrument: Instrument, { measurements }: Ledger): readonly Wellbeing[] =>
  measurements
    .filter((each) => each.instrument === instrument.id && each.respondent === 'mentee' && !each.voided)
    .flatMap(({ on, scores }) => {
      const score = scoreOf(instrument, scores);
      return score === undefined ? [] : [{ on, score, band: bandOf(instrument, score) }];
    })
    .toSorted((a, b) => a.on.localeCompare(b.on));

/** The highest score there is. */
export const mostOf = ({ items, scale, factor }: Instrument): number =>
  items.value.length * scale.value.to * factor.value;
