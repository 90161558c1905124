import type { Dictionary } from '../language/dictionary.ts';

export const words = {
  product: { da: 'Forløb', en: 'Forløb' },
  skip: { da: 'Gå til sidens indhold', en: 'Skip to the content' },
  menu: { da: 'Hovedmenu', en: 'Main menu' },
  worklist: { da: 'Arbejdsliste', en: 'Worklist' },
  courses: { da: 'Forløb', en: 'Courses' },
  mentors: { da: 'Mentorer', en: 'Mentors' },
  funding: { da: 'Rådighedsbeløb', en: 'Funding frames' },
  disposal: { da: 'Kassation', en: 'Disposal' },
  refer: { da: 'Ny henvisning', en: 'New referral' },
  mine: { da: 'Min side', en: 'My page' },
  language: { da: 'Vælg sprog', en: 'Choose language' },
  signedIn: (name: string) => ({ da: `Logget ind som ${name}`, en: `Signed in as ${name}` }),
  signOut: { da: 'Log ud', en: 'Sign out' },
  role: { da: 'Rolle', en: 'Role' },
  anyRole: { da: 'Alle mine roller', en: 'All my roles' },
  chooseRole: { da: 'Skift', en: 'Change' },
  system: { da: 'Drift', en: 'System' },
  accessibility: { da: 'Tilgængelighed', en: 'Accessibility' },
} satisfies Dictionary;
