import { fieldText, parentsOf, tableOf } from '../bom/access.ts';
import { boughtIn } from '../bom/bought-in.ts';
import { sellerByHeader } from '../bom/header-sellers.ts';
import { firstText, makerOf, numberOf, supplierOf } from '../bom/named.ts';
import { normaliseNumber } from '../bom/part-number.ts';
import { companyIn, isNoNumber } from '../bom/placeholder.ts';
import { sourceAt } from '../bom/second-sources.ts';
import { standingOf } from '../bom/standing.ts';
import { chainsOf, usesOf } from '../bom/uses.ts';
import { lastDayOf } from '../bom/validity.ts';
import type { Bom } from '../bom/types.ts';
import type { Field, Table } from '../map/types.ts';
import { isAsideMagnet } from '../materials/listed-below.ts';
import type { Content, Decomposition, Evidence } from '../materials/types.ts';
import type { IsoDate, Pack, Trade } from '../regulation/types.ts';
import { costOf } from './cost.ts';
import { contextAt, substancesBelow } from './context.ts';
import { isContext, locationAt, ownCell } from './location.ts';
import { plainMagnetsBelow } from './plain-below.ts';
import { statedShipment, statedSources } from './stated.ts';
import type {
  BelowContent,
  Finding,
  LocatedEvidence,
  Location,
  PartView,
  Report,
  Rule,
  RuleContext,
  Unread,
} from './types.ts';

export interface RunOptions {
  readonly bom: Bom;
  /** Decomposition by part id. */
  readonly parts: readonly Decomposition[];
  /** Description and its column by part id; null where the part has no text. */
  readonly describe: (part: number) => { readonly text: string; readonly column: number } | null;
  readonly rules: readonly { readonly rule: Rule; readonly options: Readonly<Record<string, unknown>> }[];
  readonly asOf: IsoDate;
  readonly trade: Trade;
  readonly packs: readonly Pack[];
  readonly fingerprint: (ruleId: string, partKey: string) => string;
  /** Contents that other files list below a part; absent: none. */
  readonly belowElsewhere?: ReadonlyMap<number, { readonly contents: readonly Content[] }>;
  /** What of the unit was not read; absent: nothing. */
  readonly unread?: readonly Unread[];
}

const isSaid = (of: { readonly cell: string; readonly text: string } | undefined): boolean =>
  of?.cell.includes(of.text) === true;

/** Locations shown for one finding; the count of all is in `uses`. */
const MAX_LOCATIONS = 1000;

