/** A JSON schema (OpenAPI 3.1), and the parts that those of the readings are made of. Named fields are promised; folded states and facts are open. */
export interface Schema {
  readonly type: string | string[];
  readonly [keyword: string]: unknown;
}

export const text: Schema = { type: 'string' };
export const whole: Schema = { type: 'integer' };
export const flag: Schema = { type: 'boolean' };
export const day: Schema = { type: 'string', format: 'date' };
export const moment: Schema = { type: 'string', format: 'date-time' };
export const id: Schema = { type: 'string', format: 'uuid' };
export const open: Schema = { type: 'object', additionalProperties: true };
export const inBoth: Schema = { type: 'object', required: ['da', 'en'], properties: { da: text, en: text } };

export const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema.type, 'null'].flat() });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});
