import type { LocalText } from '#calendar';
import type { Role } from '#kernel';

/** What people call those who act. */
export const roleNames: Readonly<Record<Role, LocalText>> = {
  caseworker: { da: 'sagsbehandler', en: 'caseworker' },
  coordinator: { da: 'koordinator', en: 'coordinator' },
  mentor: { da: 'mentor', en: 'mentor' },
  mentee: { da: 'mentee', en: 'mentee' },
  leader: { da: 'leder', en: 'leader' },
  auditor: { da: 'revisor', en: 'auditor' },
  'data-protection-officer': { da: 'databeskyttelsesrådgiver', en: 'data protection officer' },
  operator: { da: 'driftsansvarlig', en: 'operator' },
  system: { da: 'systemet', en: 'the system' },
};
