import { asClaimed, joinedTo } from '../../facts/join.ts';
import type { DeclarationIndex, DeclaredPart } from '../../facts/types.ts';
import { isCoarse } from '../answers/coarse-limit.ts';
import { familyOf } from './declared-family.ts';
import { isDisclosure } from '../answers/full-disclosure.ts';
import { type DeclaredKind, kindsOf, registeredOf } from './declared-kinds.ts';
import { type DeclaredRow, declaredRow } from './declared-row.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { type Entry, entryFor, isExpired, type PartName, type Register, sourceOf } from '../register/register.ts';
import { columnsOfElement, REGISTER_ELEMENTS, type RegisterColumn } from '../register/register-columns.ts';
import { percentOf, shareOf } from '../register/register-values.ts';

/** Two statements on one part, of registers and declarations, that cannot both hold. */
export interface Disagreement {
  readonly one: string;
  readonly oneSource: string;
  readonly other: string;
  readonly otherSource: string;
}

/** Everything that is declared of a part, as one answer. */
export interface Declared {
  readonly entry: Entry;
  /** The declared parts that it joins; none: it is a register's line alone. */
  readonly parts: readonly DeclaredPart[];
  /** A register's line is among it. */
  readonly isRegistered: boolean;
  readonly disagreements: readonly Disagreement[];
  /** What the register's lines say of several makers, where the bill names none and they differ. */
  readonly makers?: string;
  /** The same by kind of material, where several are declared; absent: `entry` is all. */
  readonly kinds?: readonly { readonly kind: DeclaredKind; readonly entry: Entry }[];
}

/** A share of one source may be off by this much of the other's before they are two statements. */
const TOLERANCE = 0.1;
/** wt % below which nobody measures alike. */
const NOISE = 0.02;

/** What registers and declarations say of a part together on a date; null where neither does. */
export function declaredOf(
  part: PartName,
  registers: readonly Register[],
  index: DeclarationIndex,
  asOf: IsoDate,
): Declared | null {
  const registered = entryFor(part, registers);
  const { parts, byBeginning } = joinedTo(part, index);
  const told = byBeginning.size === 0 ? parts : parts.map((one) => (byBeginning.has(one) ? asClaimed(one) : one));
  // An answer that holds no more does not stand beside a declaration that does.
  const holds = registered !== null && (parts.length === 0 || !isExpired(registered.row, asOf));
  const own = holds ? registered : null;
  const whole = merged(
    own,
    told.map((one) => declaredRow(one)),
    parts,
  );
  const kinds = kindsOf(told);
  if (whole === null) return null;
  const makers = own?.makers === undefined || own.makers.differ === '' ? {} : { makers: own.makers.differ };
  if (kinds.length === 0) return { ...whole, ...makers };
  return {
    ...whole,
    ...makers,
    kinds: kinds.flatMap((kind) => {
      const one = merged(own === null ? null : registeredOf(own, kind, kinds), kind.rows, parts);
      return one === null ? [] : [{ kind, entry: { ...one.entry, isOfOne: true as const } }];
    }),
  };
}

/**
 * One answer of several: column by column the newest statement, of equal or unknown date the register's, and of two
 * that agree the narrower. An absence that nobody showed gives way to any figure, and of two declarations of one day the absence to the presence.
 * What contradicts it is said.
 */
export function merged(registered: Entry | null, rows: readonly DeclaredRow[], parts: readonly DeclaredPart[]): Declared | null {
  if (rows.length === 0) return registered === null ? null : { entry: registered, parts, isRegistered: true, disagreements: [] };
  const own: DeclaredRow[] = registered === null ? [] : [{ entry: registered, day: registered.row.values.get('signed') ?? null }];
  // The newest first; a date beats none, but for the register's own line.
  const sources = [...own, ...[...rows].sort((a, b) => ((b.day ?? '') > (a.day ?? '') ? 1 : (b.day ?? '') < (a.day ?? '') ? -1 : 0))];
  const [first] = sources;
  if (first === undefined) return null;
  if (sources.length === 1) return { entry: first.entry, parts, isRegistered: false, disagreements: [] };
  const values = new Map<RegisterColumn, string>();
  const places = new Map<string, string>();
  const disagreements: Disagreement[] = [];
  for (const symbol of REGISTER_ELEMENTS) {
    let best: DeclaredRow | null = null;
    for (const source of sources) {
      const said = shareIn(source, symbol);
      if (said === null) continue;
      if (best === null) {
        best = source;
        continue;
      }
      const held = shareIn(best, symbol);
      if (held === null) continue;
      const isOne = agree(held, said);
      if (!isOne) disagreements.push(between(wordsOf(symbol, best), best, wordsOf(symbol, source), source));
      if (isOne ? said.max - said.min < held.max - held.min || (said.isShown && !held.isShown) : beats(source, said, best, held) || (best !== own[0] && isThere(source, said, best, held))) best = source;
    }
    if (best === null) continue;
    for (const column of [symbol, ...columnsOfElement(symbol)] as const) copy(column, best, values);
    const how = best.entry.row.values;
    if (!values.has(`${symbol}Method`) && how.has('method')) values.set(`${symbol}Method`, how.get('method') ?? '');
    if (!values.has(`${symbol}Report`) && how.has('report')) values.set(`${symbol}Report`, how.get('report') ?? '');
    if (!values.has(`${symbol}DetectionLimit`) && how.has('detectionLimit')) values.set(`${symbol}DetectionLimit`, how.get('detectionLimit') ?? '');
    const place = best.entry.places === undefined || isUnnamed(values, symbol) ? sourceOf(best.entry) : best.entry.places.get(symbol);
    if (place !== undefined) places.set(symbol, place);
  }
  const material = materialOf(sources, disagreements);
  if (material !== null) values.set('material', material);
  const elements = new Set<string>(REGISTER_ELEMENTS.flatMap((symbol) => [symbol, ...columnsOfElement(symbol)]));
  for (const source of sources)
    for (const [column, text] of source.entry.row.values)
      if (!elements.has(column) && !['material', 'method', 'detectionLimit'].includes(column) && !values.has(column)) values.set(column, text);
  const { row, register } = first.entry;
  // A register's CAS number is of the part, and no word on what a material is made of.
  const names = registered === null ? rows.find(({ entry }) => entry.names !== undefined)?.entry.names : undefined;
  const source = sources.map(({ entry }) => sourceOf(entry)).join(' and ');
  const within = new Set(rows.map(({ entry }) => entry.place));
  const place = within.size === 1 ? [...within][0] : undefined;
  return { entry: { row: { ...row, values }, register, source, places, place, names }, parts, isRegistered: registered !== null, disagreements };
} // prettier-ignore

