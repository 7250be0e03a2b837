import { fieldText, tableOf } from '../bom/access.ts';
import { boughtIn } from '../bom/bought-in.ts';
import { companyIn } from '../bom/placeholder.ts';
import type { Bom } from '../bom/types.ts';
import type { Field } from '../map/types.ts';
import { makerBeside } from '../materials/parts/series-maker.ts';
import type { Content, Decomposition } from '../materials/types.ts';
import type { IsoDate, Pack, Trade } from '../regulation/types.ts';
import { substancesBelow } from './context.ts';
import { costOf } from './cost.ts';
import { builtInFirst, sayingLines } from './named-lines.ts';
import { furtherNumber, orderNumber, PartViews, secondSource, type KnownParts } from './part-views.ts';
import { LinePlaces, located, placeOf, withStanding } from './places.ts';
import type { Finding, Location, PartCost, PartView, Report, Rule, RuleContext, Unread } from './types.ts';

interface RunOptions extends KnownParts {
  readonly rules: readonly { readonly rule: Rule; readonly options: Readonly<Record<string, unknown>> }[];
  readonly asOf: IsoDate;
  readonly trade: Trade;
  readonly packs: readonly Pack[];
  readonly fingerprint: (ruleId: string, partKey: string) => string;
  /** What of the unit was not read; absent: nothing. */
  readonly unread?: readonly Unread[];
}

/** Locations shown for one finding; the count of all is in `uses`. */
const MAX_LOCATIONS = 1000;

