import { nameBehind, partNumberOf } from '../../bom/name-keys.ts';
import { companyIn, companyKey } from '../../judge/companies.ts';
import { isSilentTrace } from '../../judge/judge.ts';
import type { JudgedFinding, PartRecord, Verdict } from '../../judge/types.ts';
import { askedFor, supplierOf } from '../words/asked.ts';
import type { Control, IsoDate } from '../../regulation/types.ts';
import { isForCounsel, openQuestion } from '../words/ask.ts';
import type { ReportContext } from '../types.ts';
import { productsOf } from '../commands/whatif-changes.ts';
import { compareText } from '../../order.ts';

/**
 * What a part waits for. `ask`: nobody is being asked, or the answer is overdue, refused or has run out. `waiting`: a question
 * is out. `settled`: nothing is open.
 */
type Waiting = 'ask' | 'waiting' | 'settled';

/**
 * Since when an answer is needed. `today`: an entry in force may reach the part. `if-it-runs`: only measures do whose status no
 * source settles. `later`: none has effect on the date.
 */
type Need = 'today' | 'if-it-runs' | 'later';

/** One part of one supplier, over all files of the run. */
export interface OpenPart {
  readonly partKey: string;
  readonly partNumber: string | null;
  readonly description: string | null;
  readonly manufacturer: string | null;
  /** Who is to be asked: the seller where the bill names one, else the maker. Null: nobody is named. */
  readonly supplier: string | null;
  /** The assembly that this supplier delivers, where the part itself names none. */
  readonly inside?: string;
  readonly findings: readonly { readonly path: string; readonly finding: JudgedFinding }[];
  /** Those of them that nobody is being asked about, or whose answer is overdue, refused or has run out. */
  readonly toAsk: readonly { readonly path: string; readonly finding: JudgedFinding }[];
  /** Top assemblies that hold it; of a list without assemblies, the file. */
  readonly products: readonly string[];
  readonly waiting: Waiting;
  readonly need: Need;
  /** Measures of unsettled status that would ask for an answer, where `need` is `if-it-runs`. */
  readonly measures: readonly string[];
  readonly record: PartRecord | null;
}

/** Name by which suppliers are told apart, however it is spelled; '' where none is named. */
export const supplierKey = (supplier: string | null): string => companyKey(supplier ?? '');

interface Gathered {
  readonly first: JudgedFinding;
  readonly supplier: string | null;
  readonly findings: { path: string; finding: JudgedFinding }[];
  readonly products: Set<string>;
}

/** All parts with a finding that raises a question, by part and supplier; silent traces are none. In the order of the report. */
export function openParts(verdict: Verdict, context: ReportContext): OpenPart[] {
  const parts = new Map<string, Gathered>();
  for (const { path, findings } of verdict.units)
    for (const finding of findings) {
      if (
        isSilentTrace(finding) ||
        isForCounsel(finding) ||
        (finding.question === null && finding.category !== 'content')
      )
        continue;
      const supplier = supplierOf(finding, context);
      const key = JSON.stringify([finding.partKey, supplierKey(supplier)]);
      const part = parts.get(key) ?? { first: finding, supplier, findings: [], products: new Set<string>() };
      parts.set(key, part);
      part.findings.push({ path, finding });
      for (const product of productsOf(finding, path)) part.products.add(product);
    }
  return [...parts.values()].map((part) => partOf(part, context, verdict.asOf));
}

function partOf({ first, supplier, findings, products }: Gathered, context: ReportContext, asOf: IsoDate): OpenPart {
  const unanswered = findings.filter(
    ({ finding }) => openQuestion(finding, context) !== null || isOpenIfItRuns(finding),
  );
  const open = unanswered.map(({ finding }) => finding);
  const toAsk = unanswered.filter(({ finding: { record } }) => !isAsked(record, asOf));
  const ofPart = findings.flatMap(({ finding }) => finding.controls);
  const needs = open.map((finding) => needOf(finding, ofPart));
  const need = needs.includes('today') ? 'today' : needs.includes('if-it-runs') ? 'if-it-runs' : 'later';
  const measures = open.flatMap((finding) => measuresOf(finding, ofPart));
  const { partKey } = first;
  const inside = askedFor(first, context);
  return {
    ...{ partKey, supplier, findings, toAsk },
    ...(inside !== undefined && { inside }),
    manufacturer: companyIn(first.manufacturer),
    partNumber: partNumberOf(first),
    description: first.description === null ? null : nameBehind(first.description),
    products: [...products].sort((a, b) => compareText(a, b)),
    waiting: open.length === 0 ? 'settled' : toAsk.length === 0 ? 'waiting' : 'ask',
    need,
    measures: [...new Set(measures)],
    record: (toAsk[0]?.finding ?? open[0] ?? first).record,
  };
}

/** Answered by the law in force, and a measure of unsettled status would ask for more. */
const isOpenIfItRuns = ({ record }: JudgedFinding): boolean =>
  record?.state === 'answered' && (record.openIfItRuns ?? []).length > 0;

/** A question is out, and its day has not passed. */
function isAsked(record: PartRecord | null, asOf: IsoDate): boolean {
  if (record === null) return false;
  if (record.state === 'answered') return record.due !== null && record.due >= asOf;
  return record.state === 'open' || (record.state === 'partial' && record.due !== null);
}

const REACHING: ReadonlySet<Control['applies']> = new Set(['applies', 'if-present', 'ask']);
const isUnsettled = ({ applies, status }: Control): boolean => REACHING.has(applies) && status === 'unverified';

/** What a finding is asked for: its own entries, or those of its part under the measures that its question is put for. */
function controlsOf({ controls, question, record }: JudgedFinding, ofPart: readonly Control[]): readonly Control[] {
  const under = question?.under ?? [];
  return controls.length > 0 ? leftIn(controls, record) : ofPart.filter(({ measure }) => under.includes(measure));
}

/** Of an answer that is silent on some of it, what it is silent on: the entries that still turn on an element, or need a licence. */
function leftIn(controls: readonly Control[], record: PartRecord | null): readonly Control[] {
  if (record === null || !ANSWERS.has(record.state) || record.isMaterialOpen === true) return controls;
  const { openElements = [], openFields = [], openIfItRuns = [] } = record;
  const symbols = [...openElements, ...openIfItRuns];
  const left = controls.filter(({ applies, element, status }) => {
    if (applies !== 'applies') return element.split('/').some((symbol) => symbols.includes(symbol));
    return openFields.includes('licence') || (openIfItRuns.includes('licence') && status !== 'in-force');
  });
  return left.length > 0 ? left : controls;
}

const ANSWERS: ReadonlySet<PartRecord['state']> = new Set(['answered', 'partial', 'overdue']);

function measuresOf(finding: JudgedFinding, ofPart: readonly Control[]): readonly string[] {
  const controls = controlsOf(finding, ofPart);
  return controls.length === 0
    ? (finding.question?.under ?? [])
    : controls.filter(isUnsettled).map(({ measure }) => measure);
}

function needOf(finding: JudgedFinding, ofPart: readonly Control[]): Need {
  const controls = controlsOf(finding, ofPart);
  // Its measure bears on nothing that is listed of the part, so it is not due today.
  if (controls.length === 0 && finding.question?.under !== undefined) return 'if-it-runs';
  // A doubt about the data stands whatever the law is.
  if (controls.length === 0) return 'today';
  if (controls.some(({ applies, status }) => REACHING.has(applies) && status === 'in-force')) return 'today';
  return controls.some(isUnsettled) ? 'if-it-runs' : 'later';
}
