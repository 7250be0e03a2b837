import { fieldText, tableOf } from '../bom/access.ts';
import { suppliersAbove } from '../bom/named.ts';
import { companyIn } from '../bom/placeholder.ts';
import type { Bom } from '../bom/types.ts';
import type { Field } from '../map/types.ts';
import type { StatedSources } from './types.ts';

/** Different names of one part that are kept: more are a column that was misunderstood. */
const MOST = 50;

/** What all lines of a part say of where it comes from, so that their order says nothing; undefined where they say nothing. */
export function statedSources(bom: Bom, lines: readonly number[]): StatedSources | undefined {
  const makers = textsOf(bom, lines, 'manufacturer');
  const suppliers = textsOf(bom, lines, 'supplier') ?? headed(makers, bom, lines);
  const movement = statedMovement(bom, lines);
  return (makers ?? suppliers ?? movement) ? { makers, suppliers, ...movement } : undefined;
}

/** Whom the head of a list names speaks for lines that name nobody. */
function headed(
  makers: readonly string[] | undefined,
  bom: Bom,
  lines: readonly number[],
): readonly string[] | undefined {
  const names = makers === undefined ? suppliersAbove(bom, lines) : [];
  return names.length === 0 ? undefined : names;
}

/** From where their lists are shipped, as the heads of these say. */
const placesAbove = (bom: Bom, lines: readonly number[]): readonly string[] => [
  ...new Set(lines.flatMap((line) => tableOf(bom, line)?.shipFrom ?? [])),
];

/** What they say of where it is from, and is shipped from and to: a licence turns on the last two, and the first is proof of neither. The head of a list speaks for lines that do not say from where. */
export function statedMovement(
  bom: Bom,
  lines: readonly number[],
): Pick<StatedSources, 'origins' | 'shipFroms' | 'shipTos'> | undefined {
  const origins = textsOf(bom, lines, 'countryOfOrigin');
  const places = textsOf(bom, lines, 'shipFrom') ?? placesAbove(bom, lines);
  const shipFroms = places.length === 0 ? undefined : places;
  const shipTos = textsOf(bom, lines, 'shipTo');
  return (origins ?? shipFroms ?? shipTos) ? { origins, shipFroms, shipTos } : undefined;
}

function textsOf(bom: Bom, lines: readonly number[], field: Field): readonly string[] | undefined {
  if (!bom.tables.some(({ columns }) => columns.has(field))) return undefined;
  const texts = new Set<string>();
  for (const line of lines) {
    const text = companyIn(fieldText(bom, line, field));
    if (text !== null) texts.add(text);
  }
  return texts.size === 0 ? undefined : [...texts].sort().slice(0, MOST);
}
