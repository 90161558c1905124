import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { purposes } from '#access';
import { problemTexts } from './problems/problem-texts.ts';

class FieldError {
  @ApiProperty({ example: 'terms.end' })
  field!: string;

  @ApiProperty()
  da!: string;

  @ApiProperty()
  en!: string;
}

/** RFC 9457, with a stable code and the text in both languages. */
class ProblemDetails {
  @ApiProperty()
  type!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  status!: number;

  @ApiProperty({ description: 'Stable: for programs' })
  code!: string;

  @ApiProperty({ description: 'What is wrong and what to do, in the language of Accept-Language' })
  detail!: string;

  @ApiProperty()
  da!: string;

  @ApiProperty()
  en!: string;

  @ApiProperty({ description: 'Names this answer in our log' })
  instance!: string;

  @ApiProperty({ type: [FieldError], required: false })
  errors?: FieldError[];
}

const meanings: Readonly<Record<number, string>> = {
  409: 'Refused by a rule',
};

const meaningOf = (status: number): string =>
  meanings[status] ??
  Object.entries(problemTexts)
    .filter(([, text]) => text.status === status)
    .map(([code]) => code)
    .join(', ');

/** The problems that an endpoint may answer with, besides those that every one may. */
export const Problems = (...statuses: readonly number[]) =>
  applyDecorators(
    ApiExtraModels(ProblemDetails),
    ...[...statuses, 400, 401, 403, 404, 422, 503].map((status) =>
      ApiResponse({
        status,
        description: meaningOf(status),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDetails) } } },
      }),
    ),
  );

const idempotencyKey = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description: 'The id of this act: 8–100 letters, digits, _ or -. The same when it is repeated.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,100}$' },
});

const role = ApiHeader({
  name: 'Forlob-Role',
  required: false,
  description: 'Which of your roles you act in; else the first that permits',
});

const prefer = ApiHeader({
  name: 'Prefer',
  required: false,
  description: 'wait=2: wait so many seconds for the read models to have come so far',
});

/** Headers of what creates something. */
export const CreationHeaders = () => applyDecorators(idempotencyKey, role, prefer);

/** Headers of a command to something that is there. */
export const CommandHeaders = () =>
  applyDecorators(
    idempotencyKey,
    ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the answer you have seen: "7"' }),
    role,
    prefer,
  );

/** Headers of a reading. */
export const ReadingHeaders = () => applyDecorators(role, prefer);

/** Headers of a reading that shows names or people's own words. */
export const PersonalHeaders = () =>
  applyDecorators(
    role,
    ApiHeader({
      name: 'Purpose',
      required: true,
      enum: [...purposes],
      description: 'What it is read for; kept in the access log, and told to the citizen who asks',
    }),
  );