/** Runs every rule over the parts and the BOM; what a rule says of a part becomes a finding with place and identity. */
export function runRules(options: RunOptions): Finding[] {
  const { bom } = options;
  const below = contentsBelow(options);
  const plain = plainMagnetsBelow(bom, options.parts, (part) => options.describe(part)?.text ?? '');
  const views = new Map<number, PartView>();
  const places = new Map<number, Pick<Finding, 'chains' | 'uses' | 'parents'>>();
  const findings: Finding[] = [];
  const hasEnds = bom.tables.some(({ columns }) => columns.has('validTo'));
  const hasSubstances = bom.tables.some(({ composed }) => composed !== undefined);
  const hasAssemblies = bom.styles.some((style) => style !== 'flat');

  function viewOf(part: number): PartView {
    let view = views.get(part);
    if (view === undefined) views.set(part, (view = makeView(part)));
    return view;
  }

  function makeView(part: number): PartView {
    const decomposition = options.parts[part] as Decomposition;
    const lines = linesOf(bom, part);
    return {
      id: part,
      key: bom.partKey.at(part) ?? '',
      partNumber: numberOf(bom, lines),
      manufacturer: makerOf(bom, lines),
      description: described(part)?.text ?? null,
      supplier: supplierOf(bom, lines),
      stated: statedShipment(bom, lines),
      lines,
      contents: decomposition.contents,
      decomposition,
      plainBelow: plain.get(part)?.bits,
      below: [...(below.get(part) ?? []), ...(options.belowElsewhere?.get(part)?.contents ?? [])],
    };
  }

  /** Asked for the view of a part, and again for what is said of it. */
  let last: { readonly part: number; readonly described: ReturnType<RunOptions['describe']> } | null = null;
  function described(part: number): ReturnType<RunOptions['describe']> {
    if (last?.part !== part) last = { part, described: options.describe(part) };
    return last.described;
  }

  /** Of several makers with a number each the one is asked whose number speaks. */
  function secondSource(line: number, column: number | undefined): Pick<Finding, 'manufacturer' | 'mpn'> | null {
    const table = tableOf(bom, line);
    if (column === undefined || table?.columns.get('mpn')?.[1] === undefined) return null;
    return sourceAt(table, table.lines.ordinal[bom.lineIndex[line] ?? -1] ?? 0, column);
  }

  function furtherNumber({ key, lines, partNumber }: PartView): string | undefined {
    const mpn = firstText(bom, lines, 'mpn', isNoNumber);
    // A key of a maker and another number of his is about that one.
    const isOther = mpn !== null && key.startsWith('mpn:') && !key.endsWith(`|${normaliseNumber(mpn)}`);
    return mpn === null || isOther || mpn === partNumber ? undefined : mpn;
  }

  /** By which number the seller knows it whom the header of that names. */
  function orderNumber({ supplier, lines, partNumber }: PartView): string | undefined {
    const seller = supplier === null ? null : sellerByHeader(bom, lines);
    return seller === null || seller.name !== supplier || seller.number === partNumber ? undefined : seller.number;
  }

  /** Where a part is used: several findings may be about it. */
  function standingsOf(part: number): Pick<Finding, 'chains' | 'uses' | 'parents'> {
    let found = places.get(part);
    if (found === undefined) {
      found = { chains: chainsOf(bom, part), uses: usesOf(bom, part), parents: parentsOf(bom, part) };
      places.set(part, found);
    }
    return found;
  }

  const firmOf = (line: number): string | null =>
    companyIn(fieldText(bom, line, 'supplier')) ?? companyIn(fieldText(bom, line, 'manufacturer'));
  /** Who supplies what a part is in, where nobody is named for the part itself. */
  function suppliedIn(part: PartView, manufacturer: string | null): Finding['boughtIn'] {
    return hasAssemblies && companyIn(part.supplier) === null && companyIn(manufacturer) === null
      ? (boughtIn(bom, part.id, firmOf) ?? undefined)
      : undefined;
  }

  /** Asked for in turn for each finding about a part. */
  let stated: { readonly part: number; readonly sources: Finding['stated'] } | null = null;
  function sourcesOf({ id, lines }: PartView): Finding['stated'] {
    if (stated?.part !== id) stated = { part: id, sources: statedSources(bom, lines) };
    return stated.sources;
  }

  function locate(line: number, column: number | undefined): Location {
    const table = bom.tables[bom.lineTable[line] as number];
    if (table === undefined) throw new RangeError(`line ${line} is in no table`);
    const ordinal = table.lines.ordinal[bom.lineIndex[line] as number] as number;
    const at = column !== undefined && column >= 0 ? column : (table.columns.get('description')?.[0] ?? table.left);
    return locationAt(table, ordinal, ownColumn(table, ordinal, at));
  }

  /** The place that a report names is one where the part is built in, if there is one. */
  function builtInFirst(lines: readonly number[]): readonly number[] {
    if (lines.length < 2 || standingOf(bom, lines[0] ?? -1) === null) return lines;
    const at = lines.findIndex((line) => standingOf(bom, line) === null);
    return at < 0 ? lines : [lines[at] ?? 0, ...lines.slice(0, at), ...lines.slice(at + 1)];
  }

  /**
   * A list that says on a line of its own what each piece of a part is made of: of the lines of a part those are where a content is that
   * do not say otherwise in the cells that speak for it, one that says so first.
   */
  function sayingLines(lines: readonly number[], content: Content | null): readonly number[] {
    const evidence = content?.evidence.filter(({ column }) => column >= 0) ?? [];
    if (lines.length < 2 || lines.length > MAX_LOCATIONS || evidence.length === 0) return lines;
    const cellsOf = (line: number): readonly { readonly cell: string; readonly text: string }[] => {
      const table = bom.tables[bom.lineTable[line] as number];
      const row = table?.lines.ordinal[bom.lineIndex[line] as number] ?? 0;
      return evidence.map(({ column, text }) => ({
        cell: table?.sheet.text(row, column).toLowerCase() ?? '',
        text: text.toLowerCase(),
      }));
    };
    const rows = lines.map(cellsOf);
    // What every line says tells none of them apart.
    const telling = evidence.flatMap((_, at) => (rows.every((cells) => isSaid(cells[at])) ? [] : [at]));
    if (telling.length === 0) return lines;
    const said = rows.map((cells) => {
      if (telling.some((at) => isSaid(cells[at]))) return 'yes';
      return telling.every((at) => cells[at]?.cell.trim() !== '') ? 'no' : null;
    });
    const first = said.indexOf('yes');
    if (first < 0) return lines;
    return [lines[first] ?? 0, ...lines.filter((_, at) => at !== first && said[at] !== 'no')];
  }

  function standing(line: number, location: Location): Location {
    const said = standingOf(bom, line);
    // The day, and not whether it is past: a finding is kept from date to date.
    const until = hasEnds ? lastDayOf(bom, line) : null;
    if (said === null && until === null) return location;
    return { ...location, ...(said !== null && { standing: said }), ...(until !== null && { validTo: until }) };
  }

  /** Where a cell came from, if it is another file's or a merged one of a row above. */
  function foreign(line: number, column: number): Location | null {
    const table = bom.tables[bom.lineTable[line] as number];
    if (table === undefined) return null;
    const ordinal = table.lines.ordinal[bom.lineIndex[line] as number] ?? -1;
    if (table.merged?.has(column) === true) return locationAt(table, ordinal, column);
    return table.joined?.columns.has(column) === true ? table.joined.placeOf(ordinal, column) : null;
  }

  /** The cell of a heading or a title, which is on no line of the part. */
  function aside({ role, text }: Evidence, line: number): Location | null {
    const table = bom.tables[bom.lineTable[line] as number];
    return table === undefined || !isContext(role) ? null : contextAt(table, bom.lineIndex[line] as number, role, text);
  }

  function located(
    evidence: Evidence,
    line: number,
    cellOf: (column: number) => Location,
    substances: ReadonlyMap<Evidence, Location> | undefined,
  ): LocatedEvidence {
    // Key by key, here and below: of a spread, V8 keeps a hidden class per object, larger than the object itself.
    const { kind, text, role, column, meaning, source, grade, confidence, about } = evidence;
    const location =
      column < 0 ? (substances?.get(evidence) ?? aside(evidence, line)) : (foreign(line, column) ?? cellOf(column));
    const said = location === null ? text : asWritten(text, location.text);
    return { kind, text: said, role, meaning, source, grade, confidence, about, location };
  }

  /** A finding points at its own row of the bill, also where the words that speak stand in another file or in a cell merged over rows. */
  function ownColumn(table: Table, ordinal: number, column: number): number {
    if (table.merged?.has(column) === true) return ownCell(table, ordinal, column);
    if (table.joined?.columns.has(column) !== true) return column;
    return (table.columns.get('partNumber') ?? table.columns.get('mpn'))?.[0] ?? table.left;
  }

  function emit(rule: Rule, part: PartView | null, report: Report): void {
    // What is on no line: its identity is the sheet and what stands there, never the row.
    const aside = report.locations;
    const content = report.content ?? null;
    const lines = builtInFirst(report.lines ?? sayingLines(part?.lines ?? [], content));
    const strongest = content?.evidence.find((evidence) => evidence.column >= 0);
    const column = report.column ?? strongest?.column ?? (part === null ? undefined : described(part.id)?.column);
    const first = lines[0] ?? 0;
    const source = part === null ? null : secondSource(first, strongest?.column);
    const substances = hasSubstances && content !== null ? substancesBelow(bom, lines, content) : undefined;
    let cell: Location | null = null;
    let others: Map<number, Location> | null = null;
    const cellOf = (at: number | undefined): Location => {
      // Most evidence stands in the cell that the finding points at.
      if (at === column || at === undefined) return (cell ??= locate(first, column));
      let location = others?.get(at);
      if (location === undefined) (others ??= new Map<number, Location>()).set(at, (location = locate(first, at)));
      return location;
    };
    const priced = report.controls === undefined || lines[0] === undefined ? null : tableOf(bom, lines[0]);
    const cost = priced?.columns.has('unitCost') === true ? costOf(bom, lines[0] as number) : null;
    const key =
      aside === undefined
        ? (part?.key ?? `line:${String(lines[0] ?? 0)}`)
        : `place:${aside[0]?.sheet ?? ''}:${aside[0]?.text ?? ''}`;
    const { chains, uses, parents } =
      part === null ? { chains: [], uses: (aside ?? lines).length, parents: [] } : standingsOf(part.id);
    const manufacturer = source?.manufacturer ?? part?.manufacturer ?? null;
    findings.push({
      ruleId: rule.id,
      category: report.category ?? rule.meta.category,
      basis: report.basis ?? 'fixed',
      defaultSeverity: rule.meta.severity,
      messageId: report.messageId,
      data: report.data ?? {},
      phrases: report.phrases,
      partNumber: part?.partNumber ?? null,
      partKey: key,
      manufacturer,
      description: part?.description ?? null,
      locations:
        aside?.slice(0, MAX_LOCATIONS) ??
        withRows(
          (lines.length > MAX_LOCATIONS ? lines.slice(0, MAX_LOCATIONS) : lines).map((line) =>
            standing(line, line === first ? cellOf(column) : locate(line, column)),
          ),
          substances?.rows,
        ),
      chains,
      uses,
      parents,
      content,
      evidence: content === null ? [] : content.evidence.map((one) => located(one, first, cellOf, substances?.of)),
      controls: report.controls ?? [],
      question: report.question ?? null,
      fingerprint: options.fingerprint(rule.id, report.about === undefined ? key : `about:${report.about}`),
      supplier: part?.supplier ?? undefined,
      boughtIn: part === null || report.question == null ? undefined : suppliedIn(part, manufacturer),
      stated: part === null || content === null ? undefined : sourcesOf(part),
      cost: cost ?? undefined,
      about: report.about,
      law: report.law,
      mpn: part === null ? undefined : (source?.mpn ?? furtherNumber(part)),
      orderNumber: part === null || report.question == null ? undefined : orderNumber(part),
    });
  }

  // Nothing to say of a part without contents or conflict; only rules that look at the whole BOM see the rest.
  const telling: number[] = [];
  options.parts.forEach(({ contents, conflict }, part) => {
    if (contents.length > 0 || conflict !== undefined) telling.push(part);
  });
  for (const { rule, options: ruleOptions } of options.rules) {
    const context: RuleContext = {
      options: ruleOptions,
      bom,
      asOf: options.asOf,
      trade: options.trade,
      packs: options.packs,
      text: (line, field) => fieldText(bom, line, field as Field),
      report: (part, report) => emit(rule, part, report),
      unread: options.unread ?? [],
      viewOf,
    };
    const listener = rule.create(context);
    if (listener.part !== undefined) {
      for (const part of telling) listener.part(viewOf(part));
    }
    listener.bom?.();
  }
  return findings;
}

