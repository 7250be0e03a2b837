import { schemaOf } from '../shape/schema.ts';
import { PACK_SHAPE } from './json-pack-shape.ts';

/** The JSON Schema of a pack file, from the same description that files are checked by; `schema/pack.schema.json` is this. */
export function packSchema(): unknown {
  const schema = schemaOf(PACK_SHAPE, {
    $id: 'urn:lintanide:pack',
    title: 'Lintanide pack',
    description: 'Dated law as data: measures with their windows, and the entries of their lists.',
  });
  return {
    ...schema,
    // A pack of its own is whole; one that extends another says what is different.
    if: { not: { required: ['extends'] } },
    then: { required: ['measures', 'entries'], properties: { remove: false } },
  };
}
