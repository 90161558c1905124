import type { LocalText } from '#calendar';
import type { FrameView } from '#use-cases/funding/read-frames';
import type { Dictionary } from '../../language/dictionary.ts';
import { number } from '../../language/formats.ts';

export const words = {
  title: { da: 'Rådighedsbeløb', en: 'Funding frames' },
  nothing: {
    da: 'Der er ikke sat noget rådighedsbeløb. Bevillinger holdes ikke op mod noget.',
    en: 'No funding frame is set. Grants are held against none.',
  },
  year: { da: 'År', en: 'Year' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  schemeKind: { da: 'Ordning', en: 'Scheme' },
  hours: { da: 'Timer', en: 'Hours' },
  reserved: { da: 'Bevilget', en: 'Granted' },
  forecast: { da: 'Året ender på', en: 'The year comes to' },
  of: (reserved: number, share: number) => ({
    da: `${number('da', reserved)} (${number('da', Math.round(share * 100))} %)`,
    en: `${number('en', reserved)} (${number('en', Math.round(share * 100))}%)`,
  }),
  unknown: { da: 'for tidligt at sige', en: 'too early to say' },
  change: { da: 'Ret', en: 'Change' },
  changeFor: ({ year, municipality }: Pick<FrameView, 'year' | 'municipality'>) => ({
    da: `beløbet for ${municipality} i ${year}`,
    en: `the frame of ${municipality} in ${year}`,
  }),
} satisfies Dictionary;

export const alertNames: Readonly<Record<NonNullable<FrameView['alert']>, LocalText>> = {
  nearlyUsed: { da: 'Næsten brugt', en: 'Nearly used' },
  forecastAbove: { da: 'På vej over', en: 'On the way above' },
};
