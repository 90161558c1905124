import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, ValidateIf, type ValidationOptions } from 'class-validator';
import type { LocalText } from '#calendar';
import { registerField, type Asked } from './registered-fields.ts';
import { fieldWord, type FieldName } from './words/field-words.ts';

/** What a field must be, said once for the validation, the answer to bad input, the API document and the forms. */
interface Kind {
  readonly da: string;
  readonly en: string;
  readonly schema: object;
  readonly checks: (options: ValidationOptions) => readonly PropertyDecorator[];
  readonly asked: Asked;
  /** A list of such. */
  readonly many?: boolean;
}

export interface FieldOptions {
  /** May be left out or null. */
  readonly optional?: boolean;
  /** Needed only when this other field is left out. */
  readonly unless?: string;
  /** For the API document. */
  readonly about?: string;
  /** In forms, where a name means something of its own here. */
  readonly label?: LocalText;
  /** In forms, where there is more to say here than elsewhere. */
  readonly help?: LocalText;
}

/** Stands on a property that there are words for: one without them does not compile. */
export type FieldDecorator = (form: object, name: FieldName) => void;

/** The decorator of a field of this kind. */
export const field =
  ({ da, en, schema, checks, asked, many = false }: Kind, options: FieldOptions): FieldDecorator =>
  (form, name) => {
    const { optional = false, unless, about } = options;
    const { label, help = null } = { ...fieldWord(name), ...inItsOwnWords(options) };
    registerField(form, { name, label, help, asked, many, optional, unless: unless ?? null });
    applyDecorators(
      ...checks({ context: { da, en } }),
      ...(optional ? [IsOptional()] : []),
      ...(unless === undefined ? [] : [ValidateIf(isNeeded(unless))]),
      ApiProperty({
        ...schema,
        title: label.en,
        required: !optional && unless === undefined,
        ...(optional || unless !== undefined ? { nullable: true } : {}),
        ...(about === undefined ? {} : { description: about }),
      }),
    )(form, name);
  };

const inItsOwnWords = ({ label, help }: FieldOptions) => ({
  ...(label !== undefined && { label }),
  ...(help !== undefined && { help }),
});

const isNeeded =
  (unless: string) =>
  (body: Readonly<Record<string, unknown>>, value: unknown): boolean =>
    (body[unless] ?? null) === null || (value ?? null) !== null;
