import type { Day } from './days.ts';
import type { Happened } from './happened.ts';
import type { Story } from './story.ts';

/** What an event makes of a story: changes it. */
export type Telling = (story: Story, on: Day, data: Happened['data']) => void;
