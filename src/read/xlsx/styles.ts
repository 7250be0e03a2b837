import { PartMemo } from '../archive/part-memo.ts';
import type { ReadLimits } from '../types.ts';
import type { ZipArchive } from '../archive/zip.ts';
import { readPart } from './part.ts';
import { numberForm } from '../cell/format-code.ts';
import { builtinForm, LITERAL, mayBeLiteral, MOST_LITERAL } from '../cell/number-format.ts';
import type { LiteralForm } from '../cell/number-literals.ts';
import { isSpreadsheet, isTrue } from './vocabulary.ts';

/** What matters of the cell formats, by the index that a cell states. */
export interface CellFormats {
  /** What numbers are shown as: a `DateForm`, `PERCENT`, `PADDED` and more, or `LITERAL` and more. */
  readonly form: Uint8Array;
  /** Of forms from `LITERAL` on. */
  readonly literals: readonly LiteralForm[];
  /** 1 where the font is struck through. */
  readonly struck: Uint8Array;
  /** Steps by which a text is indented; null where no format indents. */
  readonly indent: Uint8Array | null;
}

/** Of a workbook without styles: numbers are shown as they are. */
export const noFormats: CellFormats = {
  form: new Uint8Array(0),
  literals: [],
  struck: new Uint8Array(0),
  indent: null,
};

/** What Excel allows. */
const MOST_INDENT = 250;

const known = new PartMemo<CellFormats>();

/** Formats of the cells, as the part of styles says them. @throws ReadError where it is malformed */
export function readStyles(archive: ZipArchive, part: string, limits: ReadLimits): Promise<CellFormats> {
  return archive.recalled(part, known, () => readAnew(archive, part, limits));
}

async function readAnew(archive: ZipArchive, part: string, limits: ReadLimits): Promise<CellFormats> {
  const formats = new Map<number, number>();
  const worded = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const cells: { format: number; font: number; indent: number }[] = [];
  const path: string[] = [];
  await readPart(archive, part, limits, {
    open(tag) {
      const place = isSpreadsheet(tag.namespace) ? `${path.at(-1) ?? ''}/${tag.local}` : '';
      path.push(tag.local);
      if (place === 'numFmts/numFmt') {
        const [id, code] = [whole(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? ''];
        formats.set(id, numberForm(code));
        if (mayBeLiteral(code)) worded.set(id, code);
      } else if (place === 'fonts/font') struckFonts.push(false);
      else if (place === 'font/strike' && path.at(-3) === 'fonts') {
        struckFonts[struckFonts.length - 1] = isTrue(tag.attribute('val') ?? '1');
      } else if (place === 'cellXfs/xf') {
        cells.push({ format: whole(tag.attribute('numFmtId')), font: whole(tag.attribute('fontId')), indent: 0 });
      } else if (place === 'xf/alignment' && path.at(-3) === 'cellXfs') {
        const cell = cells.at(-1);
        if (cell !== undefined) cell.indent = Math.min(MOST_INDENT, whole(tag.attribute('indent')));
      }
    },
    close: () => path.pop(),
    text: () => undefined,
  });
  const literals: LiteralForm[] = [];
  if (worded.size > 0) {
    const { literalForm } = await import('../cell/number-literals.ts');
    for (const [id, code] of worded) {
      const form = literalForm(code);
      if (form === null || literals.length >= MOST_LITERAL) continue;
      formats.set(id, LITERAL + literals.length);
      literals.push(form);
    }
  }
  return {
    literals,
    form: Uint8Array.from(cells, ({ format }) => formats.get(format) ?? builtinForm(format)),
    indent: cells.some(({ indent }) => indent > 0) ? Uint8Array.from(cells, ({ indent }) => indent) : null,
    struck: Uint8Array.from(cells, ({ font }) => (struckFonts[font] === true ? 1 : 0)),
  };
}

function whole(value: string | null): number {
  return value !== null && /^[0-9]{1,9}$/.test(value) ? Number(value) : 0;
}
