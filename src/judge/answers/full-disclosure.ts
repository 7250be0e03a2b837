import type { LocatedEvidence } from '../../rules/types.ts';

/**
 * Stands in the place of a method where a declaration names everything and not this element, ` of 2026-05-01` behind it. It is none:
 * nobody has measured anything, and the supplier has said no 0 and no limit.
 */
const FULL_DISCLOSURE = 'full disclosure';

/** Is it no method, but such a disclosure, as a declaration's reader or a person writes it? */
export const isDisclosure = (method: string): boolean => /^full (?:material )?disclosure/i.test(method);

/** `full disclosure of 2026-05-01` */
export const disclosureOf = (day: string | null): string =>
  day === null ? FULL_DISCLOSURE : `${FULL_DISCLOSURE} of ${day}`;

/** Of a part in which a disclosure names none at all, in the place of a material. */
export const noneNamedWords = (day: string | null): string =>
  `no rare earth named (${disclosureOf(day)}: our inference)`;

/** Least chance that counts as possible: the disclosure speaks against the grade, and below its rounding of nothing. */
export const UNNAMED_CONFIDENCE = 0.1;

/** `Dy not named (full disclosure of 2026-05-01 whose shares add up to 100 % within 0.1: our inference, no entry states a threshold)` */
export function unnamedWords(symbol: string, method: string, limit: number | null): string {
  const sum = limit === null ? '' : ` whose shares add up to 100 % within ${String(limit)}`;
  return `${symbol}${NOT_NAMED}(${method}${sum}: our inference, no entry states a threshold)`;
}

const NOT_NAMED = ' not named ';

/** Statements in one line; the elements that one disclosure does not name together. */
export function statementWords(said: readonly Pick<LocatedEvidence, 'text'>[]): string {
  const unnamed = new Map<string, string[]>();
  for (const { text } of said) {
    const [symbol = '', ending] = text.split(NOT_NAMED);
    if (ending !== undefined) unnamed.set(ending, [...(unnamed.get(ending) ?? []), symbol]);
  }
  const words = said.flatMap(({ text }) => {
    const [symbol, ending] = text.split(NOT_NAMED);
    const symbols = ending === undefined ? undefined : unnamed.get(ending);
    if (symbols === undefined) return [text];
    return symbols[0] === symbol ? [`${symbols.join(', ')}${NOT_NAMED}${ending ?? ''}`] : [];
  });
  return words.join('; ');
}

/** Said where zeros settle a finding. The register's rule for how low a limit has to be is ours, and no law's. */
export const DOWN_TO_LIMITS = 'each 0 speaks down to its limit alone, and no entry states a threshold';
