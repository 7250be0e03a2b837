import { joinNumber, unpadded } from './join-number.ts';
import { bareNumber, plainText } from './part-number.ts';
import { companyIn, isNoNumber } from './placeholder.ts';
import type { PartName } from './part-names.ts';

/** Text of a name for comparing: NFKC, single spaces, one kind of dash, lower case. */
export function fold(text: string): string {
  const trimmed = text.trim();
  // Most names are plain, and a bill may hold a hundred thousand of them.
  if (/^[\x21-\x7e]*$/.test(trimmed)) return trimmed.toLowerCase();
  return plainText(trimmed).toLowerCase();
}

/** Text of a number for comparing, without the name that Odoo writes behind it and the zeros that SAP writes before it. */
export const foldNumber = (number: string): string => unpadded(fold(bareNumber(number)));

export { companyIn };

/** Whether a label numbers nothing, so that it is the name of no part: `TBD`, `[n/a] Magnet`. */
export const isNoName = (label: string): boolean => isNoNumber(bareNumber(label));

/** The number that a supplier and a register know a part by; null where its cell numbers nothing. */
export const partNumberOf = ({ partNumber }: Pick<PartName, 'partNumber'>): string | null =>
  partNumber === null || isNoName(partNumber) ? null : bareNumber(partNumber);

/** A description without the part number that Odoo writes before it. */
export function nameBehind(label: string): string {
  const number = bareNumber(label);
  return number === label.trim()
    ? label
    : label
        .trim()
        .slice(label.trim().indexOf(']') + 1)
        .trim();
}

/** Key of a number of a maker, `mpn:maker|number`, both folded. */
export const makerKey = (manufacturer: string, number: string): string =>
  `mpn:${fold(manufacturer)}|${foldNumber(number)}`;

/** Of a number by which parts join, else of the text as it is written, which another firm may have too. */
export const numberKey = (label: string): string => {
  const key = joinNumber(label);
  return key === null ? `exact:${plainText(bareNumber(label))}` : `pn:${key}`;
};

/** Key of a part by the identity that the bill gave it. */
export const identityKey = (partKey: string): string => `key:${partKey}`;

const MADE = /^mpn:([^|]{0,500})\|(.{1,500})$/s;

/** The maker, folded, and its number in a part key that is made of them. */
function madeIn(partKey: string): { readonly maker: string; readonly number: string } | null {
  const known = partKey.startsWith('mpn:') ? MADE.exec(partKey) : null;
  return known === null ? null : { maker: known[1] ?? '', number: known[2] ?? '' };
}

/** Key of a number that is too weak for one of its own, whatever its case: null for any other. Only beside its maker does it name a part. */
export function shortKey(number: string): string | null {
  return joinNumber(number) === null ? makerKey('', number) : null;
}

/** The maker's number that is given beside the key. */
function furtherNumber({ mpn }: PartName): string | null {
  return mpn === undefined || isNoName(mpn) ? null : mpn;
}

/** Maker and number that a part is spoken of by: of its key, or where the number beside it is another, of that second source of the line. */
export function madeBy(part: PartName): { readonly maker: string; readonly number: string } | null {
  const known = madeIn(part.partKey);
  const further = furtherNumber(part);
  if (known === null || further === null || foldNumber(further) === unpadded(known.number)) return known;
  return { maker: companyIn(part.manufacturer) ?? '', number: further };
}

/**
 * The names under which a declaration may speak of a part, which is more than a register does: by a maker's number whatever the
 * firm is written like. Who the maker is, joining asks.
 */
export function spokenKeys(part: PartName): string[] {
  const made = madeBy(part)?.number ?? furtherNumber(part);
  const short = [made, partNumberOf(part)].flatMap((number) => (number === null ? [] : (shortKey(number) ?? [])));
  return made === null ? [...nameKeys(part), ...short] : [...nameKeys(part), numberKey(made), ...short];
}

/** The names under which a part may be spoken of, the most telling first. */
export function nameKeys(part: PartName): string[] {
  const keys = [identityKey(part.partKey)];
  const known = madeBy(part);
  if (known !== null) keys.push(makerKey(known.maker, known.number));
  const partNumber = partNumberOf(part);
  if (partNumber !== null) {
    // Where nobody is called the maker, a line may name who sells it.
    const maker = companyIn(part.manufacturer) ?? companyIn(part.supplier);
    if (maker !== null) keys.push(makerKey(maker, partNumber));
    keys.push(numberKey(partNumber));
  }
  return keys;
}
