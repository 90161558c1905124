import { refuser } from '#kernel';

/** The noes of the frames: what does not hold, why, and what to do. */
const frameRefusals = {
  FRAME_SIZE: {
    da: 'En ramme er et antal timer, eller kroner med en timepris over nul. Ret tallene.',
    en: 'A frame is a number of hours, or kroner with a price per hour above zero. Correct the figures.',
  },
} as const;

export const refuseFrame = refuser(frameRefusals);
