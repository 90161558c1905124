import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';
import { show as showFound } from '../asleep/show.ts';
import type { CourseRef, TickAnswer } from './messages.ts';

const programme = defineSearchAttributeKey('ForlobProgramme', SearchAttributeType.KEYWORD);
const phase = defineSearchAttributeKey('ForlobPhase', SearchAttributeType.KEYWORD);

/** Shows which phase the course is in, and until when it stays there. */
export const show = ({ tenant }: CourseRef, now: TickAnswer, until: string): void => {
  showFound(tenant, now, `**${now.phase}** until ${until}`, [
    { key: programme, value: now.programme },
    { key: phase, value: now.phase },
  ]);
};
