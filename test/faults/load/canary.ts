/** No word of any language: where it is found outside the vault and the mails, personal data has leaked. */
export const canary = 'Qvxkanariefugl';

export const canaryText = `${canary} har det godt (fiktiv)`;

/** A fictitious person who carries the canary. */
export const canaryPerson = (nth: number) => ({
  name: `${canary} Prøvemenneske`,
  email: `${canary.toLowerCase()}-${nth}@example.org`,
  language: 'da',
});
