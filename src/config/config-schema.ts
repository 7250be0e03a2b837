import { schemaOf } from '../shape/schema.ts';
import type { JsonSchema } from '../shape/types.ts';
import { configShape } from './config-shape.ts';

/** The JSON Schema of a configuration, from the same description that files are checked by; `schema/config.schema.json` is this. */
export function configSchema(): JsonSchema {
  return schemaOf(configShape({ rules: null, measures: null }, []), {
    $id: 'urn:lintanide:config',
    title: 'Lintanide configuration',
    description: 'lintanide.config.json, .jsonc, .js or .mjs: the nearest one upwards is used, there is no cascade.',
  });
}
