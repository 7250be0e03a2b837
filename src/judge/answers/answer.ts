import { isUnsaid } from '../../facts/material.ts';
import type { OriginFacts } from '../../regulation/origin.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { isCoarse } from './coarse-limit.ts';
import { isDisclosure, unnamedWords } from './full-disclosure.ts';
import { type DeclaredFamily, familyOf } from '../declared/declared-family.ts';
import { REGISTER_ELEMENTS, STAGES, type RegisterColumn } from '../register/register-columns.ts';
import { isExpired } from '../register/register.ts';
import type { RegisterRow } from '../register/register-row.ts';
import { declaredOrigin } from '../declared/declared-origin.ts';
import { codeWords } from './control-code.ts';
import { noLicenceWords } from './no-licence.ts';
import { casIn, gramsOf, percentOf, shareOf } from '../register/register-values.ts';

/** One element as declared. Shares in wt % of the magnet or material. */
export interface DeclaredElement {
  readonly symbol: string;
  readonly min: number;
  readonly max: number;
  /**
   * `absent`: 0 with a method and a detection limit. `coarse`: the same with a limit that leaves room for shares that matter.
   * `claimed`: 0 without; nobody has shown it. `range`: from 0 to something, so it may be there. `unnamed`: nobody says 0 either; a
   * full disclosure does not name it, and that there is none down to `limit` is our inference.
   */
  readonly verdict: 'present' | 'range' | 'absent' | 'coarse' | 'claimed' | 'unnamed';
  readonly method: string | null;
  readonly limit: number | null;
  /** `Dy 2.1 wt% (ICP-OES, limit 0.01)`; of what is not named, with what the inference rests on. */
  readonly words: string;
}

/** A fact that no composition holds. `limbs`: a clause may turn on it; `licence`: the licence itself; `code`: what it is declared as on export. */
interface DeclaredFact {
  readonly about: 'limbs' | 'licence' | 'code';
  readonly words: string;
  /** It is that there is none. */
  readonly isMissing?: true;
}

/** What a row of the register says of a part, each field a question of its own. */
export interface Answer {
  readonly elements: ReadonlyMap<string, DeclaredElement>;
  readonly material: string | null;
  readonly family: DeclaredFamily | null;
  /** Grade of the magnet as written. */
  readonly grade: string | null;
  /** CAS numbers with a right check digit. */
  readonly cas: readonly string[];
  /** Grams of magnet or material in one piece. */
  readonly grams: number | null;
  readonly formShipped: string | null;
  /** Facts of the movement in words: origin by stage, technology, recycled, licence. */
  readonly facts: readonly DeclaredFact[];
  /** The same as far as a limb of a measure turns on it, with prices; null where nothing of it was declared. */
  readonly origin: OriginFacts | null;
}

/** The answer in a row on a date, null where there is none or it holds no more. A share that was declared counts in any state. */
export function answerOf(row: RegisterRow, asOf: IsoDate): Answer | null {
  if (isExpired(row, asOf)) return null;
  const text = (name: RegisterColumn): string | null => row.values.get(name) ?? null;
  const elements = new Map<string, DeclaredElement>();
  for (const symbol of REGISTER_ELEMENTS) {
    const declared = elementOf(symbol, row);
    if (declared !== null) elements.set(symbol, declared);
  }
  const material = text('material');
  const grams = gramsOf(text('mass') ?? '');
  const facts = factsOf(row, asOf);
  const formShipped = text('formShipped');
  const grade = text('grade');
  const cas = casIn(text('cas') ?? '').flatMap(({ cas: number, valid }) => (valid ? [number] : []));
  const origin = declaredOrigin(row);
  const isEmpty = origin === null && elements.size === 0 && facts.length === 0 && cas.length === 0;
  if (isEmpty && material === null && grade === null && grams === null && formShipped === null) return null;
  const family = material === null ? null : familyOf(material);
  return { elements, material, family, grade, cas, grams, formShipped, facts, origin };
}

function elementOf(symbol: (typeof REGISTER_ELEMENTS)[number], { values }: RegisterRow): DeclaredElement | null {
  const written = values.get(symbol);
  const share = shareOf(written ?? '');
  if (written === undefined || share === null) return null;
  const method = values.get(`${symbol}Method`) ?? values.get('method') ?? null;
  const limit = share.limit ?? percentOf(values.get(`${symbol}DetectionLimit`) ?? values.get('detectionLimit') ?? '');
  const verdict = share.min > 0 ? 'present' : share.max > 0 ? 'range' : zeroOf(method, limit);
  if (method !== null && verdict === 'unnamed')
    return { symbol, min: 0, max: 0, verdict, method, limit, words: unnamedWords(symbol, method, limit) };
  const how = [method, limit === null ? null : `limit ${String(limit)}`].filter((word) => word !== null).join(', ');
  const missing = [method === null ? 'method' : '', limit === null ? 'detection limit' : ''].filter(
    (word) => word !== '',
  );
  const ending =
    verdict === 'claimed'
      ? ` (claimed, not proven: no ${missing.join(', no ')})`
      : verdict === 'coarse'
        ? ` (${how}: too high to exclude it)`
        : how === ''
          ? ''
          : ` (${how})`;
  return {
    symbol,
    min: share.min,
    max: share.max,
    verdict,
    method,
    limit,
    words: isUnsaid(share)
      ? `${symbol} without a usable amount`
      : `${symbol} ${written.replace(/\s?(?:wt)?\.?\s?%$/, '')}${/ppm|mg/i.test(written) ? '' : ' wt%'}${ending}`,
  };
}

/** What a 0 says: nobody has shown it without a method and a limit, and with a high limit nobody has looked. */
function zeroOf(method: string | null, limit: number | null): DeclaredElement['verdict'] {
  if (method !== null && isDisclosure(method)) return 'unnamed';
  if (method === null || limit === null) return 'claimed';
  return isCoarse(limit) ? 'coarse' : 'absent';
}

function factsOf({ values }: RegisterRow, asOf: IsoDate): DeclaredFact[] {
  const facts: DeclaredFact[] = [];
  const limb = (words: string): number => facts.push({ about: 'limbs', words });
  // A statement for each stage: a row of them would be of no form that a catalogue can know.
  for (const stage of STAGES) {
    const place = values.get(`origin${stage}`);
    if (place !== undefined) limb(`origin: ${stage.toLowerCase()} ${place}`);
  }
  const technology = values.get('chineseTechnology')?.toLowerCase();
  if (technology !== undefined) limb(`Chinese technology: ${technology}`);
  const recycled = values.get('recycled');
  if (recycled !== undefined) limb(`recycled: ${recycled}`);
  const code = codeWords(values);
  if (code !== null) facts.push({ about: 'code', ...code });
  const licence = values.get('licence');
  const expiry = values.get('licenceExpiry');
  const without = noLicenceWords(licence ?? '');
  if (without !== null)
    facts.push({
      about: 'licence',
      words: `NO export licence (answered: ${without}${without === 'not required' ? ', which holds only if shipFrom is another country' : ''})`,
      isMissing: true,
    });
  else if (licence !== undefined) {
    const ends = expiry === undefined ? '' : expiry < asOf ? `, expired ${expiry}` : `, until ${expiry}`;
    const lots = values.get('lots');
    facts.push({
      about: 'licence',
      words: `licence ${[licence, values.get('licenceType')].filter((word) => word !== undefined).join(' ')}${ends}${lots === undefined ? '' : `, lots ${lots}`}`,
    });
  }
  return facts;
}
