import { ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { isLocalDate } from '#calendar';
import { cprBirthDate } from '#personal-data';

/** An existing date, `2026-03-29`. */
@ValidatorConstraint({ name: 'day' })
export class IsDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isLocalDate(value);
  }
}

/** A CPR number by date and century. */
@ValidatorConstraint({ name: 'cpr' })
export class HasBirthDate implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && cprBirthDate(value) !== undefined;
  }
}

/** At most 100 answers: item and whole number. */
@ValidatorConstraint({ name: 'scores' })
export class AreScores implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return (
      entries.length > 0 &&
      entries.length <= 100 &&
      entries.every(([item, score]) => item.length <= 50 && Number.isSafeInteger(score))
    );
  }
}