interface SaidShare {
  readonly min: number;
  readonly max: number;
  /** A figure above 0, or a 0 with a method and a limit that is low enough. */
  readonly isShown: boolean;
}

function shareIn({ entry }: DeclaredRow, symbol: (typeof REGISTER_ELEMENTS)[number]): SaidShare | null {
  const { values } = entry.row;
  const share = shareOf(values.get(symbol) ?? '');
  if (share !== null) {
    const hasMethod = values.has(`${symbol}Method`) || values.has('method');
    const limit = share.limit ?? percentOf(values.get(`${symbol}DetectionLimit`) ?? values.get('detectionLimit') ?? '');
    return {
      min: share.min,
      max: share.max,
      isShown: share.max > 0 || (hasMethod && limit !== null && !isCoarse(limit) && !isUnnamed(values, symbol)),
    };
  }
  const family = familyOf(values.get('material') ?? '');
  return family?.everything === true ? { min: 0, max: 0, isShown: family.isInferred !== true } : null;
}

/** Do the two overlap, with the room that measuring needs? */
function agree(a: SaidShare, b: SaidShare): boolean {
  const room = Math.max(NOISE, TOLERANCE * Math.max(a.max, b.max));
  const isBoth = a.max > 0 === b.max > 0 || (a.min === 0) === (b.min === 0);
  return isBoth && a.min <= b.max + room && b.min <= a.max + room;
}

/** Does another statement stand above the one so far? One that is shown above one that is not; then the newer. */
function beats(source: DeclaredRow, said: SaidShare, best: DeclaredRow, held: SaidShare): boolean {
  if (said.isShown !== held.isShown) return said.isShown;
  return source.day !== null && best.day !== null && source.day > best.day;
}

/** Of two declarations of one day, or of none, that contradict each other, the one by which it is there: a tie settles no absence. */
function isThere(source: DeclaredRow, said: SaidShare, best: DeclaredRow, held: SaidShare): boolean {
  const isTie = source.day === best.day || source.day === null || best.day === null;
  return isTie && said.isShown === held.isShown && said.max > 0 && held.max === 0;
}

/** The family that the sources name; the first's, unless a later one is newer. */
function materialOf(sources: readonly DeclaredRow[], disagreements: Disagreement[]): string | null {
  const named = sources.flatMap((source) => {
    const text = source.entry.row.values.get('material');
    return text === undefined ? [] : [{ source, text, family: familyOf(text) }];
  });
  const [first, ...others] = named;
  if (first === undefined) return null;
  let best = first;
  for (const other of others) {
    if (best.family === null || other.family === null || best.family.rareEarth === other.family.rareEarth) continue;
    // What has each element told apart has said so already.
    if (disagreements.length === 0) disagreements.push(between(best.text, best.source, other.text, other.source));
    if (other.source.day !== null && best.source.day !== null && other.source.day > best.source.day) best = other;
  }
  // "No rare earth" of one falls with the first figure that another shows and that stands.
  const isOverruled = best.family?.everything === true && disagreements.length > 0;
  return isOverruled ? (named.find(({ family }) => family?.rareEarth === true)?.text ?? null) : best.text;
}

function copy(column: RegisterColumn, { entry }: DeclaredRow, values: Map<RegisterColumn, string>): void {
  const text = entry.row.values.get(column);
  if (text !== undefined) values.set(column, text);
  else if (REGISTER_ELEMENTS.some((symbol) => symbol === column)) values.set(column, '0');
}

/** Nobody has said 0 of it: a full disclosure does not name it. */
const isUnnamed = (values: Entry['row']['values'], symbol: string): boolean =>
  isDisclosure(values.get(`${symbol}Method` as RegisterColumn) ?? values.get('method') ?? '');

function wordsOf(symbol: string, { entry }: DeclaredRow): string {
  const { values } = entry.row;
  const text = isUnnamed(values, symbol) ? undefined : values.get(symbol as RegisterColumn);
  return text === undefined ? `no ${symbol}` : `${symbol} ${text} wt%`;
}

function between(one: string, from: DeclaredRow, other: string, to: DeclaredRow): Disagreement {
  return { one, oneSource: sourceOf(from.entry), other, otherSource: sourceOf(to.entry) };
}
