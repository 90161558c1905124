import { describe, it } from '@jest/globals';
import { bul, retOgPligt, storyOf } from '#test/support/course-story';
import { acceptMatch, pathOf, proposeMatch, readyMentor } from '#test/support/course-steps';

const volunteer = { ...readyMentor, kind: 'volunteer' } as const;
const waiting = pathOf(retOgPligt).waiting;
const statutory = storyOf(retOgPligt);

describe('a volunteer and a contact duty by law (1.4/voluntary)', () => {
  it('are brought together only where the municipality has confirmed it', () => {
    statutory
      .given(waiting)
      .when(proposeMatch({ mentor: volunteer }))
      .refuses('VOLUNTEER_UNCONFIRMED');
    statutory
      .given(waiting)
      .when(proposeMatch({ mentor: volunteer, volunteerConfirmed: true }))
      .records({ type: 'MatchProposed', data: { volunteerConfirmed: true } });
  });
  it('are asked about once more at the second yes', () => {
    statutory
      .given(waiting, proposeMatch(), acceptMatch('mentee'))
      .when(acceptMatch('mentor', volunteer))
      .refuses('VOLUNTEER_UNCONFIRMED');
    statutory
      .given(
        waiting,
        proposeMatch({ mentor: volunteer, volunteerConfirmed: true }),
        acceptMatch('mentee', volunteer),
      )
      .when(acceptMatch('mentor', volunteer))
      .leadsTo('intro');
  });
  it('never meet where the mentor is employed for it, or the scheme is voluntary', () => {
    for (const kind of ['municipalEmployee', 'externalConsultant', 'freedEmployee'] as const)
      statutory
        .given(waiting)
        .when(proposeMatch({ mentor: { ...readyMentor, kind } }))
        .leadsTo('proposed');
    storyOf(bul)
      .given(pathOf(bul).waiting)
      .when(proposeMatch({ mentor: volunteer }))
      .leadsTo('proposed');
  });
});
