import type { Content } from '../../materials/types.ts';
import { controlsFor } from '../../regulation/match.ts';
import { declaredLimbs } from '../../regulation/origin.ts';
import { tradeFor, withFacts } from '../../regulation/suppliers.ts';
import type { IsoDate, Pack, Trade } from '../../regulation/types.ts';
import type { Answer } from './answer.ts';
import type { Decompose } from '../declared/declared-magnet.ts';
import { withCost } from '../declared/declared-origin.ts';
import type { Finding, PartView, Report, Rule, RuleContext } from '../../rules/types.ts';

/** What is needed to look at a finding again: the rules and the law that it came from. */
export interface Reconsidering {
  readonly asOf: IsoDate;
  readonly packs: readonly Pack[];
  readonly rules: ReadonlyMap<string, Rule>;
  readonly tradeOf: (path: string) => Trade;
  /** Facts of the movement that are only supposed, over all that is known of it: "what if it went to China?" */
  readonly supposed?: Partial<Trade>;
  readonly optionsOf: (ruleId: string, path: string) => Readonly<Record<string, unknown>>;
  readonly fingerprint: (ruleId: string, partKey: string) => string;
  /** Reads a declared grade or CAS number as it would read a bill's. */
  readonly decompose: Decompose;
}

const NONE = new Int32Array(0);
const NO_BOM: RuleContext['bom'] = {
  tables: [],
  lineCount: 0,
  lineTable: NONE,
  lineIndex: NONE,
  parent: NONE,
  part: NONE,
  partCount: 0,
  partStart: NONE,
  partLines: NONE,
  partKey: { length: 0, at: () => undefined, isNumbered: () => false },
  styles: [],
  issues: [],
};

/** Thrown where a rule wants more of the bill than is kept of it. */
class NotKept extends Error {}

/**
 * What the finding's rule reports of the same part with another content: null if nothing. The words of a finding are its
 * rule's, so the rule is asked again; one that needs the whole bill keeps its words, and only its controls are renewed.
 */
export function reconsider(
  finding: Finding,
  content: Content,
  { formShipped, origin }: Pick<Answer, 'formShipped' | 'origin'>,
  path: string,
  given: Reconsidering,
): Report | null {
  const { asOf, packs, supposed } = given;
  const known = given.tradeOf(path);
  const declared: Partial<Trade> = {
    ...(formShipped !== null && { formAsShipped: formShipped }),
    ...(origin !== null && { declared: declaredLimbs(withCost(origin, content, finding.cost)) }),
  };
  const told = Object.keys(declared).length === 0 ? known : { ...known, ...declared };
  const trade = supposed === undefined ? told : withFacts(told, supposed);
  const reports = reportsOf(finding.ruleId, trade, path, given, (listener) => {
    if (listener?.part === undefined) throw new NotKept();
    listener.part(viewOf(finding, [content]));
  });
  if (reports !== null) return reports.find((report) => report.content === content) ?? null;
  const controls = controlsFor(content, packs, asOf, tradeFor(trade, finding));
  const { messageId, data, basis } = finding;
  const question = finding.question === null ? {} : { question: finding.question };
  return controls.length === 0 ? null : { messageId, data, basis, content, controls, ...question };
}

/** What a rule that goes through a whole bill says where these are all its parts; nothing where it wants more of the bill. */
export function askAgain(
  ruleId: string,
  parts: readonly { readonly name: Finding; readonly contents: readonly Content[] }[],
  path: string,
  given: Reconsidering,
): readonly Report[] {
  const known = given.tradeOf(path);
  const trade = given.supposed === undefined ? known : withFacts(known, given.supposed);
  return (
    reportsOf(ruleId, trade, path, given, (listener) => {
      for (const { name, contents } of parts) listener?.part?.(viewOf(name, contents));
      listener?.bom?.();
    }) ?? []
  );
}

/** Null where the rule wants more than is kept. */
function reportsOf(
  ruleId: string,
  trade: Trade,
  path: string,
  { rules, optionsOf, asOf, packs }: Reconsidering,
  run: (listener: ReturnType<Rule['create']> | undefined) => void,
): Report[] | null {
  const reports: Report[] = [];
  const unused = (): never => {
    throw new NotKept();
  };
  try {
    run(
      rules.get(ruleId)?.create({
        options: optionsOf(ruleId, path),
        bom: NO_BOM,
        asOf,
        trade,
        packs,
        text: unused,
        viewOf: unused,
        report: (_, report) => void reports.push(report),
      }),
    );
    return reports;
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    return null;
  }
}

function viewOf(finding: Finding, contents: readonly Content[]): PartView {
  return {
    id: 0,
    key: finding.partKey,
    partNumber: finding.partNumber,
    manufacturer: finding.manufacturer,
    description: finding.description,
    supplier: finding.supplier ?? null,
    stated: finding.stated,
    lines: [],
    contents,
    decomposition: { contents, coverage: 'carrier', against: [] },
    below: [],
  };
}
