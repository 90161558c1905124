import type { Dialect } from '../dialect.ts';

export interface SeedStaff {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly team: string | null;
}

/** Someone who can sign in and is a mentor or mentee of the seed. */
export interface SeedPerson {
  readonly name: string;
  readonly email: string;
}

/** A fictitious organisation, and what its files look like. */
export interface SeedOrganisation {
  readonly tenant: string;
  readonly name: string;
  /** They take turns; one named twice has twice as many courses. */
  readonly programmes: readonly [string, ...string[]];
  readonly teams: readonly [string, ...string[]];
  readonly municipalities: readonly [string, ...string[]];
  readonly mentors: number;
  readonly courses: number;
  /** Course numbers count from here: `F-2001`. */
  readonly firstNumber: number;
  readonly dialect: Dialect;
}

const danishExcel = { delimiter: ';', newline: '\r\n' } as const;

/** The two organisations of the demo. Nobody and nothing in them exists. */
export const seedOrganisations: readonly SeedOrganisation[] = [
  {
    tenant: 'nydansk',
    name: 'Foreningen Broen (fiktiv)',
    programmes: ['bul', 'pift', 'hefn', 'bul', 'pift', 'vbm', 'gccp'],
    teams: ['nord', 'syd'],
    municipalities: ['Søby', 'Havneby', 'Bakkerup'],
    mentors: 26,
    courses: 84,
    firstNumber: 2001,
    dialect: { ...danishExcel, encoding: 'utf-8', bom: true },
  },
  {
    tenant: 'soeby',
    name: 'Søby Kommune (fiktiv)',
    programmes: ['ret-og-pligt', 'lab-mentor', 'bul', 'ret-og-pligt', 'ressourceforloeb'],
    teams: ['havn', 'bakke'],
    municipalities: ['Søby'],
    mentors: 20,
    courses: 60,
    firstNumber: 3001,
    // What an older Excel writes.
    dialect: { ...danishExcel, encoding: 'windows-1252', bom: false },
  },
];
