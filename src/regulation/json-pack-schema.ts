import { PACK_SHAPE, type Shape } from './json-pack-shape.ts';

/** The JSON Schema of a pack file, from the same description that files are checked by; `schema/pack.schema.json` is this. */
export function packSchema(): unknown {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:lintanide:pack',
    title: 'Lintanide pack',
    description: 'Dated law as data: measures with their windows, and the entries of their lists.',
    ...(schemaOf(PACK_SHAPE) as object),
    // A pack of its own is whole; one that extends another says what is different.
    if: { not: { required: ['extends'] } },
    then: { required: ['measures', 'entries'], properties: { remove: false } },
  };
}

function schemaOf(shape: Shape): unknown {
  const about = shape.about === undefined ? {} : { description: shape.about };
  switch (shape.kind) {
    case 'text':
      return {
        type: shape.mayBeNull === true ? ['string', 'null'] : 'string',
        ...about,
        ...(shape.mayBeEmpty !== true && { minLength: 1 }),
      };
    case 'date':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', ...about };
    case 'count':
      return { type: 'integer', minimum: 0, ...about };
    case 'flag':
      return { type: 'boolean', ...about };
    case 'word':
      return { enum: shape.words, ...about };
    case 'list':
      return {
        type: 'array',
        ...about,
        ...(shape.least !== undefined && { minItems: shape.least }),
        items: schemaOf(shape.of),
      };
    case 'record':
      return { type: 'object', ...about, additionalProperties: schemaOf(shape.of) };
    case 'object':
      return {
        type: 'object',
        ...about,
        additionalProperties: false,
        ...(shape.required.length > 0 && { required: shape.required }),
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, of]) => [key, schemaOf(of)])),
      };
  }
}
