import type { Content, Pack, PartView, Report, Rule, RuleContext, Trade } from 'lintanide/plugin';

type Bom = RuleContext['bom'];

interface Given {
  readonly contents: readonly Content[];
  /** The contents of each of several parts, one line each; instead of `contents` and `times`. */
  readonly contentsOf?: readonly (readonly Content[])[];
  readonly below?: readonly Content[];
  readonly manufacturer?: string;
  readonly supplier?: string;
  /** Parts alike, one line each. */
  readonly times?: number;
  readonly asOf?: string;
  readonly trade?: Partial<Trade>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly packs: readonly Pack[];
}

const NONE = new Int32Array(0);
const NO_BOM: Bom = {
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

/** What a rule reports of one part, with the message and question in words; for tests. */
export function reportsOf(
  rule: Rule,
  given: Given,
): readonly (Report & { readonly words: string; readonly asked: string })[] {
  const reports: Report[] = [];
  const unused = (): never => {
    throw new Error('the rule is to need the part alone');
  };
  const trade: Trade = { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null, ...given.trade };
  const listener = rule.create({
    options: given.options ?? rule.meta.defaultOptions ?? {},
    bom: NO_BOM,
    asOf: given.asOf ?? '2026-11-24',
    trade,
    packs: given.packs,
    text: unused,
    viewOf: unused,
    report: (_part, report) => {
      reports.push(report);
    },
  });
  const part: PartView = {
    id: 0,
    key: 'pn:X',
    partNumber: 'X',
    manufacturer: given.manufacturer ?? null,
    supplier: given.supplier ?? null,
    description: null,
    lines: [0],
    contents: given.contents,
    decomposition: { contents: given.contents, coverage: 'carrier', against: [] },
    below: given.below ?? [],
  };
  const all = given.contentsOf ?? Array.from({ length: given.times ?? 1 }, () => given.contents);
  for (const [id, contents] of all.entries())
    listener.part?.({ ...part, id, key: `pn:X${id}`, partNumber: id === 0 ? 'X' : `X${id}`, lines: [id], contents });
  listener.bom?.();
  const fill = (template: string | undefined, data: Readonly<Record<string, unknown>> | undefined) =>
    (template ?? '(no such message)').replace(/\{(\w+)\}/g, (_, key: string) => String(data?.[key]));
  return reports.map((report) => ({
    ...report,
    words: fill(rule.meta.messages[report.messageId], report.data),
    asked: fill(rule.meta.questions?.[report.question?.messageId ?? ''], report.question?.data),
  }));
}
