import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { signingKeyOf, signTranscript, type Transcript } from '#transparency';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import type { AsOf } from './as-of.ts';
import { readHistory, type HistoryView } from './read-history.ts';

export interface SignedHistory extends HistoryView {
  readonly transcript: Transcript;
}

/**
 * A course's events as the reader sees them, without anybody's own words, signed by the organisation for somebody outside.
 * Throws `NotThere`, `AccessDenied`, `NotThen`.
 */
export class SignTranscript extends Query<SignedHistory> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
    readonly asOf: AsOf,
  ) {
    super();
  }
}

@QueryHandler(SignTranscript)
export class SignTranscriptHandler implements IQueryHandler<SignTranscript> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker, courseId, asOf }: SignTranscript): Promise<SignedHistory> {
    const { tenant } = asker.person;
    const history = await readHistory(this.foundation, { asker, courseId, asOf, purpose: undefined });
    const { events, at, known } = history;
    const signingKey = signingKeyOf(await this.foundation.keys.secret(tenant, 'contentHash'));
    const head = { tenant, course: courseId, number: numberIn(events), at, known };
    return { ...history, transcript: signTranscript(head, events, signingKey) };
  }
}

const numberIn = (events: HistoryView['events']): string =>
  events.flatMap((event) => (event.type === 'ReferralReceived' ? [event.data.number] : []))[0] ?? '';
