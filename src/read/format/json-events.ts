import { limitError } from '../limits.ts';
import type { ReadLimits } from '../types.ts';
import type { PathTree } from './paths.ts';
import type { FormatElement, FormatReader, Place } from './types.ts';

type Json = Readonly<Record<string, unknown>>;

const NOWHERE: Place = { line: 0, node: -1 };
/** Numbers of the names in the path tree. */
const NAMES = ['components', 'metadata', 'component'] as const;

/** An element that there is in the XML form of what the JSON says. */
class JsonElement implements FormatElement {
  readonly namespace = null;
  readonly depth: number;
  readonly #names: readonly string[];
  readonly #attributes: ReadonlyMap<string, string>;
  readonly place: Place;

  constructor(names: readonly string[], attributes: ReadonlyMap<string, string>, place: Place) {
    this.#names = names;
    this.#attributes = attributes;
    this.depth = names.length - 1;
    this.place = place;
  }
  get local(): string {
    return this.above(0);
  }
  get line(): number {
    return this.place.line;
  }
  get parent(): string {
    return this.above(1);
  }
  above(up: number): string {
    return this.#names.at(-1 - up) ?? '';
  }
  attribute(local: string): string {
    return this.#attributes.get(local) ?? '';
  }
  attributes(): { local: string; value: string }[] {
    return [...this.#attributes].map(([local, value]) => ({ local, value }));
  }
}

/**
 * Tells the reader of CycloneDX in XML what a document in JSON says, in the elements of the XML form: one reader, one
 * outcome. Places are of the JSON: `/components[2]/components[1]`.
 */
export function tellCyclonedx(
  document: Json,
  reader: FormatReader,
  paths: PathTree,
  lines: ReadonlyMap<object, number>,
  limits: ReadLimits,
): void {
  let count = 0;
  const tell = (names: readonly string[], attributes: readonly (readonly [string, unknown])[], text: unknown, inside: () => void = () => undefined, place = NOWHERE): void => {
    const handler = Object.hasOwn(reader.elements, names.at(-1) ?? '') ? reader.elements[names.at(-1) ?? ''] : undefined;
    const said = new Map(attributes.flatMap(([name, value]) => (wordOf(value) === '' ? [] : [[name, wordOf(value)] as const])));
    handler?.open?.(new JsonElement(names, said, place));
    inside();
    handler?.close?.(wordOf(text), names.length - 1);
  };
  const component = (one: Json, around: string, depth: number): void => {
    if (++count > limits.rows) throw limitError('rows', limits, 'The document');
    if (depth >= limits.depth) throw limitError('depth', limits, 'The document', {}, { of: 'levels of nested components' });
    const place = { line: lines.get(one) ?? 1, node: paths.node() };
    const names = ['bom', around, 'component'];
    tell(names, [['bom-ref', one['bom-ref']], ['type', one['type']]], '', () => {
      for (const maker of ['supplier', 'manufacturer'] as const)
        for (const { name } of listOf([one[maker]])) tell([...names, maker, 'name'], [], name);
      for (const key of ['publisher', 'group', 'name', 'version', 'description'] as const) tell([...names, key], [], one[key]);
      for (const { url } of listOf(one['externalReferences'])) tell([...names, 'externalReferences', 'reference', 'url'], [], url);
      for (const { name, value } of listOf(one['properties'])) tell([...names, 'properties', 'property'], [['name', name]], value);
      components(one['components'], depth + 1);
    }, place);
  };
  const components = (list: unknown, depth: number): void => {
    for (const one of listOf(list)) {
      paths.open(0, NAMES[0]);
      component(one, 'components', depth);
      paths.close();
    }
  };
  const [metadata] = listOf([document['metadata']]);
  for (const subject of listOf([metadata?.['component']])) {
    paths.open(1, NAMES[1]);
    paths.open(2, NAMES[2]);
    component(subject, 'metadata', 0);
    paths.close();
    paths.close();
  }
  components(document['components'], 0);
  for (const { ref, dependsOn } of listOf(document['dependencies'])) {
    tell(['bom', 'dependencies', 'dependency'], [['ref', ref]], '', () => {
      for (const child of Array.isArray(dependsOn) ? dependsOn : []) tell(['bom', 'dependencies', 'dependency', 'dependency'], [['ref', child]], '');
    });
  }
  reader.end?.();
} // prettier-ignore

const wordOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

function listOf(value: unknown): Json[] {
  return Array.isArray(value)
    ? value.filter((one): one is Json => typeof one === 'object' && one !== null && !Array.isArray(one))
    : [];
}
