/** First and last names that nobody mistakes for real people. */
export const firstNames = [
  'Fiktiva',
  'Opdigta',
  'Prøvia',
  'Eksempla',
  'Fabula',
  'Modella',
  'Demona',
  'Testine',
  'Skitsa',
  'Attrappe',
] as const;

export const lastNames = [
  'Prøvesen',
  'Eksempelsen',
  'Opdigtsen',
  'Fiktivsen',
  'Demosen',
  'Modelsen',
  'Skabelonsen',
  'Pladsholder',
] as const;

export const sectors = ['byggeri', 'butik', 'it', 'sundhed', 'transport', 'køkken'] as const;
export const goals = [
  'Finde en læreplads',
  'Begynde på en uddannelse',
  'Få et fritidsjob',
  'Komme i praktik',
  'Blive fast i hverdagen',
] as const;
