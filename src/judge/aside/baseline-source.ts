import { fold } from '../../bom/name-keys.ts';
import type { Finding } from '../../rules/types.ts';
import { companyKey } from '../companies.ts';
import { compareText } from '../../order.ts';

/**
 * Who makes and sells a part, where it comes from, and the grade of its magnet, as the bill said; sorted. None: nobody said, or the baseline is of
 * a version that kept none. The finding was then known whoever it is, and a first name is no other one.
 */
export interface KnownSource {
  readonly makers: readonly string[];
  readonly suppliers: readonly string[];
  /** Countries of origin. */
  readonly origins: readonly string[];
  /** Countries of shipment. */
  readonly shipFroms: readonly string[];
  readonly grades: readonly string[];
}

/** Names of a record in the file. */
export const SOURCE_FACTS = ['makers', 'suppliers', 'origins', 'shipFroms', 'grades'] as const;

type Fact = (typeof SOURCE_FACTS)[number];

const NONE: KnownSource = { makers: [], suppliers: [], origins: [], shipFroms: [], grades: [] };

/** When two texts are one: firms and grades are spelled in more than one way. */
const KEYS: Readonly<Record<Fact, (text: string) => string>> = {
  makers: companyKey,
  suppliers: companyKey,
  origins: fold,
  shipFroms: fold,
  grades: (text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, ''),
};

/** What a baseline keeps of who makes and sells the part; nothing where the finding is about a party, or has no content. */
export function sourceOf({ about, content, stated = {}, evidence }: Finding): KnownSource {
  // About a party, or about how the bill is written: whoever makes the part changes nothing in it.
  if (about !== undefined || content === null) return NONE;
  const grades = evidence.filter(({ kind, location }) => kind === 'grade' && location !== null).map(({ text }) => text);
  const { makers = [], suppliers = [], origins = [], shipFroms = [] } = stated;
  return { makers, suppliers, origins, shipFroms, grades: [...new Set(grades)].sort(compareText) };
}

/** What two records of one finding held. */
export function unitedSource(one: KnownSource, other: KnownSource): KnownSource {
  return each((fact) => [...new Set([...one[fact], ...other[fact]])].sort(compareText));
}

/** What is still there of what was known: what comes back is news. Where all of it is another, what was known stays, and the other is reported. */
export function narrowedSource(was: KnownSource, now: KnownSource): KnownSource {
  return each((fact) => {
    const still = was[fact].filter((text) => isAmong(fact, text, now[fact]));
    return still.length > 0 ? still : was[fact];
  });
}

/** What is stated otherwise than any of the records did: the grade says what a part is, the rest where it comes from. Null: nothing. */
export function otherSource(finding: Finding, known: readonly KnownSource[]): 'content' | 'movement' | null {
  const now = sourceOf(finding);
  const isOther = (fact: Fact): boolean => {
    const held = known.flatMap((record) => record[fact]);
    return held.length > 0 && now[fact].some((text) => !isAmong(fact, text, held));
  };
  if (isOther('grades')) return 'content';
  return (['makers', 'suppliers', 'origins', 'shipFroms'] as const).some(isOther) ? 'movement' : null;
}

function isAmong(fact: Fact, text: string, list: readonly string[]): boolean {
  const key = KEYS[fact](text);
  return list.some((one) => KEYS[fact](one) === key);
}

function each(of: (fact: Fact) => readonly string[]): KnownSource {
  return {
    makers: of('makers'),
    suppliers: of('suppliers'),
    origins: of('origins'),
    shipFroms: of('shipFroms'),
    grades: of('grades'),
  };
}
