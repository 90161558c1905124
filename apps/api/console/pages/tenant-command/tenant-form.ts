import type { LocalText } from '#calendar';
import { mayBeExempted } from '#courses/logbook/exempt-window';
import type { LocalDate } from '#kernel';
import type { Catalogue } from '#programmes';
import type { FormOption } from '#use-cases/form-view';
import type { ColleaguesView } from '#use-cases/queries/list-colleagues';
import type { Whose } from '#use-cases/queries/cut';
import { tenantEndpoints, type TenantCommand } from '#use-cases/tenant-endpoints';
import { commandName } from '#use-cases/words/command-names';
import { dutyName } from '#use-cases/words/rule-names';
import { backTo } from '../../forms/came-from.ts';
import type { FormGiven } from '../../forms/command-form.tsx';
import { formGiven } from '../../forms/form-given.ts';
import { carried } from '../../forms/submission.ts';
import { allTyped, oneTyped, type Typed } from '../../forms/typed.ts';
import { listBeside, pathBesideList } from '../../parts/beside-lists.ts';
import { whoseNames } from '../../parts/whose-names.ts';

/** What the form of a command to no one course or mentor is made from. */
export interface TenantGround {
  readonly catalogue: Catalogue;
  /** Whose courses the command may be about. */
  readonly reach: readonly Whose[];
  readonly colleagues: ColleaguesView;
  /** Who has open courses, also those who have left. */
  readonly holders: readonly string[];
  readonly today: LocalDate;
}

type Options = Readonly<Record<string, readonly FormOption[] | undefined>>;

const same = (text: string): LocalText => ({ da: text, en: text });

/** Nobody in the house's list: ids are typed. */
const staff = (ids: readonly string[]): readonly FormOption[] | undefined =>
  ids.length === 0 ? undefined : [...new Set(ids)].map((value) => ({ value, text: same(value) }));

const whose = ({ reach }: TenantGround): readonly FormOption[] =>
  reach.map((value) => ({ value, text: whoseNames[value] }));

/** The duties that some programme lets one off. */
const exemptible = ({ catalogue }: TenantGround): readonly FormOption[] => {
  const rules = catalogue.programmes.flatMap((programme) =>
    programme.duties.map(({ rule }) => rule).filter((rule) => mayBeExempted(programme, rule)),
  );
  return [...new Set(rules)].map((value) => ({
    value,
    text: dutyName(catalogue, value),
  }));
};

/** What there is to choose among, where a field names something of the house. */
const optionsFor: Readonly<Record<TenantCommand, (ground: TenantGround) => Options>> = {
  ExemptWindows: (ground) => ({ whose: whose(ground), rule: exemptible(ground) }),
  ReassignCourses: (ground) => {
    const { coordinators, caseworkers } = ground.colleagues;
    return {
      whose: whose(ground),
      from: staff(ground.holders),
      to: staff([...coordinators, ...caseworkers]),
    };
  },
  SetFundingFrame: () => ({}),
  RegisterPerson: () => ({}),
};

/** What a form is filled in with before anyone has typed. */
const known: Readonly<Record<TenantCommand, (ground: TenantGround) => Typed>> = {
  ExemptWindows: ({ today }) => ({ whose: 'mine', from: today }),
  // Who has the courses is chosen in the form: the widest that the asker may give away of.
  ReassignCourses: ({ reach }) => ({ whose: reach.at(-1) }),
  SetFundingFrame: ({ today }) => ({ year: today.slice(0, 4) }),
  RegisterPerson: () => ({}),
};

/** The form as it stands when it is opened: over what is known, what the link says, each course once. */
export const withKnown = (command: TenantCommand, ground: TenantGround, typed: Typed): Typed => ({
  ...known[command](ground),
  ...typed,
  ...(Object.hasOwn(typed, 'courses') && { courses: [...new Set(allTyped(typed, 'courses'))] }),
});

/** The form as it was filled in, for what is left of many. */
export const pathAgain = (command: TenantCommand, typed: Typed): string => {
  const pairs = Object.keys(typed)
    .filter((name) => name !== carried.commandId)
    .flatMap((name) => allTyped(typed, name).map((value) => [name, value]));
  return `${pathBesideList(command)}?${new URLSearchParams(pairs).toString()}`;
};

/** The form of a command to no one course or mentor. */
export const tenantForm = (
  command: TenantCommand,
  ground: TenantGround,
  sent: Pick<FormGiven, 'typed' | 'problems' | 'commandId'>,
): FormGiven =>
  formGiven(
    tenantEndpoints[command].Body,
    {
      ...{
        title: commandName(command),
        action: pathBesideList(command),
        back: backTo(listBeside(command), sent.typed),
      },
      sources: { options: optionsFor[command](ground), items: [] },
      // Courses that were chosen come with the link.
      settled: new Set(oneTyped(sent.typed, 'courses') === '' ? [] : ['courses']),
    },
    { ...sent, seen: null },
  );
