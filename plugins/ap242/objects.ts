import type { Place } from 'lintanide/plugin';

/** A property whose unit is known at the end of the document. */
export interface Property {
  name: string;
  /** Id of the definition that names it, where it has no name of its own. */
  definition: string;
  value: string;
  unit: string;
}

export interface Version {
  readonly id: string;
  revision: string;
  readonly place: Place;
  readonly properties: Property[];
}

export interface Part {
  readonly id: string;
  number: string;
  name: string;
  type: string;
  readonly place: Place;
  readonly versions: Version[];
  readonly properties: Property[];
}

/** A piece, or an amount, of the part in whose view it stands. */
export interface Occurrence {
  readonly of: string;
  /** `SingleOccurrence`, `QuantifiedOccurrence` … */
  readonly type: string;
  quantity: string;
  unit: string;
}

/** `view` holds what `occurrence` is a piece of. */
export interface Relation {
  readonly view: string;
  readonly occurrence: string;
  readonly place: Place;
}

/** A unit by name and prefix, as units are written beside a number. */
export function unitText(name: string, prefix: string): string {
  const symbols: Readonly<Record<string, string>> = {
    gram: 'g',
    metre: 'm',
    meter: 'm',
    litre: 'l',
    liter: 'l',
    'square metre': 'm2',
    'cubic metre': 'm3',
  };
  const prefixes: Readonly<Record<string, string>> = { kilo: 'k', milli: 'm', centi: 'c', micro: 'µ', deci: 'd' };
  const key = name.toLowerCase();
  const symbol = Object.hasOwn(symbols, key) ? (symbols[key] ?? name) : name;
  const before = prefix.toLowerCase();
  return `${Object.hasOwn(prefixes, before) ? (prefixes[before] ?? '') : before}${symbol}`;
}

/** `n0:SingleOccurrence` → `SingleOccurrence`: the value of `xsi:type` is a name with any prefix. */
export const typeName = (type: string): string => type.slice(type.lastIndexOf(':') + 1);
