import { type FormatElement, newFields } from 'lintanide/plugin';
import { code } from './codes.ts';

/** One approved manufacturer part of an item. */
export interface Source {
  readonly id: string;
  readonly manufacturer: string;
  readonly mpn: string;
  readonly description: string;
  /** 0 is the best. */
  readonly rank: number;
}

/** A manufacturer part in its own list, and what the package says of it there. */
export interface MakerPart {
  readonly manufacturer: string;
  readonly mpn: string;
  readonly description: string;
  readonly fields: Record<string, string>;
  /** Ids or names of suppliers. */
  readonly suppliers: string[];
}

const GONE = /^(?:obsolete|disqualified|unqualified|nonpreferred|qualityhold|inactive)$/i;

/** How far a source stands from being the one that is bought: preferred, approved, no longer. */
function rankOf(preferred: string, status: string): number {
  if (GONE.test(status) || /^(?:not?|non)[- ]?/i.test(preferred)) return 2;
  return /^preferred|^primary|^1$|^yes$/i.test(preferred) ? 0 : 1;
}

export function sourceOf(element: FormatElement): Source {
  return {
    id: element.attribute('manufacturerPartUniqueIdentifier'),
    manufacturer: element.attribute('manufacturedBy'),
    mpn: element.attribute('manufacturerPartIdentifier'),
    description: element.attribute('description'),
    rank: rankOf(element.attribute('globalPreferredStatusCode'), code(element, 'globalManufacturerPartStatusCode')),
  };
}

export function makerPartOf(element: FormatElement): MakerPart {
  return {
    manufacturer: element.attribute('manufacturerName'),
    mpn: element.attribute('manufacturerPartIdentifier'),
    description: element.attribute('description'),
    fields: newFields(),
    suppliers: [],
  };
}

/** What an item's sources say of it: the first choice as manufacturer and number, the others as alternates. */
export function sourced(sources: readonly Source[], makers: ReadonlyMap<string, MakerPart>, suppliers: ReadonlyMap<string, string>): Record<string, string> {
  const known = [...sources].sort((one, other) => one.rank - other.rank).map((source) => {
    const part = makers.get(source.id);
    const { manufacturer, mpn, description } = source;
    return { manufacturer: manufacturer || (part?.manufacturer ?? ''), mpn: mpn || (part?.mpn ?? ''), description: description || (part?.description ?? ''), part };
  });
  const [first, ...others] = known;
  if (first === undefined) return newFields();
  const { manufacturer, mpn, description, part } = first;
  const fields = Object.assign(newFields(), { manufacturer, mpn, specification: description });
  for (const [field, text] of Object.entries(part?.fields ?? {})) fields[field] ??= text;
  const from = (part?.suppliers ?? []).map((supplier) => suppliers.get(supplier) ?? supplier).filter((name) => name !== '');
  if (from.length > 0) fields['supplier'] = [...new Set(from)].join('; ');
  if (others.length > 0) fields['alternate'] = others.map((other) => [other.manufacturer, other.mpn, other.description].filter((text) => text !== '').join(' ')).join('; ');
  return fields;
} // prettier-ignore
