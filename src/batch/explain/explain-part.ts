import { chance } from '../../materials/chance.ts';
import { partLinesOf } from '../../bom/access.ts';
import { makerOf, numberOf, supplierOf } from '../../bom/named.ts';
import type { Bom } from '../../bom/types.ts';
import { chainsOf, usesOf } from '../../bom/uses.ts';
import { expiredBefore } from '../../bom/validity.ts';
import type { Table } from '../../map/types.ts';
import { isSettledBelow } from '../../materials/listed-below.ts';
import type { LineTrace } from '../../materials/trace.ts';
import type { Content, Decomposition, Evidence, EvidenceKind, LineInput } from '../../materials/types.ts';
import { controlsFor } from '../../regulation/match.ts';
import { tradeFor } from '../../regulation/suppliers.ts';
import { statedMovement } from '../../rules/stated.ts';
import type { Control } from '../../regulation/types.ts';
import { aboveAt, substancesSaid } from '../../rules/context.ts';
import { plainMagnetsBelow } from '../../rules/plain-below.ts';
import type { Finding } from '../../rules/types.ts';
import { describeLine, describePart } from '../lines/describe-part.ts';
import { lineInput } from '../lines/line-input.ts';
import { amongOthers } from '../context/of-models.ts';
import { nameOfCell, placeOf } from '../names/place-of.ts';
import type { UnitOptions } from '../unit-options.ts';
import { whatIfs, type WhatIf } from './what-if.ts';

/** Evidence with the name of its cell, or of its element; null for context that is no cell of the row. */
export interface PlacedEvidence extends Omit<Evidence, 'column'> {
  readonly cell: string | null;
  /** Materials that it speaks for. */
  readonly contents: readonly string[];
}

/** Why nothing is reported of a part. Words are the reporter's. */
export interface Silence {
  readonly id:
    | 'reported-below'
    | 'plain-below'
    | 'no-entry'
    | 'below-threshold'
    | 'unlikely'
    | 'other-part'
    | 'never'
    | 'against'
    | 'not-followed'
    | 'nothing-known';
  readonly data: Readonly<Record<string, string>>;
}

/** All that is known of a part, why, and why nothing is reported of it (`silence`, null where something is). */
export interface PartExplanation {
  readonly partNumber: string | null;
  readonly partKey: string;
  readonly manufacturer: string | null;
  readonly description: string | null;
  readonly chains: readonly (readonly string[])[];
  readonly uses: number;
  /** The last day on which the row was valid, where that is past on the date of the law. */
  readonly expired: string | null;
  /** Places of the other rows of the part. */
  readonly rows: readonly string[];
  readonly trace: LineTrace;
  readonly coverage: Decomposition['coverage'];
  /** In the order of confidence; of the whole part, also where only another row says so. */
  readonly contents: readonly Content[];
  /** Controls by index of `contents`, on the date and for the movement given. */
  readonly controls: readonly (readonly Control[])[];
  /** For and against, in the order of the ladder. */
  readonly evidence: readonly PlacedEvidence[];
  readonly against: readonly PlacedEvidence[];
  /** Names of what only other rows of the part say. */
  readonly elsewhere: readonly string[];
  readonly silence: Silence | null;
  readonly whatIf: readonly WhatIf[];
}

interface Asked {
  readonly bom: Bom;
  readonly parts: readonly Decomposition[];
  readonly line: number;
  readonly findings: readonly Finding[];
  /** Findings of the part itself. */
  readonly own: readonly Finding[];
  /** Where other files list what is below the part. */
  readonly elsewhere: readonly string[];
}

/** Rows of a part that are told, and read again for what would change. */
const MOST_ROWS = 50;

/**
 * Reads the row of a part once more, with a trace, and says what it and the other rows of the part come to, and what would change
 * that.
 */
