import type { ListShape, ObjectShape, OneOrListShape, PlainShape, RecordShape, Shape, WordShape } from './types.ts';

/* What values are made of that several kinds of files have. */

const TEXT: PlainShape = {
  kind: 'plain',
  is: (value) => typeof value === 'string' && value !== '',
  what: 'a text',
  schema: { type: 'string', minLength: 1 },
};
const ANY_TEXT: PlainShape = { ...TEXT, is: (value) => typeof value === 'string', schema: { type: 'string' } };

/** A text that is not empty. */
export const text = (about?: string): PlainShape => ({ ...TEXT, about });
/** A text that may be empty. */
export const anyText = (about?: string): PlainShape => ({ ...ANY_TEXT, about });

/** A day that the calendar has: 2026-02-30 is none. */
export const date = (about?: string): PlainShape => ({
  kind: 'plain',
  is: (value) => typeof value === 'string' && isDay(value),
  what: 'a real date as 2026-11-24',
  schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  about,
});

/** A whole number. */
export const count = (least = 0, about?: string): PlainShape => ({
  kind: 'plain',
  is: (value) => Number.isSafeInteger(value) && (value as number) >= least,
  what: `a whole number from ${least}`,
  schema: { type: 'integer', minimum: least },
  about,
});

export const flag = (about?: string): PlainShape => ({
  kind: 'plain',
  is: (value) => typeof value === 'boolean',
  what: 'true or false',
  schema: { type: 'boolean' },
  about,
});

/** A number from 0 to `most`, called `what`. */
export const share = (what: string, most: number, about?: string): PlainShape => ({
  kind: 'plain',
  is: (value) => typeof value === 'number' && value >= 0 && value <= most,
  what: `${what} from 0 to ${most}`,
  schema: { type: 'number', minimum: 0, maximum: most },
  about,
});

/** The same, or null: it is known that there is none. */
export const orNull = (shape: PlainShape): PlainShape => ({
  ...shape,
  is: (value) => value === null || shape.is(value),
  schema: { ...shape.schema, type: [shape.schema['type'], 'null'] },
});

export const word = (words: readonly string[], about?: string): WordShape => ({ kind: 'word', words, about });
export const list = (of: Shape, about?: string): ListShape => ({ kind: 'list', of, about });
export const oneOrList = (of: Shape, about?: string): OneOrListShape => ({ kind: 'one-or-list', of, about });
export const record = (of: Shape, about?: string): RecordShape => ({ kind: 'record', of, about });

/** An object with known keys, in the order in which messages name them. */
export const object = (keys: ObjectShape['keys'], required: readonly string[] = [], about?: string): ObjectShape => ({
  kind: 'object',
  keys,
  required,
  about,
});

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}
