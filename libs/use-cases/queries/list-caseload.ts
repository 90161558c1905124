import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { logAccess, seesDuty, seesOf, type PersonRole } from '#access';
import type { Phase } from '#courses';
import { withTenant } from '#event-store';
import type { CaseloadEntry } from '#views/caseload';
import { countCaseload, readCaseload, type CaseloadFilter } from '#views/read-caseload';
import type { Page, Paging } from '#views/reading';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { pinnedProgramme } from '../pinned-programme.ts';
import { cutFor, type Whose } from './cut.ts';

export interface CaseloadView extends Page<CaseloadEntry> {
  readonly whose: Whose;
  /** Of each phase, whichever is shown. */
  readonly counts: Readonly<Partial<Record<Phase, number>>>;
}

/** Courses within the reader's scope, by the duty due first. Throws `AccessDenied`, `BeyondScope`. */
export class ListCaseload extends Query<CaseloadView> {
  constructor(
    readonly asker: Asker,
    readonly whose: Whose | undefined,
    readonly filter: Pick<CaseloadFilter, 'phase' | 'programme' | 'number' | 'municipality' | 'ended'>,
    readonly paging: Paging,
  ) {
    super();
  }
}

@QueryHandler(ListCaseload)
export class ListCaseloadHandler implements IQueryHandler<ListCaseload> {
  constructor(private readonly foundation: Foundation) {}

  execute({
    asker,
    whose: asked,
    filter: { phase, ...filter },
    paging,
  }: ListCaseload): Promise<CaseloadView> {
    const { tenant, id } = asker.person;
    const { role, whose, cut } = cutFor(asker, 'ReadCaseload', asked);
    return withTenant(this.foundation.pool, tenant, async (tx) => {
      const inAnyPhase: CaseloadFilter = { ...filter, ...cut };
      const page = await readCaseload(tx, { ...inAnyPhase, ...(phase && { phase }) }, paging);
      // A mentor sees a course no more when his match has ended.
      const seen = role === 'mentor' ? page.entries.filter(({ phase }) => phase !== 'after') : page.entries;
      const entries = seen.map((entry) => this.withinScope(role, entry));
      if (entries.length > 0)
        await logAccess(
          tx,
          tenant,
          entries.map(({ course, mentee }) => ({
            actorId: id,
            actorRole: role,
            purpose: null,
            what: 'ReadCaseload',
            course,
            subject: mentee,
          })),
        );
      return { whose, entries, next: page.next, counts: await countCaseload(tx, inAnyPhase) };
    });
  }

  /** Without what one who sees the status only is not told: when they met, and what they owe each other. */
  private withinScope(role: PersonRole, entry: CaseloadEntry): CaseloadEntry {
    const { programme: id, programmeVersion: version } = entry;
    const { feedbackScope } = pinnedProgramme(this.foundation, { programme: { id, version } });
    const sees = seesOf(role, entry.scheme, feedbackScope.value);
    const next = entry.nextRule;
    return {
      ...entry,
      ...(sees === 'status-only' && { lastContact: null }),
      ...(next !== null && !seesDuty(next, sees) && { nextRule: null, nextLeg: null, nextDue: null }),
    };
  }
}