export function explainPart(
  { bom, parts, line, findings, own, elsewhere }: Asked,
  options: UnitOptions,
): PartExplanation {
  const part = bom.part[line] as number;
  const inputOf = (at: number): { input: LineInput; key: string } => {
    const table = bom.tables[bom.lineTable[at] as number] as Table;
    const { input, key } = lineInput(table, bom.lineIndex[at] as number);
    return { input: amongOthers(input, table), key };
  };
  const { decomposition, trace } = options.decomposer.explain(inputOf(line).input);
  const lines = Array.from(partLinesOf(bom, part));
  const whole = parts[part] as Decomposition;
  const names = {
    manufacturer: makerOf(bom, lines),
    supplier: supplierOf(bom, lines),
    stated: statedMovement(bom, lines),
  };
  const trade = tradeFor(options.trade, names);
  const controls = whole.contents.map((content) => controlsFor(content, options.packs, options.asOf, trade));
  const inputs = new Map<string, LineInput>();
  for (const at of lines.slice(0, MOST_ROWS)) inputs.set(inputOf(at).key, inputOf(at).input);
  const cell = cellNames(bom, line);
  const ownNames = new Set(decomposition.contents.map(({ material }) => material));
  const content = own.filter((finding) => finding.content !== null);
  return {
    partNumber: numberOf(bom, lines),
    partKey: bom.partKey.at(part) as string,
    manufacturer: names.manufacturer,
    description: describeLine(bom, line)?.text ?? null,
    chains: chainsOf(bom, part),
    uses: usesOf(bom, part),
    expired: expiredBefore(bom, line, options.asOf),
    rows: lines
      .filter((at) => at !== line)
      .slice(0, MOST_ROWS)
      .map((at) => placeOf(bom, at)),
    trace,
    coverage: whole.coverage,
    contents: whole.contents,
    controls,
    evidence: evidenceFor([...decomposition.contents, ...saidAbove(whole)], cell),
    against: onLadder(decomposition.against).map((evidence) => placed(evidence, cell, [])),
    elsewhere: whole.contents.filter(({ material }) => !ownNames.has(material)).map(({ name }) => name),
    silence:
      content.length > 0
        ? null
        : silenceOf({
            whole,
            controls,
            trace,
            below: [...foundBelow(bom, part, findings), ...elsewhere].slice(0, 5),
            plain: plainNames(bom, parts, part),
          }),
    whatIf: whatIfs({ bom, parts, part, inputs: [...inputs.values()], findings: own }, options),
  };
}

/** The order of trust: a higher rung overrides a lower one on the same question. */
const LADDER: readonly EvidenceKind[] = [
  'declared',
  'cas',
  'material',
  'grade',
  'series',
  'class',
  'commodity',
  'context',
  'negative',
];

/** Name of the cell that says some evidence. */
type CellOf = (evidence: Pick<Evidence, 'column' | 'text' | 'role'>) => string | null;

function onLadder(list: readonly Evidence[]): Evidence[] {
  const once = new Map(list.map((evidence) => [keyOf(evidence), evidence]));
  return [...once.values()].sort(
    (a, b) => LADDER.indexOf(a.kind) - LADDER.indexOf(b.kind) || b.confidence - a.confidence,
  );
}

function keyOf({ kind, text, column, meaning }: Evidence): string {
  return JSON.stringify([kind, text, column, meaning]);
}

/** What assemblies around it say of a part: no row of it does. */
const saidAbove = ({ contents }: Decomposition): Content[] =>
  contents.map((content) => ({
    ...content,
    evidence: content.evidence.filter(({ role, column }) => role === 'parent' && column < 0),
  }));

function evidenceFor(contents: readonly Content[], cell: CellOf): PlacedEvidence[] {
  const speaksFor = new Map<string, string[]>();
  for (const content of contents)
    for (const evidence of content.evidence) {
      const names = speaksFor.get(keyOf(evidence)) ?? [];
      speaksFor.set(keyOf(evidence), names.includes(content.name) ? names : [...names, content.name]);
    }
  return onLadder(contents.flatMap(({ evidence }) => evidence)).map((evidence) =>
    placed(evidence, cell, speaksFor.get(keyOf(evidence)) ?? []),
  );
}

function placed(evidence: Evidence, cell: CellOf, contents: readonly string[]): PlacedEvidence {
  const { kind, text, role, meaning, source, grade, confidence } = evidence;
  return { kind, text, role, meaning, source, grade, confidence, cell: cell(evidence), contents };
}

function cellNames(bom: Bom, line: number): CellOf {
  const table = bom.tables[bom.lineTable[line] as number] as Table;
  const ordinal = table.lines.ordinal[bom.lineIndex[line] as number] as number;
  const substances = table.composed?.get(ordinal) ?? [];
  return ({ column, role, text }) => {
    if (column >= 0) return nameOfCell(table, table.sheet, ordinal, column);
    if (role === 'parent') return aboveAt(bom, line, text)?.cell ?? null;
    const below = role === 'material' ? substancesSaid(substances, text)[0] : undefined;
    return below === undefined ? null : nameOfCell(table, table.sheet, below.ordinal, below.column);
  };
}

