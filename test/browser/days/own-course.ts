import type { Hand } from '../hand.ts';

/** On the page of a mentor or a mentee: of several courses the one that goes on. */
export const chooseOwnCourse = async ({ page, press }: Hand): Promise<void> => {
  const courses = page.locator('.phone-courses a', { hasText: /i gang|active/ });
  if ((await courses.count()) > 0) await press(courses.first());
};
