import { type AgreedText, agreedTextKinds } from '../agreed-text.ts';
import { localDate, localText, source } from './figures.ts';
import { record } from './record.ts';
import { oneOf, text } from './shape.ts';

/** A version of a text that people agree to. */
export const agreedText = record<AgreedText>({
  of: oneOf(agreedTextKinds),
  version: text,
  validFrom: localDate,
  text: localText,
  source,
});