const withRows = (own: Location[], rows: readonly Location[] = []): Location[] =>
  rows.length === 0 ? own : [...own, ...rows].slice(0, MAX_LOCATIONS);

function linesOf(bom: Bom, part: number): number[] {
  const start = bom.partStart[part] ?? 0;
  const end = bom.partStart[part + 1] ?? 0;
  // Exactly as long as it has to be: a view of every part with a finding is kept while the rules run.
  if (end - start === 1) return [bom.partLines[start] as number];
  return Array.from(bom.partLines.subarray(start, end));
}

/**
 * Contents of the lines below each part, for "the BOM itself breaks the motor down and lists its magnet". A line that is not built in says
 * nothing of what it stands under: with other magnets, or none that is listed, the motor is still there.
 */
function contentsBelow({ bom, parts, describe }: RunOptions): Map<number, BelowContent[]> {
  const below = new Map<number, BelowContent[]>();
  for (let line = 0; line < bom.lineCount; line++) {
    const part = bom.part[line] as number;
    const found = part < 0 ? undefined : parts[part]?.contents;
    if (found === undefined || found.length === 0) continue;
    let contents: readonly BelowContent[] | null = null;
    let up = standingOf(bom, line) === null ? (bom.parent[line] as number) : -1;
    for (let depth = 0; up >= 0 && depth < 200; depth++) {
      const above = bom.part[up] as number;
      if (above >= 0 && above !== part) {
        contents ??= withPurpose(found, () => describe(part)?.text ?? '');
        const list = below.get(above);
        if (list === undefined) below.set(above, [...contents]);
        else if (list.length < 200) list.push(...contents);
      }
      if (standingOf(bom, up) !== null) break;
      up = bom.parent[up] as number;
    }
  }
  return below;
}

/** Contents of a line, with the mark of a magnet that is only read. */
function withPurpose(contents: readonly Content[], words: () => string): readonly BelowContent[] {
  if (!contents.some(({ form }) => form === 'magnet') || !isAsideMagnet(words())) return contents;
  return contents.map((content) => ({ ...content, isSensing: true }));
}

/** What is said of a cell, in the letters of the cell: numbers of types are compared in capitals. */
function asWritten(said: string, cell: string): string {
  if (cell.includes(said)) return said;
  const at = cell.toLowerCase().indexOf(said.toLowerCase());
  const written = cell.slice(at, at + said.length);
  return at >= 0 && written.toLowerCase() === said.toLowerCase() ? written : said;
}
