import type { LocalText } from '#programmes';

/** What an organisation tells those who work there about itself: not a course's duty, but its own. */
export type NoticeName = 'disposal' | 'budget';

/** Figures and codes; no person. */
export type Figures = Readonly<Record<string, string | number | null>>;

export interface NoticeSubject {
  readonly notice: NoticeName;
  readonly figures: Figures;
}

const percent = (share: unknown): string => `${Math.round(Number(share) * 100)} %`;

const budget = ({
  municipality,
  year,
  schemeKind,
  hours,
  reserved,
  share,
  forecast,
}: Figures): LocalText => ({
  da: `${municipality} ${year}, ${schemeKind}: ${reserved} af ${hours} timer er bevilget (${percent(share)}).${forecast === null ? '' : ` I dette tempo bliver det ${forecast}.`} Se rammen, før der bevilges mere.`,
  en: `${municipality} ${year}, ${schemeKind}: ${reserved} of ${hours} hours are granted (${percent(share)}).${forecast === null ? '' : ` At this pace it comes to ${forecast}.`} Look at the frame before more is granted.`,
});

const disposal = ({ count, until }: Figures): LocalText => ({
  da: `Senest ${until} skal oplysninger i ${count} forløb slettes. Gå listen igennem.`,
  en: `By ${until} data in ${count} courses are to be disposed of. Go through the list.`,
});

/** What a notice says, and where to look. */
export const noticeText = ({
  notice,
  figures,
}: NoticeSubject): { readonly what: LocalText; readonly path: string } =>
  notice === 'budget'
    ? { what: budget(figures), path: '/console/funding' }
    : { what: disposal(figures), path: '/console/disposal' };
