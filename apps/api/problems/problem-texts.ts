/** Every problem of the API's own: what is wrong, and what to do. Refusals by a rule bring their own texts. */
export const problemTexts = {
  MALFORMED: {
    status: 400,
    da: 'Indholdet er ikke gyldig JSON. Ret det, og send igen.',
    en: 'The body is not valid JSON. Correct it and send it again.',
  },
  BAD_REQUEST: {
    status: 400,
    da: 'Forespørgslen kan ikke læses. Se dokumentationen på /docs.',
    en: 'The request cannot be read. See the documentation at /docs.',
  },
  IDEMPOTENCY_KEY_REQUIRED: {
    status: 400,
    da: 'Headeren Idempotency-Key mangler eller er ikke 8–100 bogstaver, tal, _ eller -. Send en ny tilfældig nøgle for hver handling, og den samme ved gentagelse.',
    en: 'The header Idempotency-Key is missing or is not 8–100 letters, digits, _ or -. Send a new random key for each act, and the same when repeating it.',
  },
  UNAUTHENTICATED: {
    status: 401,
    da: 'Du er ikke logget ind, eller dit login er udløbet. Log ind igen.',
    en: 'You are not signed in, or your sign-in has expired. Sign in again.',
  },
  NOT_PERMITTED: {
    status: 403,
    da: 'Din rolle giver ikke adgang til dette. Bed en kollega med den rette rolle, eller vælg en anden af dine roller i headeren Forlob-Role.',
    en: 'Your role does not permit this. Ask a colleague who has the role, or choose another of yours in the header Forlob-Role.',
  },
  ROLE_NOT_HELD: {
    status: 403,
    da: 'Du har ikke den rolle, som headeren Forlob-Role nævner. Vælg en af dine egne.',
    en: 'You do not hold the role named in the header Forlob-Role. Choose one of your own.',
  },
  OUT_OF_SCOPE: {
    status: 403,
    da: 'Det hører til uden for dit område. Spørg den, der har forløbet.',
    en: 'This belongs outside your scope. Ask whoever has the course.',
  },
  PURPOSE_REQUIRED: {
    status: 400,
    da: 'Personoplysninger vises kun til et formål. Vælg et af dem, som API-beskrivelsen nævner, i headeren Purpose.',
    en: 'Personal data is shown for a purpose only. Choose one of those that the API document lists, in the header Purpose.',
  },
  NOT_FOUND: {
    status: 404,
    da: 'Det findes ikke. Kontrollér adressen og id’et.',
    en: 'There is no such thing. Check the address and the id.',
  },
  NOT_THEN: {
    status: 404,
    da: 'Forløbet fandtes ikke på det tidspunkt. Vælg et senere.',
    en: 'The course was not there at that time. Choose a later one.',
  },
  RESTORED: {
    status: 412,
    da: 'Systemet er gendannet fra et tidligere tidspunkt, og det, du så, findes måske ikke længere. Hent det igen, og brug ETag fra svaret.',
    en: 'The system was restored to an earlier moment, and what you saw may be gone. Load it again and use the ETag of the answer.',
  },
  STALE: {
    status: 412,
    da: 'En anden har ændret forløbet, siden du så det. Hent det igen, se hvad der er sket, og gentag hvis det stadig er rigtigt.',
    en: 'Someone else has changed the course since you saw it. Load it again, see what has happened, and repeat if it is still right.',
  },
  TOO_LARGE: {
    status: 413,
    da: 'Indholdet er for stort: højst 256 kB.',
    en: 'The body is too large: at most 256 kB.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    da: 'Indholdet skal være JSON med Content-Type: application/json.',
    en: 'The body must be JSON with Content-Type: application/json.',
  },
  INVALID: {
    status: 422,
    da: 'Nogle felter er ikke rigtige; se errors. Ret dem, og send igen.',
    en: 'Some fields are not right; see errors. Correct them and send again.',
  },
  KEY_REUSED: {
    status: 422,
    da: 'Denne Idempotency-Key er brugt til en anden handling. Brug en ny nøgle.',
    en: 'This Idempotency-Key was used for another act. Use a new key.',
  },
  VERSION_REQUIRED: {
    status: 428,
    da: 'Headeren If-Match mangler: den version af forløbet, du har set (ETag fra svaret).',
    en: 'The header If-Match is missing: the version of the course that you have seen (ETag of the answer).',
  },
  UNAVAILABLE: {
    status: 503,
    da: 'Databasen eller nøglelageret kan ikke nås, eller der er for travlt. Intet er bekræftet gemt. Prøv igen om lidt med samme Idempotency-Key.',
    en: 'The database or the key store cannot be reached, or there is too much to do. Nothing was confirmed as saved. Try again shortly with the same Idempotency-Key.',
  },
  NEWER_VERSION: {
    status: 503,
    da: 'Her er sket noget, som denne udgave af systemet endnu ikke kender; en nyere er ved at blive taget i brug. Intet er gemt. Prøv igen om lidt.',
    en: 'Something has happened here that this version of the system does not know yet; a newer one is being taken into use. Nothing was saved. Try again shortly.',
  },
  INTERNAL: {
    status: 500,
    da: 'Noget gik galt hos os. Prøv igen; sker det igen, så oplys nummeret i instance.',
    en: 'Something went wrong on our side. Try again; if it happens again, give the number in instance.',
  },
} as const satisfies Readonly<Record<string, { status: number; da: string; en: string }>>;

export type ProblemCode = keyof typeof problemTexts;
