import type { Recipient } from '#courses';
import type { Catalogue, Duty, DutyStep } from '#programmes';
import { leadOf } from './leads.ts';
import { textFor } from './texts.ts';

/** What the catalogue would send and no one has written, as `bul@2018 followUp/remind-due to mentee`. Empty, or nothing starts. */
export const missingTexts = ({ programmes, mentorCorps }: Catalogue): readonly string[] => [
  ...programmes.flatMap(({ id, version, duties }) =>
    duties.flatMap((duty) =>
      duty.steps
        .filter(({ act }) => act === 'remind' || act === 'escalate')
        .flatMap((step) =>
          recipientsOf(duty, step)
            .filter((role) => textFor(duty.rule, role, null) === undefined || leadOf(step.step) === undefined)
            .map((role) => `${id}@${version} ${duty.rule}/${step.step} to ${role}`),
        ),
    ),
  ),
  ...mentorCorps.duties.flatMap(({ rule, steps }) =>
    steps.flatMap(({ step, to }) =>
      to
        .filter(
          (role) => role === 'leg' || textFor(rule, role, null) === undefined || leadOf(step) === undefined,
        )
        .map((role) => `mentor corps ${rule}/${step} to ${role}`),
    ),
  ),
];

/** `leg` stands for each whose part the duty is. */
const recipientsOf = (duty: Duty, { to, legs }: DutyStep): readonly Recipient[] => [
  ...new Set(to.flatMap((role): readonly Recipient[] => (role === 'leg' ? (legs ?? duty.legs) : [role]))),
];
