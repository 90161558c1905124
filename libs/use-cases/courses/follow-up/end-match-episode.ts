import { rematchReasons, sides, type RematchReason, type Side } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class EndMatchEpisode extends OnADay {
  @Choice(sides, {
    optional: true,
    about: 'Who wished it; left out: neither of the two',
    label: { da: 'Hvem ønsker det?', en: 'Who wishes it?' },
    help: { da: 'Tomt, når ingen af de to ønskede det.', en: 'Left empty: neither of the two.' },
  })
  side: Side | null = null;

  @Choice(rematchReasons)
  reason!: RematchReason;

  @Words({
    optional: true,
    about: 'Where the course stands, for the coordinator; the mentor does not read it',
  })
  handover: string | null = null;
}

export const endMatchEpisode = courseEndpoint(
  'EndMatchEpisode',
  EndMatchEpisode,
  'Ends the match; the mentee is first in the queue for another mentor',
);
