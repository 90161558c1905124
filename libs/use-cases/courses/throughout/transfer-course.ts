import { sharingBases, type SharingBasis } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, OrganisationName, StaffId, Words } from '../../fields.ts';

class TransferCourse extends OnADay {
  @OrganisationName({ optional: true })
  municipality: string | null = null;

  @OrganisationName()
  team!: string;

  @StaffId()
  coordinator!: string;

  @StaffId({ optional: true })
  caseworker: string | null = null;

  @StaffId({ about: 'Who has said yes where it goes' })
  acceptedBy!: string;

  @Choice(sharingBases, { about: 'On what the receiver reads what was written before' })
  basis!: SharingBasis;

  @Words()
  reason!: string;
}

export const transferCourse = courseEndpoint(
  'TransferCourse',
  TransferCourse,
  'Gives the course to another municipality or team',
);
