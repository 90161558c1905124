import type { SubjectId } from '#kernel';
import type { RuledOut, RuledOutReason } from '#matching';
import type { Known } from '../known.ts';

/** One more mentor out of the question, once for each reason. */
export const ruleOut = ({ ruledOut }: Known, mentor: SubjectId, why: RuledOutReason): readonly RuledOut[] =>
  ruledOut.some((each) => each.mentor === mentor && each.why === why)
    ? ruledOut
    : [...ruledOut, { mentor, why }];
