import type { Bom } from '../../bom/types.ts';
import { pieceGrams } from '../../map/cells/mass.ts';
import type { Table } from '../../map/types.ts';
import type { Decomposer, Unweighed } from '../../materials/decompose.ts';
import { mergeDecompositions } from '../../materials/merge.ts';
import type { Decomposition } from '../../materials/types.ts';
import { lineInput } from './line-input.ts';
import { createLineScreen } from './line-screen.ts';
import { magnetsInCarriers } from './magnets-in-carriers.ts';
import { ShortKeys } from './short-keys.ts';
import { amongOthers, ofModels } from '../context/of-models.ts';
import { isOpenMagnet } from '../../materials/magnets/magnet-kind.ts';

/** Decompositions remembered per table; lines that read alike mostly stand on one part or near each other. */
const MAX_REMEMBERED = 20_000;

/** What lines say before they are weighed, remembered from unit to unit: the bills of a company list the same parts over and over. */
const MAX_RECALLED = 6000;

/** Of what is recalled each unit has its own, so that lines of two are never taken for one; nothing is the same for all. */
const copyOf = (found: Decomposition): Decomposition =>
  found.contents.length === 0 && found.against.length === 0 ? found : { ...found };

/** Whether it says something else of a piece that weighs more. */
const isWeighed = ({ contents }: Decomposition): boolean => contents.some(({ trace }) => !trace);

function remembered(known: Map<string, Decomposition>, key: string, make: () => Decomposition): Decomposition {
  let decomposition = known.get(key);
  if (decomposition === undefined) known.set(key, (decomposition = make()));
  return decomposition;
}

function readOnce(known: Map<string, Unweighed>, key: string, read: () => Unweighed): Unweighed {
  let found = known.get(key);
  if (found === undefined) {
    found = read();
    if (known.size >= MAX_RECALLED) known.clear();
    known.set(key, found);
  }
  return found;
}

/** What a servo motor of which nothing more is said goes by the rest of its list for. */
const SERVO_MOTOR = 'motor-pmsm-servo';

/** One decomposition per part: lines of a part with the same texts and context are decomposed once. */
export function decomposeParts(bom: Bom, decomposer: Decomposer): Decomposition[] {
  const memo = bom.tables.map(() => new Map<string, Decomposition>());
  const unweighed = bom.tables.map(() => new Map<string, Unweighed>());
  const short = bom.tables.map(() => new ShortKeys());
  const screens = bom.tables.map((table) => createLineScreen(table, decomposer));

  /** The same, with what the list says of it where its own words leave it open. */
  const settled = (found: Decomposition, table: Table, index: number): Decomposition =>
    found.contents.some(({ componentClass }) => componentClass === SERVO_MOTOR) && ofModels(table) !== null
      ? decomposer.decompose(amongOthers(lineInput(table, index).input, table))
      : found;

  function decomposed(line: number): Decomposition {
    const tableIndex = bom.lineTable[line] as number;
    const index = bom.lineIndex[line] as number;
    const screen = screens[tableIndex];
    const nothing = screen?.nothing(index) ?? null;
    if (nothing !== null) return nothing;
    const known = memo[tableIndex] as Map<string, Decomposition>;
    const keys = short[tableIndex] as ShortKeys;
    const table = bom.tables[tableIndex] as Table;
    const said = screen?.keyOf(index) ?? null;
    if (said === null) {
      const { input, key } = lineInput(table, index);
      return remembered(known, keys.of(key), () => settled(decomposer.decompose(input), table, index));
    }
    const told = keys.of(said);
    const recalled = told === said ? (screen?.recall(told) ?? null) : null;
    const whatever = known.get(told);
    if (whatever !== undefined) return whatever;
    const found = readOnce(recalled ?? (unweighed[tableIndex] as Map<string, Unweighed>), told, () =>
      decomposer.unweighed(lineInput(table, index).input),
    );
    if (!isWeighed(found.decomposition)) return remembered(known, told, () => copyOf(found.decomposition));
    const grams = pieceGrams(table, index);
    return remembered(known, `${told}|${String(grams)}`, () => settled(found.weighed(grams), table, index));
  }

  const parts: Decomposition[] = [];
  for (let part = 0; part < bom.partCount; part++) {
    // Between parts only: lines of one part that read alike must share one decomposition.
    for (const [at, known] of memo.entries())
      if (known.size >= MAX_REMEMBERED) {
        known.clear();
        short[at]?.forget();
      }
    const start = bom.partStart[part] as number;
    const end = bom.partStart[part + 1] as number;
    if (start === end) {
      parts.push(mergeDecompositions([]));
      continue;
    }
    const first = decomposed(bom.partLines[start] as number);
    let distinct: Set<Decomposition> | null = null;
    for (let at = start + 1; at < end; at++) {
      const next = decomposed(bom.partLines[at] as number);
      if (next !== first || distinct !== null) (distinct ??= new Set([first])).add(next);
    }
    parts.push(distinct === null ? first : mergeDecompositions([...distinct]));
  }
  if (parts.some(({ contents }) => contents.some(isOpenMagnet))) magnetsInCarriers(bom, parts);
  return parts;
}
