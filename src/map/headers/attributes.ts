import { headerCandidates } from './dictionary.ts';
import { headerUnit } from './headers.ts';
import { FIELDS, type Field } from '../types.ts';

/** Said by the structure of a document, never by an attribute that a site adds to a part. */
const STRUCTURAL = new Set<Field>([
  'level',
  'parent',
  'path',
  'quantity',
  'quantityTotal',
  'quantityBase',
  'assemblyQuantity',
  'alternate',
  'document',
  'plant',
  'variant',
]);
const MASSES = new Set<Field>(['massUnit', 'massTotal']);
const NUMBERS = new Set<Field>(['partNumber', 'findNo', 'drawing']);
const KNOWN = new Set<string>(FIELDS);
const LEAST = 0.6;
const LONGEST = 200;

/** Fields by name; any name is data, `__proto__` too. */
export function newFields(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}

/**
 * Field that a column title means by the header dictionary, in any of its languages; null if it is not in it.
 * With `contained`, a title is known by a word in it too (`Material Grade (Rotor)`).
 */
export function fieldOfHeader(title: string, how: 'whole' | 'contained' = 'whole'): Field | null {
  const candidates = headerCandidates(title);
  const [best] = candidates;
  if (best === undefined) return null;
  if (best.kind === 'contained' && (how === 'whole' || best.score < LEAST)) return null;
  // `Manufacturer (Image)` says whether there is a picture; `Weight (kg)` is a weight.
  if (best.kind === 'bare' && how === 'whole' && !MASSES.has(best.field)) return null;
  return meant(candidates.filter(({ score }) => score === best.score).map(({ field }) => field));
}

/** What a title with several meanings means beside a part: `Material` is no number of the part there, `Number` is. */
function meant(fields: readonly Field[]): Field | null {
  if (fields.includes('material')) return 'material';
  if (fields.every((field) => NUMBERS.has(field)))
    return fields.includes('partNumber') ? 'partNumber' : (fields[0] ?? null);
  return fields.length === 1 ? (fields[0] ?? null) : null;
}

/** How an attribute of a site's own is taken. */
export interface AttributeOptions {
  /** Unit that stands beside the value. */
  readonly dimension?: string;
  /** `contained`: attributes are all there is, so that a word in the title is enough. */
  readonly how?: 'whole' | 'contained';
}

/**
 * Adds an attribute that a site has named. Its field is found in the header dictionary; what is in none, or says what another
 * has said already, is kept under its own name, so that a mapping in the configuration can name it.
 */
export function addAttribute(
  fields: Record<string, string>,
  title: string,
  value: string,
  options: AttributeOptions = {},
): void {
  if (value === '' || title === '') return;
  const meaning = fieldOfHeader(title, options.how);
  const describes = meaning === 'name' || meaning === 'description';
  if (describes && fields['description'] === value) return;
  const field = describes ? describing(fields) : meaning;
  if (field !== null && !STRUCTURAL.has(field) && isFree(fields, field)) {
    fields[field] = value;
    const unit = options.dimension || headerUnit(title);
    if (MASSES.has(field) && unit && isFree(fields, 'massUom')) fields['massUom'] = unit;
    return;
  }
  const own = ownName(title);
  if (field === null || fields[field] !== value)
    fields[own] ??= options.dimension ? `${value} ${options.dimension}` : value;
}

const isFree = (fields: Readonly<Record<string, string>>, name: string): boolean => (fields[name] ?? '') === '';

/** What a part is called, and what is said beside that. */
function describing(fields: Readonly<Record<string, string>>): Field {
  return isFree(fields, 'name') && isFree(fields, 'description') ? 'description' : 'specification';
}

/** Column of an attribute that is no field: its own name, made different from the names of fields. */
export function ownName(title: string): string {
  const short = title.trim().slice(0, LONGEST);
  // `material#2` is how formats call a second column of a field.
  const field = short.replace(/#.*$/su, '');
  return KNOWN.has(field) ? `${short.replaceAll('#', ' ')} (attribute)` : short;
}
