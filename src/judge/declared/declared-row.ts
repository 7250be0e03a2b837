import { dayOf } from '../../facts/read-declaration.ts';
import type { DeclaredMaterial, DeclaredPart, Span } from '../../facts/types.ts';
import { disclosureOf, noneNamedWords } from '../answers/full-disclosure.ts';
import { REGISTER_ELEMENTS, type RegisterColumn, type RegisterElement } from '../register/register-columns.ts';
import type { Entry, Register } from '../register/register.ts';
import type { RegisterRow } from '../register/register-row.ts';

/** What a declaration says of a part, in the words of a register's line. */
export interface DeclaredRow {
  readonly entry: Entry;
  /** Day of the declaration; null where it has none. */
  readonly day: string | null;
}

/** A part, or one of its materials, as a line of a register. */
export function declaredRow(part: DeclaredPart, only?: readonly DeclaredMaterial[], isOfOne = false): DeclaredRow {
  const { declaration } = part;
  const values = new Map<RegisterColumn, string>();
  const places = new Map<string, string>();
  const materials = only ?? part.materials;
  const where = (line: number, path: string): string =>
    `${declaration.path}:${String(line)} ${path}${declaration.standing.length === 0 ? '' : ` (${declaration.standing.join('; ')})`}`;
  for (const [symbol, span] of sharesOf(materials, part.disclosure === 'shown')) {
    values.set(symbol, span.min === span.max ? figure(span.min) : `${figure(span.min)}-${figure(span.max)}`);
    places.set(symbol, where(span.line, span.path));
  }
  for (const { symbol, method, limit, line } of part.denied) {
    const element = REGISTER_ELEMENTS.find((one) => one === symbol);
    if (element === undefined || values.has(element)) continue;
    values.set(element, '0');
    places.set(element, where(line, part.path));
    if (method !== null) values.set(`${element}Method`, method);
    if (limit !== null) values.set(`${element}DetectionLimit`, figure(limit));
  }
  // "None of any" is one statement; beside a magnet each of the others is one.
  if (part.disclosure === 'shown' && materials.length === 0)
    values.set('material', noneNamedWords(dayOf(declaration.head.date)));
  else if (part.disclosure === 'shown')
    for (const element of REGISTER_ELEMENTS) if (!values.has(element)) unnamed(element, part, values);
  const magnets = materials.filter(({ family }) => family !== null);
  const families = [...new Set(magnets.map(({ family }) => family))];
  const [family] = families;
  if (families.length === 1 && typeof family === 'string') values.set('material', family);
  if (families.length < 2) {
    const grams = (magnets.length > 0 ? magnets : materials).reduce(
      (sum, material) => sum + (material.grams ?? NaN),
      0,
    );
    // Nine decimals are what a line of a register holds.
    if (grams >= 1e-9) values.set('mass', figure(grams));
  }
  // What it is made of names a material where nothing else does.
  const shares = magnets.length > 0 ? [] : materials.flatMap((material) => [...material.shares.values()]);
  const names =
    magnets.length > 0 || materials.length === 0
      ? undefined
      : { materials: materials.map(({ name }) => name), substances: shares.map(({ name }) => name) };
  const cas = [
    ...new Set([
      ...materials.flatMap((material) => material.cas),
      ...(only === undefined || isOfOne ? shares.flatMap(({ cas: of, isMost }) => (isMost ? (of ?? []) : [])) : []),
    ]),
  ];
  if (cas.length > 0) values.set('cas', cas.join(' '));
  const place = (materials.length === 1 ? materials[0] : undefined) ?? part;
  const within = new Set((magnets.length > 0 ? magnets : materials).map((material) => material.place));
  const row: RegisterRow = {
    line: place.line,
    state: 'answered',
    due: null,
    validUntil: null,
    values,
    others: new Map(),
  };
  const register: Register = {
    path: declaration.path,
    folder: '',
    others: [],
    rows: [row],
    index: new Map(),
    companies: [],
  };
  return {
    entry: {
      row,
      register,
      source: where(place.line, place.path),
      places,
      place: within.size === 1 ? [...within][0] : undefined,
      names,
      ...(isOfOne && { isOfOne: true }),
    },
    day: dayOf(declaration.head.date),
  };
}

function unnamed(element: RegisterElement, part: DeclaredPart, values: Map<RegisterColumn, string>): void {
  values.set(element, '0');
  values.set(`${element}Method`, disclosureOf(dayOf(part.declaration.head.date)));
  values.set(`${element}DetectionLimit`, figure(part.open));
}

/**
 * Least and most of each rare earth in the magnets that hold it, else in the other materials; where all their masses are declared, its
 * share of them together, so that what is in the part comes to the sum of what is in each. `isWhole`: nothing is left out of them.
 */
function sharesOf(
  materials: readonly DeclaredMaterial[],
  isWhole: boolean,
): Map<RegisterElement, Span & { line: number; path: string }> {
  const found = new Map<RegisterElement, Span & { line: number; path: string }>();
  const inMagnets = new Set(materials.flatMap(({ family, shares }) => (family === null ? [] : [...shares.keys()])));
  for (const { shares, path, family } of materials) {
    for (const element of REGISTER_ELEMENTS) {
      const share = shares.get(element);
      if (share === undefined || (family === null && inMagnets.has(element))) continue;
      const known = found.get(element) ?? { ...share, line: share.line, path };
      found.set(element, { ...known, min: Math.min(known.min, share.min), max: Math.max(known.max, share.max) });
    }
  }
  const magnets = materials.filter(({ family }) => family !== null);
  const weighed = magnets.length > 0 ? magnets : materials;
  const isOneFamily = new Set(magnets.map(({ family }) => family)).size < 2;
  if (weighed.length < 2 || !isOneFamily) return found;
  for (const [element, known] of found) {
    const together = weightedIn(weighed, element, isWhole);
    if (together !== null) found.set(element, { ...known, ...together });
  }
  return found;
}

/** Share of an element in several materials together; null where a mass, or what one of them holds of it, is not declared. */
function weightedIn(materials: readonly DeclaredMaterial[], element: RegisterElement, isWhole: boolean): Span | null {
  const sum = { grams: 0, min: 0, max: 0 };
  for (const { grams, shares } of materials) {
    const share = shares.get(element) ?? (isWhole ? { min: 0, max: 0 } : undefined);
    if (grams === null || share === undefined) return null;
    sum.grams += grams;
    sum.min += grams * share.min;
    sum.max += grams * share.max;
  }
  return sum.grams > 0 ? { min: sum.min / sum.grams, max: sum.max / sum.grams } : null;
}

/** A figure as a register's line holds it: no exponent, no noise behind the sixth figure. */
function figure(value: number): string {
  return Number(value.toPrecision(6))
    .toFixed(9)
    .replace(/\.?0+$/, '');
}
