import type { Language } from '../locale/types.ts';
import type { Register } from '../judge/register/register.ts';
import type { VerdictStream } from '../judge/types.ts';
import type { Supplier } from '../regulation/suppliers.ts';
import type { Pack } from '../regulation/types.ts';
import type { Rule, Severity } from '../rules/types.ts';
import type { ProductFile } from './html/types.ts';

/** What a reporter may know besides the verdict. Pure: same input, same output. */
export interface ReportContext {
  /** Columns of the terminal; reporters that write files ignore it. */
  readonly width: number;
  readonly color: boolean;
  readonly unicode: boolean;
  readonly showTraces: boolean;
  readonly quiet: boolean;
  /** Suppressed findings too, marked as such, in formats that have a mark for them. Default: no. */
  readonly showSuppressed?: boolean;
  /** Severity from which a finding fails the run, for formats that know failures. Default: error. */
  readonly failOn?: Exclude<Severity, 'off'>;
  /** Most warnings without a failure, for formats that know failures; null, absent: any number. */
  readonly maxWarnings?: number | null;
  /** CSV begins with a byte order mark, by which Excel knows UTF-8. Default: yes. */
  readonly byteOrderMark?: boolean;
  /** Bytes a text takes when packed by gzip, for formats whose taker limits them. Default: its length. */
  readonly packedSize?: (text: string) => number;
  /** The whole list goes to the summary page of the job as well. Default: no. */
  readonly hasJobSummary?: boolean;
  /** A file's path from the root of the repository, for formats that services read beside it; absent: paths are so already. */
  readonly pathAtRoot?: (path: string) => string;
  /** Words of the frame; the rules bring theirs. Default: English. */
  readonly language?: Language;
  /** Registers of the run, for formats that list what only they hold (licences). Default: none. */
  readonly registers?: readonly Register[];
  /** Companies by all their names, so that one is asked once. Default: none. */
  readonly companies?: readonly Supplier[] | undefined;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly measureTitle: (id: string) => string;
  readonly entryName: (code: string) => string;
  /** The law, for formats that draw it in time. */
  readonly packs?: readonly Pack[];
  /** Product trees with their grams rolled up, where the run has made them; absent: it has not. */
  readonly products?: () => readonly ProductFile[];
}

/** A format of bytes: for files, never for the standard output. */
export type BinaryReporter = (verdict: VerdictStream, context: ReportContext) => Promise<Uint8Array>;

/** Goes through the units as often as it has to, and keeps none of them. */
export type Reporter = (verdict: VerdictStream, context: ReportContext) => Iterable<string> | AsyncIterable<string>;
