import { jsonText } from '../../report/tools/json-text.ts';

/** A text as a YAML scalar in double quotes, which JSON is. */
export function yamlText(text: string): string {
  return jsonText(text);
}
