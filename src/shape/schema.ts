import type { JsonSchema, ObjectShape, Shape } from './types.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schema of a file: its `$id` and title, then what the shape says, and what it refers to by name. */
export function schemaOf(shape: Shape, head: JsonSchema): JsonSchema {
  const defs: Record<string, JsonSchema> = {};
  const schema = pieceOf(shape, defs);
  return { $schema: DIALECT, ...head, ...schema, ...(Object.keys(defs).length > 0 && { $defs: defs }) };
}

/** The schema of one value; what has a name goes to `defs`, and is referred to. */
function pieceOf(shape: Shape, defs: Record<string, JsonSchema>): JsonSchema {
  const { name, about } = shape;
  const description = about === undefined ? {} : { description: about };
  if (name === undefined) return bare(shape, description, defs);
  defs[name] ??= bare(shape, {}, defs);
  return { $ref: `#/$defs/${name}`, ...description };
}

function bare(shape: Shape, description: JsonSchema, defs: Record<string, JsonSchema>): JsonSchema {
  switch (shape.kind) {
    case 'plain':
    case 'custom':
      return { ...shape.schema, ...description };
    case 'word':
      return { enum: shape.words, ...description };
    case 'list':
      return {
        type: 'array',
        ...description,
        ...(shape.least !== undefined && { minItems: shape.least }),
        items: pieceOf(shape.of, defs),
      };
    case 'one-or-list': {
      const one = pieceOf(shape.of, defs);
      return { ...description, anyOf: [one, { type: 'array', items: one }] };
    }
    case 'either':
      return { ...description, anyOf: [pieceOf(shape.plain, defs), pieceOf(shape.object, defs)] };
    case 'record':
      return { type: 'object', ...description, additionalProperties: pieceOf(shape.of, defs) };
    case 'object':
      return ofObject(shape, description, defs);
  }
}

function ofObject(
  { keys, required, besides }: ObjectShape,
  description: JsonSchema,
  defs: Record<string, JsonSchema>,
): JsonSchema {
  return {
    type: 'object',
    ...description,
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    ...besides?.schema,
    properties: Object.fromEntries(Object.entries(keys).map(([key, of]) => [key, pieceOf(of, defs)])),
  };
}
