import type { LocalText } from '#calendar';
import type { Role } from '#kernel';

/** What people's roles are called. */
export const roleNames: Readonly<Record<Role, LocalText>> = {
  caseworker: { da: 'Sagsbehandler', en: 'Caseworker' },
  coordinator: { da: 'Koordinator', en: 'Coordinator' },
  mentor: { da: 'Mentor', en: 'Mentor' },
  mentee: { da: 'Mentee', en: 'Mentee' },
  leader: { da: 'Leder', en: 'Leader' },
  auditor: { da: 'Revisor', en: 'Auditor' },
  'data-protection-officer': { da: 'Databeskyttelsesrådgiver', en: 'Data protection officer' },
  operator: { da: 'Driftsansvarlig', en: 'Operator' },
  system: { da: 'Systemet', en: 'The system' },
};

/** What a role is called that was written down once; one that is no more goes by its code. */
export const roleName = (role: string): LocalText =>
  Object.hasOwn(roleNames, role) ? roleNames[role as Role] : { da: role, en: role };