/** Runs every rule over the parts and the BOM; what a rule says of a part becomes a finding with place and identity. */
export function runRules(options: RunOptions): Finding[] {
  const { bom } = options;
  const unit = unitOf(options);
  const findings: Finding[] = [];
  const telling = tellingParts(options.parts);
  const viewOf = (part: number): PartView => unit.views.of(part);
  for (const { rule, options: ruleOptions } of options.rules) {
    const context: RuleContext = {
      options: ruleOptions,
      bom,
      asOf: options.asOf,
      trade: options.trade,
      packs: options.packs,
      text: (line, field) => fieldText(bom, line, field as Field),
      report: (part, report) => void findings.push(findingOf(unit, rule, part, report)),
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

/** Nothing to say of a part without contents or conflict; only rules that look at the whole BOM see the rest. */
function tellingParts(parts: readonly Decomposition[]): readonly number[] {
  const telling: number[] = [];
  parts.forEach(({ contents, conflict }, part) => {
    if (contents.length > 0 || conflict !== undefined) telling.push(part);
  });
  return telling;
}

/** What all findings of a unit are made with. */
interface Unit {
  readonly bom: Bom;
  readonly views: PartViews;
  readonly fingerprint: RunOptions['fingerprint'];
  /** Whether lines say until when they are valid. */
  readonly hasEnds: boolean;
  readonly hasSubstances: boolean;
  readonly hasAssemblies: boolean;
  readonly textAt: (line: number, column: number) => string;
  /** Who supplies or makes what stands on a line. */
  readonly firmOf: (line: number) => string | null;
}

function unitOf(options: RunOptions): Unit {
  const { bom, fingerprint } = options;
  return {
    bom,
    views: new PartViews(options),
    fingerprint,
    hasEnds: bom.tables.some(({ columns }) => columns.has('validTo')),
    hasSubstances: bom.tables.some(({ composed }) => composed !== undefined),
    hasAssemblies: bom.styles.some((style) => style !== 'flat'),
    textAt: (line, column) => {
      const table = tableOf(bom, line);
      return table?.sheet.text(table.lines.ordinal[bom.lineIndex[line] as number] ?? 0, column) ?? '';
    },
    firmOf: (line) => companyIn(fieldText(bom, line, 'supplier')) ?? companyIn(fieldText(bom, line, 'manufacturer')),
  };
}

function findingOf(unit: Unit, rule: Rule, part: PartView | null, report: Report): Finding {
  const { bom, views } = unit;
  const content = report.content ?? null;
  const lines = builtInFirst(bom, report.lines ?? sayingLines(part?.lines ?? [], content?.evidence ?? [], unit.textAt));
  const strongest = content?.evidence.find((evidence) => evidence.column >= 0)?.column;
  const column = report.column ?? strongest ?? (part === null ? undefined : views.described(part.id)?.column);
  const places = new LinePlaces(bom, lines[0] ?? 0, column);
  const substances = unit.hasSubstances && content !== null ? substancesBelow(bom, lines, content) : undefined;
  const source = part === null ? null : secondSource(bom, places.line, strongest);
  const manufacturer = source?.manufacturer ?? part?.manufacturer ?? null;
  const key = identityOf(part, report, lines);
  const { chains, uses, parents } =
    part === null ? { chains: [], uses: (report.locations ?? lines).length, parents: [] } : views.usesOf(part.id);
  const isAsked = part !== null && report.question != null;
  const bought = isAsked ? suppliedIn(unit, part, manufacturer) : undefined;
  return {
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
    locations: report.locations?.slice(0, MAX_LOCATIONS) ?? locationsOf(unit, lines, places, substances?.rows),
    chains,
    uses,
    parents,
    content,
    evidence: content === null ? [] : content.evidence.map((one) => located(bom, one, places, substances?.of)),
    controls: report.controls ?? [],
    question: report.question ?? null,
    fingerprint: unit.fingerprint(rule.id, report.about === undefined ? key : `about:${report.about}`),
    supplier: part?.supplier ?? (manufacturer === null && bought === undefined ? makerSaid(part, content) : undefined),
    boughtIn: bought,
    stated: part === null || content === null ? undefined : views.sourcesOf(part),
    cost: report.controls === undefined ? undefined : costAt(bom, lines[0]),
    about: report.about,
    law: report.law,
    mpn: part === null ? undefined : (source?.mpn ?? furtherNumber(bom, part)),
    orderNumber: isAsked ? orderNumber(bom, part) : undefined,
  };
}

/** Of what is on no line the sheet and what stands there, never the row. */
function identityOf(part: PartView | null, { locations }: Report, lines: readonly number[]): string {
  return locations === undefined
    ? (part?.key ?? `line:${String(lines[0] ?? 0)}`)
    : `place:${locations[0]?.sheet ?? ''}:${locations[0]?.text ?? ''}`;
}

/** The lines in the column that the finding points at, and the rows of substances below them. */
function locationsOf(
  { bom, hasEnds }: Unit,
  lines: readonly number[],
  places: LinePlaces,
  rows: readonly Location[] = [],
): Location[] {
  const shown = lines.length > MAX_LOCATIONS ? lines.slice(0, MAX_LOCATIONS) : lines;
  const own = shown.map((line) => {
    const place = line === places.line ? places.pointed : placeOf(bom, line, places.column);
    return withStanding(bom, line, place, hasEnds);
  });
  const isOther = ({ sheet, cell }: Location): boolean =>
    cell === null || own.every((one) => one.cell !== cell || one.sheet !== sheet);
  return rows.length === 0 ? own : [...own, ...rows.filter(isOther)].slice(0, MAX_LOCATIONS);
}

/** Whom the words of a part name as the maker of its series, as they write it: a list may have no column for that. */
function makerSaid(part: PartView | null, content: Content | null): string | undefined {
  const name = content === null ? null : makerBeside(content.evidence);
  if (name === null) return undefined;
  const words = part?.description ?? '';
  const at = words.toLowerCase().indexOf(name);
  return at < 0 ? name : words.slice(at, at + name.length);
}

/** Who supplies what a part is in, where nobody is named for the part itself. */
function suppliedIn(
  { bom, hasAssemblies, firmOf }: Unit,
  part: PartView,
  manufacturer: string | null,
): Finding['boughtIn'] {
  return hasAssemblies && companyIn(part.supplier) === null && companyIn(manufacturer) === null
    ? (boughtIn(bom, part.id, firmOf) ?? undefined)
    : undefined;
}

function costAt(bom: Bom, line: number | undefined): PartCost | undefined {
  const isPriced = line !== undefined && tableOf(bom, line)?.columns.has('unitCost') === true;
  return isPriced ? (costOf(bom, line) ?? undefined) : undefined;
}
