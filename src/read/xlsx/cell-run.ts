import { literalEnd, spells } from '../xml/scanner-text.ts';
import { CellType } from '../cell/cell-value.ts';
import type { RowWriter } from './row.ts';

const LT = 0x3c;
const GT = 0x3e;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const SPACE = 0x20;
const SLASH = 0x2f;
/** More than the longest head there is: `<c r="XFD1048576" s="123456" t="inlineStr"><is><t>`. */
const HEAD = 64;

/**
 * Takes the cells at `at` that are spelt the way nearly every program spells them,
 * `<c r="D17" s="4" t="s"><v>12</v></c>` or with a plain text in place, and puts them into the row; returns the index
 * after the last. Whatever is spelt otherwise, cut off or wrong is left to the scanner, so that this can be fast
 * without being another parser: it must take nothing that the scanner would read differently.
 */
export function takeCells(bytes: Uint8Array, at: number, to: number, row: RowWriter): number {
  let cell = at;
  // With so many bytes left the head of a cell cannot reach beyond the end, and no step of it needs to look.
  while (cell + HEAD <= to) {
    let i = cell + 6;
    if (bytes[cell] !== LT || bytes[cell + 1] !== 0x63 || bytes[cell + 2] !== SPACE || bytes[cell + 3] !== 0x72) break;
    if (bytes[cell + 4] !== EQUALS || bytes[cell + 5] !== QUOTE) break;
    let column = 0;
    for (let left = 3, b = bytes[i] as number; b >= 0x41 && b <= 0x5a && left > 0; b = bytes[i] as number, left--) {
      column = column * 26 + b - 0x40;
      i++;
    }
    let number = 0;
    for (let left = 7, b = bytes[i] as number; b >= 0x30 && b <= 0x39 && left > 0; b = bytes[i] as number, left--) {
      number = number * 10 + b - 0x30;
      i++;
    }
    if (column === 0 || number !== row.number || bytes[i] !== QUOTE) break;
    i++;
    let style = 0;
    if (bytes[i] === SPACE && bytes[i + 1] === 0x73 && bytes[i + 2] === EQUALS && bytes[i + 3] === QUOTE) {
      i += 4;
      for (let left = 6, b = bytes[i] as number; b >= 0x30 && b <= 0x39 && left > 0; b = bytes[i] as number, left--) {
        style = style * 10 + b - 0x30;
        i++;
      }
      if (bytes[i] !== QUOTE) break;
      i++;
    }
    let type: CellType = CellType.number;
    if (bytes[i] === SPACE) {
      if (bytes[i + 1] !== 0x74 || bytes[i + 2] !== EQUALS || bytes[i + 3] !== QUOTE) break;
      i += 4;
      if (bytes[i] === 0x73 && bytes[i + 1] === QUOTE) type = CellType.shared;
      else if (bytes[i] === 0x73 && spells(bytes, i, 'str"')) {
        type = CellType.formulaText;
        i += 2;
      } else if (bytes[i] === 0x69 && spells(bytes, i, 'inlineStr"><is><t>')) {
        const end = literalEnd(bytes, i + 18, to);
        if (end + 13 > to || !spells(bytes, end, '</t></is></c>')) break;
        row.put(column - 1, style, CellType.inline, bytes, i + 18, end);
        cell = end + 13;
        continue;
      } else if (bytes[i] !== 0x6e || bytes[i + 1] !== QUOTE) break;
      i += 2;
    }
    if (bytes[i] === SLASH && bytes[i + 1] === GT) {
      row.moveTo(column - 1);
      cell = i + 2;
      continue;
    }
    if (bytes[i] !== GT || bytes[i + 1] !== LT || bytes[i + 2] !== 0x76 || bytes[i + 3] !== GT) break;
    const from = i + 4;
    const end = literalEnd(bytes, from, to);
    if (
      end + 8 > to ||
      bytes[end] !== LT ||
      bytes[end + 1] !== SLASH ||
      bytes[end + 2] !== 0x76 ||
      bytes[end + 3] !== GT
    )
      break;
    if (bytes[end + 4] !== LT || bytes[end + 5] !== SLASH || bytes[end + 6] !== 0x63 || bytes[end + 7] !== GT) break;
    row.put(column - 1, style, type, bytes, from, end);
    cell = end + 8;
  }
  return cell;
}
