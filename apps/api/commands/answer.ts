import type { FastifyReply } from 'fastify';
import { ApiProperty } from '@nestjs/swagger';
import { type GrantWarning, grantWarningTexts } from '#courses';
import type { Accepted, Executed } from '#use-cases';
import { etag } from '../headers.ts';
import { problem, refusal } from '../problems/problem.ts';

class RecordedEvent {
  @ApiProperty({ example: 'ContactLogged' })
  type!: string;

  @ApiProperty({ example: 8 })
  version!: number;
}

class Warning {
  @ApiProperty({ example: 'SHORTER_THAN_RIGHT' })
  code!: string;

  @ApiProperty()
  da!: string;

  @ApiProperty()
  en!: string;
}

/** What an accepted command is answered with. */
export class CommandAnswer {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'The ETag goes as If-Match with the next command' })
  version!: number;

  @ApiProperty({
    type: [Number],
    nullable: true,
    description: 'First and last place in the log; null when nothing was recorded',
  })
  positions!: readonly [number, number] | null;

  @ApiProperty({ type: [RecordedEvent], description: 'Empty when it had happened already' })
  events!: readonly RecordedEvent[];

  @ApiProperty({ type: [Warning], description: 'What was recorded all the same, and why to look again' })
  warnings!: readonly Warning[];

  @ApiProperty({ description: 'The same Idempotency-Key was accepted before: this is its first answer' })
  repeated!: boolean;
}

const isGrantWarning = (code: string): code is GrantWarning => Object.hasOwn(grantWarningTexts, code);
const inWords = (code: string): readonly Warning[] =>
  isGrantWarning(code) ? [{ code, ...grantWarningTexts[code] }] : [];

/** What was recorded all the same, in words. */
export const warningsOf = ({ events }: Accepted): readonly Warning[] =>
  events.flatMap(({ warnings = [] }) => warnings.flatMap(inWords));

/** The answer of a command as HTTP says it, or the problem it is. */
export const answerOf = (id: string, answer: Executed, reply: FastifyReply): CommandAnswer => {
  switch (answer.kind) {
    case 'accepted':
      void reply.header('ETag', etag(answer.version));
      return {
        id,
        version: answer.version,
        positions: answer.positions,
        events: answer.events.map(({ type, version }) => ({ type, version })),
        warnings: warningsOf(answer),
        repeated: answer.repeated,
      };
    case 'unchanged':
      void reply.header('ETag', etag(answer.version));
      return { id, version: answer.version, positions: null, events: [], warnings: [], repeated: false };
    case 'refused':
      throw refusal(answer.refusal, answer.version);
    case 'stale':
      void reply.header('ETag', etag(answer.version));
      throw problem('STALE', {
        version: answer.version,
        since: answer.since.map(({ type, version, occurredAt, actor }) => ({
          type,
          version,
          occurredAt,
          role: actor.role,
        })),
      });
    case 'keyReused':
      throw problem('KEY_REUSED');
  }
};
