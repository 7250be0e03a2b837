import { chance } from '../../materials/chance.ts';
import { amountWords } from '../words/if-present.ts';
import { english } from '../../locale/say.ts';
import type { JudgedFinding, JudgedUnit, VerdictStream } from '../../judge/types.ts';
import type { Content, ElementContent, Range } from '../../materials/types.ts';
import type { Movement } from '../../regulation/types.ts';
import { movementWords } from '../words/ask.ts';
import { byteOrderMark, csvRecord } from './csv-cell.ts';
import { addNamed, addressesOf, measuresOf } from '../notices/law-named.ts';
import { messageOf, questionOf } from '../words/message.ts';
import { placeOf } from '../terminal/place.ts';
import { visible } from '../select.ts';
import type { ReportContext } from '../types.ts';

const COLUMNS = [
  'status', 'severity', 'part', 'description', 'manufacturer', 'mpn', 'supplier', 'file', 'place', 'rows', 'uses', 'chain', 'material',
  'form', 'in_component', 'presence', 'confidence', 'elements', 'grams_per_piece', 'inbound_entries', 'inbound', 'outbound_entries',
  'outbound', 'question', 'record', 'owner', 'due', 'valid_until', 'record_source', 'finding', 'rule', 'fingerprint',
  'law_sources',
] as const; // prettier-ignore
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>;

/**
 * One record per finding, for a buyer's filter: a part is one row however many elements and entries it has, so that rows
 * can be counted; entries stand in two columns, by movement. A file that was not checked is a row too.
 */
export function* csv(verdict: VerdictStream, context: ReportContext): Generator<string> {
  yield byteOrderMark(context.byteOrderMark !== false) + csvRecord(COLUMNS);
  for (const unit of verdict.units) {
    if (unit.error !== null) {
      const finding = `${unit.error.message} ${unit.error.hint}`;
      yield record({
        status: 'not checked',
        file: unit.path,
        place: unit.error.place,
        finding,
        rule: `read/${unit.error.code}`,
      });
    }
    for (const finding of visible(unit, context)) yield record(rowOf(finding, unit, verdict, context));
  }
}

const record = (row: Row): string =>
  csvRecord(COLUMNS.map((column) => (row[column] === undefined || row[column] === null ? '' : String(row[column]))));

/** A finding as a row of the CSV report; empty fields are null. */
export function rowOf(finding: JudgedFinding, unit: JudgedUnit, verdict: VerdictStream, context: ReportContext): Row {
  const { content, record: known } = finding;
  return {
    status: 'finding',
    severity: finding.severity,
    part: finding.partNumber,
    description: finding.description,
    manufacturer: finding.manufacturer,
    mpn: finding.mpn ?? null,
    supplier: finding.supplier ?? null,
    file: unit.path,
    place: placeOf(finding.locations[0]),
    rows: finding.locations.length,
    uses: finding.uses,
    chain: (finding.chains[0] ?? []).join(' > '),
    material: content?.name ?? null,
    form: content?.form ?? null,
    in_component: content?.componentName ?? null,
    presence: content?.presence ?? null,
    confidence: content === null ? null : chance(content.confidence),
    elements: elementsOf(finding),
    grams_per_piece: gramsOf(finding),
    ...movement(finding, 'inbound', verdict, context),
    ...movement(finding, 'outbound', verdict, context),
    question: known?.state === 'answered' ? null : questionOf(finding, context.rules),
    record: known?.state ?? (finding.category === 'content' ? 'none' : null),
    owner: known?.owner ?? null,
    due: known?.due ?? null,
    valid_until: known?.validUntil ?? null,
    record_source: known?.source ?? null,
    finding: messageOf(finding, context.rules),
    rule: finding.ruleId,
    fingerprint: finding.fingerprint,
    law_sources: sourcesOf(finding, context),
  };
}

/** Where the law that a finding names was read: a table has no end at which to say it once. */
function sourcesOf(finding: JudgedFinding, context: ReportContext): string {
  const named = new Set<string>();
  addNamed(named, finding);
  return measuresOf(named, context)
    .map((measure) => `${measure.shortTitle}: ${addressesOf(measure).join('; ')}`)
    .join(' | ');
}

function elementsOf({ content }: JudgedFinding): string {
  return shownOf(content)
    .map(({ symbol, presence }) => `${symbol} ${presence}`)
    .join('; ');
}

const shownOf = (content: Content | null): readonly ElementContent[] =>
  (content?.elements ?? []).filter(({ presence }) => presence !== 'excluded' && presence !== 'unlikely');

/** Elements whose mass is not known are not in the list: a 0 would be a statement. */
export function gramsOf({ content }: JudgedFinding, { say } = english): string {
  const words = (range: Range): string => `${String(rounded(range.min))}-${String(rounded(range.max))}`;
  const known = shownOf(content).flatMap((element) =>
    element.grams === null
      ? []
      : [amountWords(`${element.symbol} ${words(element.grams)}`, { ...element, massFraction: null }, say)],
  );
  return known.join('; ');
}

const rounded = (value: number): number => Number(value.toPrecision(3));

function movement(finding: JudgedFinding, name: Movement, verdict: VerdictStream, context: ReportContext): Row {
  const controls = finding.controls.filter((control) => control.movement === name);
  const entries = [...new Set(controls.map(({ entry }) => entry))].join('; ');
  const words = movementWords({ controls }, context, verdict.asOf, true).map((one) => one.words);
  return name === 'inbound'
    ? { inbound_entries: entries, inbound: words.join(' | ') }
    : { outbound_entries: entries, outbound: words.join(' | ') };
}
