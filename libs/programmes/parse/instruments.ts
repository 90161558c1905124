import type { Band, Instrument } from '../instrument.ts';
import { figure, localText } from './figures.ts';
import { record } from './record.ts';
import { flag, listOf, type Shape, text, whole } from './shape.ts';

const score = whole(-1000, 1000);
const band = record<Band>({ name: text, from: score, to: score, label: localText, careTask: flag });

export const instrument: Shape<Instrument> = record<Instrument>({
  id: text,
  version: text,
  name: localText,
  items: figure(listOf(text)),
  scale: figure(record<{ from: number; to: number }>({ from: score, to: score })),
  factor: figure(whole(1, 100)),
  bands: figure(listOf(band)),
});
