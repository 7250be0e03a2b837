import { addAttribute, type BomWriter, newFields, type Place } from 'lintanide/plugin';
import type { Occurrence, Part, Property, Relation } from './objects.ts';

/** What a document holds, before it is put together. */
interface Model {
  readonly parts: readonly Part[];
  /** View → version it is of. */
  readonly views: ReadonlyMap<string, string>;
  readonly occurrences: ReadonlyMap<string, Occurrence>;
  readonly relations: readonly Relation[];
  readonly units: ReadonlyMap<string, string>;
  /** Names of properties by their definition. */
  readonly definitions: ReadonlyMap<string, string>;
}

function fieldsOf(
  part: Part,
  revision: string,
  properties: readonly Property[],
  { units, definitions }: Model,
): Record<string, string> {
  const fields = Object.assign(newFields(), {
    partNumber: part.number,
    description: part.name,
    revision,
    partType: part.type,
  });
  for (const { name, definition, value, unit } of properties)
    addAttribute(fields, name || (definitions.get(definition) ?? ''), value, { dimension: units.get(unit) ?? unit });
  return fields;
}

/** Definitions that name no property, though values refer to them. */
function unnamed({ parts, definitions }: Model): ReadonlySet<string> {
  const all = parts.flatMap(({ properties, versions }) => [
    ...properties,
    ...versions.flatMap((version) => version.properties),
  ]);
  return new Set(
    all
      .filter(({ name, definition }) => name === '' && definition !== '' && !definitions.has(definition))
      .map(({ definition }) => definition),
  );
}

/** One line of an assembly: pieces counted, or an amount. */
interface Line {
  readonly parent: string;
  readonly child: string;
  count: number;
  readonly quantity: string;
  readonly unit: string;
  readonly place: Place;
}

/** A version of a part is what is built in; a part without any stands for itself. */
export function writeModel(out: BomWriter, model: Model): void {
  for (const part of model.parts) {
    if (part.versions.length === 0) out.part(part.id, fieldsOf(part, '', part.properties, model), part.place);
    for (const version of part.versions)
      out.part(version.id, fieldsOf(part, version.revision, [...version.properties, ...part.properties], model), version.place);
  }
  for (const reference of unnamed(model)) out.skip(`properties of definition ${reference}`, 'the document refers to it and does not hold it, or it has no name');
  const chosen = chooseViews(out, model);
  /** Single pieces of one part in one assembly are one line. */
  const counted = new Map<string, Map<string, Line>>();
  const lines: Line[] = [];
  for (const { view, occurrence, place } of model.relations) {
    const parent = model.views.get(view) ?? view;
    if (chosen.get(parent) !== view) continue;
    const found = model.occurrences.get(occurrence);
    if (found === undefined) {
      out.skip(`occurrence ${occurrence}`, 'the document refers to it and does not hold it: the structure may go on in another file');
      continue;
    }
    const amount = found.quantity !== '' || found.type === 'QuantifiedOccurrence';
    if (amount) {
      lines.push({ parent, child: found.of, count: 0, quantity: found.quantity, unit: model.units.get(found.unit) ?? found.unit, place });
      continue;
    }
    let children = counted.get(parent);
    if (children === undefined) counted.set(parent, (children = new Map<string, Line>()));
    let line = children.get(found.of);
    if (line === undefined) {
      line = { parent, child: found.of, count: 0, quantity: '', unit: '', place };
      children.set(found.of, line);
      lines.push(line);
    }
    line.count++;
  }
  for (const { parent, child, count, quantity, unit, place } of lines)
    out.use(parent, child, { quantity: count > 0 ? String(count) : quantity, unit }, place);
} // prettier-ignore

/** One view of each version: views show one thing in several ways, and adding them up would count it twice. */
function chooseViews(out: BomWriter, { relations, views }: Model): Map<string, string> {
  const chosen = new Map<string, string>();
  const others = new Set<string>();
  for (const { view } of relations) {
    const version = views.get(view) ?? view;
    const first = chosen.get(version);
    if (first === undefined) chosen.set(version, view);
    else if (first !== view) others.add(view);
  }
  for (const view of others)
    out.skip(`view ${view}`, `another view of what view ${chosen.get(views.get(view) ?? view) ?? ''} shows`);
  return chosen;
}
