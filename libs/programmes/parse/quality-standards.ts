import { type AtLeast, type QualityStandard, type QualityStandards } from '../quality-standard.ts';
import { schemeKinds } from '../programme-version.ts';
import { localText, quoted, source } from './figures.ts';
import { optional, record } from './record.ts';
import { listOf, oneOf, type Shape, text, whole } from './shape.ts';

const standard = quoted(
  record<QualityStandard>({
    value: localText,
    atLeast: optional(record<AtLeast>({ what: oneOf(['months', 'meetingsPerWeek']), count: whole(1, 120) })),
    source,
    quote: optional(text),
  }),
);

export const qualityStandards: Shape<QualityStandards> = record<QualityStandards>({
  id: text,
  schemeKinds: listOf(oneOf(schemeKinds)),
  standards: listOf(standard),
});
