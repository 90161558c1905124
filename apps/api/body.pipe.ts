import { Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { problem, type FieldProblem } from './problems/problem.ts';

/** Checks a JSON body against its form: what is unknown, missing or of the wrong kind is 422, all fields at once. */
@Injectable()
export class BodyPipe<Body extends object> implements PipeTransform {
  constructor(private readonly form: new () => Body) {}

  async transform(body: unknown): Promise<Body> {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw problem('INVALID', {
        errors: [{ field: '', da: 'skal være et objekt', en: 'must be an object' }],
      });
    const filled = plainToInstance(this.form, body);
    const errors = await validate(filled, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
    });
    if (errors.length > 0) throw problem('INVALID', { errors: errors.flatMap((error) => fieldsOf(error)) });
    return filled;
  }
}

const unknown = { da: 'er ukendt her', en: 'is unknown here' };
const wrong = { da: 'er ikke rigtigt', en: 'is not right' };

const fieldsOf = (
  { property, constraints = {}, contexts = {}, children = [] }: ValidationError,
  above = '',
): readonly FieldProblem[] => {
  const field = above + property;
  const own = Object.keys(constraints).map((constraint) => {
    const said = contexts[constraint] as Omit<FieldProblem, 'field'> | undefined;
    return { field, ...(constraint === 'whitelistValidation' ? unknown : (said ?? wrong)) };
  });
  return [...own, ...children.flatMap((child) => fieldsOf(child, `${field}.`))];
};
