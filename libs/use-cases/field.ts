import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, ValidateIf, type ValidationOptions } from 'class-validator';

/** What a field must be, said once for the validation, the answer to bad input, and the API document. */
interface Kind {
  readonly da: string;
  readonly en: string;
  readonly schema: object;
  readonly checks: (options: ValidationOptions) => readonly PropertyDecorator[];
}

export interface FieldOptions {
  /** May be left out or null. */
  readonly optional?: boolean;
  /** Needed only when this other field is left out. */
  readonly unless?: string;
  /** For the API document. */
  readonly about?: string;
}

/** The decorator of a field of this kind. */
export const field = (
  { da, en, schema, checks }: Kind,
  { optional = false, unless, about }: FieldOptions,
): PropertyDecorator =>
  applyDecorators(
    ...checks({ context: { da, en } }),
    ...(optional ? [IsOptional()] : []),
    ...(unless === undefined ? [] : [ValidateIf(isNeeded(unless))]),
    ApiProperty({
      ...schema,
      required: !optional && unless === undefined,
      ...(optional || unless !== undefined ? { nullable: true } : {}),
      ...(about === undefined ? {} : { description: about }),
    }),
  );

const isNeeded =
  (unless: string) =>
  (body: Readonly<Record<string, unknown>>, value: unknown): boolean =>
    (body[unless] ?? null) === null || (value ?? null) !== null;
