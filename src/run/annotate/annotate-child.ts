import type ExcelJS from 'exceljs';
import type { Mark } from '../../report/annotate/marks.ts';

interface AnnotateJob {
  /** Absolute path of the library's entry. */
  readonly library: string;
  readonly input: string;
  readonly output: string;
  readonly marks: readonly Mark[];
  /** When a workbook was made that does not say so: the library would take the time of day. */
  readonly day: string;
}

export interface AnnotateResult {
  readonly marked: number;
  /** Sheets that the library did not find by name. */
  readonly missing: readonly string[];
}

type Require = (path: string) => unknown;

/**
 * Runs in a process of its own, of which this function is the whole program: it is sent there as text, and so uses nothing
 * from outside of itself.
 */
export async function annotateHere(load: Require, job: AnnotateJob): Promise<AnnotateResult> {
  const Excel = load(job.library) as typeof ExcelJS;
  const book = new Excel.Workbook();
  const { created, modified } = book;
  await book.xlsx.readFile(job.input);
  const stated = book as { created?: Date; modified?: Date };
  if (stated.created === undefined || stated.created === created) book.created = new Date(job.day);
  if (stated.modified === undefined || stated.modified === modified) book.modified = new Date(job.day);
  const missing = new Set<string>();
  let marked = 0;
  for (const { sheet: name, cell: address, color, note } of job.marks) {
    const sheet = book.getWorksheet(name);
    if (sheet === undefined) {
      missing.add(name);
      continue;
    }
    const cell = sheet.getCell(address);
    // Cells of one look share their style; only this one is to change.
    cell.style = { ...cell.style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: color } } };
    const earlier = cell.note as ExcelJS.Comment | string | undefined;
    const texts = typeof earlier === 'string' ? [{ text: earlier }] : (earlier?.texts ?? []);
    const between = texts.length > 0 ? '\n\n' : '';
    cell.note = { ...(typeof earlier === 'object' ? earlier : {}), texts: [...texts, { text: between + note }] };
    marked++;
  }
  await book.xlsx.writeFile(job.output);
  return { marked, missing: [...missing] };
}
