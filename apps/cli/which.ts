import { findCourse } from '#use-cases/find-course';
import { Failure } from './failure.ts';
import type { House } from './house.ts';

/** The tenant that is meant: the one named, the only one, or the demo's first. Throws `Failure` when it cannot be told. */
export const whichTenant = async ({ store }: House, named: string | undefined): Promise<string> => {
  const tenants = await store.tenants();
  if (named !== undefined) {
    if (tenants.includes(named)) return named;
    throw new Failure(
      `There is no tenant ${named}; there are: ${tenants.join(', ') || 'none yet'}. Choose one with --tenant.`,
    );
  }
  const [only, ...others] = tenants;
  if (only === undefined)
    throw new Failure('The database is empty. Load demo data with "forlob seed", or import a folder.');
  if (others.length === 0) return only;
  if (tenants.includes('nydansk')) return 'nydansk';
  throw new Failure(`There are several tenants: ${tenants.join(', ')}. Choose one with --tenant.`);
};

/** The tenant and id of a course given by its number or id. Without `--tenant`, every tenant is looked in. */
export const whichCourse = async (
  house: House,
  name: string,
  named: string | undefined,
): Promise<{ readonly tenant: string; readonly courseId: string }> => {
  const tenants = named === undefined ? await house.store.tenants() : [await whichTenant(house, named)];
  for (const tenant of tenants) {
    const courseId = await findCourse(house.pool, tenant, name);
    if (courseId !== undefined) return { tenant, courseId };
  }
  throw new Failure(
    `There is no course ${name} in ${tenants.join(' or ') || 'the empty database'}. Give its number (F-2031) or its id, and --tenant where it is.`,
  );
};
