import type { LocalText } from '#calendar';

export type ChoiceWords = Readonly<Record<string, LocalText>>;
