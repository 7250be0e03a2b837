import type { Verdict } from '../judge/types.ts';
import type { Rule } from '../rules/types.ts';

/** What a reporter may know besides the verdict. Pure: same input, same output. */
export interface ReportContext {
  /** Columns of the terminal; reporters that write files ignore it. */
  readonly width: number;
  readonly color: boolean;
  readonly unicode: boolean;
  readonly showTraces: boolean;
  readonly quiet: boolean;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly measureTitle: (id: string) => string;
  readonly entryName: (code: string) => string;
}

export type Reporter = (verdict: Verdict, context: ReportContext) => Iterable<string> | AsyncIterable<string>;