/** Findings of parts below a part: the bill breaks it down itself. */
function foundBelow(bom: Bom, part: number, findings: readonly Finding[]): string[] {
  const reported = new Set(findings.filter(({ content }) => content !== null).map(({ partKey }) => partKey));
  const names = new Set<string>();
  for (let line = 0; line < bom.lineCount; line++) {
    const own = bom.part[line] as number;
    if (own < 0 || own === part || !reported.has(bom.partKey.at(own) as string)) continue;
    for (let up = bom.parent[line] as number, depth = 0; up >= 0 && depth < 200; up = bom.parent[up] as number, depth++)
      if (bom.part[up] === part) names.add(`${numberOf(bom, [line]) ?? ''} (${placeOf(bom, line)})`.trim());
  }
  return [...names].slice(0, 5);
}

/** Magnets without rare earths that settle the guess at a part. */
function plainNames(bom: Bom, parts: readonly Decomposition[], part: number): string[] {
  const below = plainMagnetsBelow(bom, parts, (other) => describePart(bom, other)?.text ?? '').get(part);
  if (below === undefined || !parts[part]?.contents.some((content) => isSettledBelow(content, below.bits))) return [];
  return below.lines.slice(0, 5).map((line) => `${numberOf(bom, [line]) ?? ''} (${placeOf(bom, line)})`.trim());
}

interface Known {
  readonly whole: Decomposition;
  readonly controls: readonly (readonly Control[])[];
  readonly trace: LineTrace;
  readonly below: readonly string[];
  readonly plain: readonly string[];
}

function silenceOf({ whole, controls, trace, below, plain }: Known): Silence {
  const there = whole.contents.filter(({ presence }) => presence !== 'unlikely' && presence !== 'excluded');
  const [first] = there;
  if (first !== undefined) {
    if (below.length > 0) return { id: 'reported-below', data: { parts: below.join(', ') } };
    if (plain.length > 0) return { id: 'plain-below', data: { parts: plain.join(', ') } };
    const at = whole.contents.indexOf(first);
    if ((controls[at] ?? []).length === 0) return { id: 'no-entry', data: { material: nameOf(first) } };
    return {
      id: 'below-threshold',
      data: { component: first.componentName ?? '', material: first.name, p: chance(first.confidence) },
    };
  }
  const [unlikely] = whole.contents;
  if (unlikely !== undefined)
    return { id: 'unlikely', data: { material: unlikely.name, p: chance(unlikely.confidence) } };
  const { kind, names } = trace.identity;
  // A part that no vocabulary has: the words say too little, as the count has it.
  if (kind === 'part' && whole.coverage !== 'unclassified')
    return { id: 'other-part', data: { noun: names[0] ?? '', only: cancelledWords(trace) } };
  const [against] = [...whole.against].sort((a, b) => b.confidence - a.confidence);
  // "Loudspeaker with ferrite magnet" holds one; a class that never does says so itself.
  const isNever = against === undefined || whole.against.some(({ about }) => about?.holdsNone === true);
  if (kind === 'class' && isNever) return { id: 'never', data: { component: names[0] ?? '' } };
  if (against !== undefined) {
    // "Cerium oxide" does not speak against itself: it is a known material, and of none that is followed.
    const isNamed = trace.texts.some(({ words }) =>
      words.some(({ text, means, negated }) => !negated && text === against.text && means.startsWith('material ')),
    );
    return { id: isNamed ? 'not-followed' : 'against', data: { text: against.text, meaning: against.meaning } };
  }
  return { id: 'nothing-known', data: {} };
}

/** What no entry names may hold a followed element all the same: "mischmetal (Sm possible)". */
function nameOf({ name, elements }: Content): string {
  const possible = elements.filter(({ presence }) => presence === 'possible').map(({ symbol }) => symbol);
  return possible.length === 0 ? name : `${name} (${possible.join(', ')} possible)`;
}

/** The carriers that are only what the part is for, or describe it. */
function cancelledWords({ texts }: LineTrace): string {
  const words = texts.flatMap(({ segments }) =>
    segments.flatMap(({ nouns }) => nouns.filter((noun) => noun.kind !== 'part' && noun.cancelledBy !== null)),
  );
  return [...new Set(words.map(({ text }) => text))].slice(0, 3).join(', ');
}
