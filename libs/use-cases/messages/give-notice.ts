import type pg from 'pg';
import { addDays, instantAt, monthOf, weekday } from '#calendar';
import { withTenant } from '#event-store';
import type { LocalDate } from '#kernel';
import { noticeIdOf, type Figures, type NoticeName, type NoticeRole, type StaffDirectory } from '#messages';
import type { DigestBox } from '#messages';
import { organisationOf } from '#programmes';
import { countDisposal } from '#views/read-disposal';
import { ReadModelsNotBuilt } from '#views/reading';
import type { CommandPorts } from '../command-ports.ts';
import { readFrames } from '../funding/read-frames.ts';
import { endOfMonth } from '../queries/list-disposal.ts';
import { recordOnMessage } from './record-on-message.ts';

export interface NoticePorts {
  readonly ports: CommandPorts;
  readonly pool: pg.Pool;
  readonly staff: Pick<StaffDirectory, 'inRole'>;
  readonly digests: Pick<DigestBox, 'putNotice'>;
}

interface Notice {
  readonly notice: NoticeName;
  /** Which frame, which list: told once a period. */
  readonly about: string;
  /** The week, by its Monday, or the month. */
  readonly period: string;
  readonly role: NoticeRole;
  readonly figures: Figures;
}

/**
 * What an organisation owes those who work there about itself: leaders, once a week, the frames that are nearly used or lead
 * beyond; the data protection officer, once a month, how much is to be disposed of. Each goes with the digest of that day.
 * Safe to repeat: a notice's id is made from what it is about, whom and which week or month.
 */
export const giveNotices = async (notices: NoticePorts, tenant: string, on: LocalDate): Promise<void> => {
  const { at } = organisationOf(notices.ports.catalogue, tenant).digest;
  const found = [...(await frames(notices, tenant, on)), ...(await disposal(notices, tenant, on))];
  for (const { notice, about, period, role, figures } of found) {
    const team = await notices.staff.inRole(tenant, role, '');
    for (const recipient of team.length > 0 ? team : [null]) {
      const id = noticeIdOf(tenant, about, period, recipient);
      const data = { notice, role, recipient, on, figures };
      await recordOnMessage(notices.ports, tenant, id, { type: 'NoticeQueued', data });
      const row = { id, notice, role, recipient, due: on, figures };
      await notices.digests.putNotice(tenant, row, instantAt(on, at));
    }
  }
};

const frames = async ({ ports, pool }: NoticePorts, tenant: string, on: LocalDate): Promise<Notice[]> => {
  const period = addDays(on, 1 - weekday(on));
  return (await readFrames(ports, pool, tenant))
    .filter(({ alert }) => alert !== null)
    .map(({ frame, year, municipality, schemeKind, hours, reserved, share, forecast }) => ({
      notice: 'budget',
      about: frame,
      period,
      role: 'leader',
      figures: { year, municipality, schemeKind, hours, reserved, share, forecast },
    }));
};

const disposal = async ({ ports, pool }: NoticePorts, tenant: string, on: LocalDate): Promise<Notice[]> => {
  const { retention } = organisationOf(ports.catalogue, tenant);
  const until = endOfMonth(on);
  const count = await withTenant(pool, tenant, (tx) => countDisposal(tx, retention, until)).catch(noneBuilt);
  if (count === 0) return [];
  const role = 'data-protection-officer';
  return [{ notice: 'disposal', about: 'disposal', period: monthOf(on), role, figures: { count, until } }];
};

/** The digests do not wait for read models that are being built: the next day asks again. */
const noneBuilt = (error: unknown): number => {
  if (error instanceof ReadModelsNotBuilt) return 0;
  throw error;
};
