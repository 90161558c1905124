import { randomUUID } from 'node:crypto';
import type { CourseView } from '#use-cases/queries/read-course';

/** What a form carries besides its fields: which course, as it was seen, and an id by which a double tap counts once. */
export const Sending = ({ view: { id, version } }: { readonly view: CourseView }) => (
  <>
    <input type="hidden" name="course" value={id} />
    <input type="hidden" name="version" value={String(version)} />
    <input type="hidden" name="command" value={randomUUID()} />
  </>
);
