import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import type { LocalText } from '#calendar';

/** The languages of every text of the product. */
export type Language = keyof LocalText;

export const languages = ['da', 'en'] as const satisfies readonly Language[];

/** Which language the reader chose, by one click. */
export const languageCookie = 'language';

/** Danish until English is chosen. */
export const languageOf = ({ cookies }: FastifyRequest): Language =>
  languages.find((each) => each === cookies[languageCookie]) ?? 'da';
