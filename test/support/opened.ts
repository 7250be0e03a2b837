import { bundledDialects } from '../../src/builtin.ts';
import { openUnit, type OpenUnit } from '../../src/batch/open-unit.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { UserMapping } from '../../src/map/types.ts';
import { defaultLimits } from '../../src/read/types.ts';
import { workbook } from './workbook.ts';

export interface ListSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** 1-based rows that are hidden. */
  readonly hidden?: readonly number[];
  /** 1-based columns that are hidden. */
  readonly hiddenColumns?: readonly number[];
  /** `B2:B3` */
  readonly merges?: readonly string[];
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook of rows of texts and numbers; '' is an empty cell, `=A1` a formula that was never computed. */
export function listWorkbook(...sheets: readonly ListSheet[]): Uint8Array {
  return workbook({
    sheets: sheets.map(({ name, rows, hidden, hiddenColumns = [], merges = [] }) => ({
      name,
      ...(hiddenColumns.length > 0 && {
        before: `<cols>${hiddenColumns.map((column) => `<col min="${String(column)}" max="${String(column)}" hidden="1"/>`).join('')}</cols>`,
      }),
      ...(merges.length > 0 && {
        after: `<mergeCells count="${String(merges.length)}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      }),
      rows: rows
        .map((cells, at) => {
          const inner = cells.map((cell, column) => {
            const place = `${String.fromCharCode(65 + column)}${String(at + 1)}`;
            if (cell === '') return '';
            if (typeof cell === 'string' && cell.startsWith('='))
              return `<c r="${place}"><f>${escapeXml(cell.slice(1))}</f></c>`;
            return typeof cell === 'number'
              ? `<c r="${place}"><v>${String(cell)}</v></c>`
              : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
          });
          return `<row r="${String(at + 1)}"${hidden?.includes(at + 1) === true ? ' hidden="1"' : ''}>${inner.join('')}</row>`;
        })
        .join(''),
    })),
  });
}

/** Opens a text or a workbook as a lint would. */
export async function opened(
  content: string | Uint8Array,
  name = 'test.csv',
  mappings: readonly UserMapping[] = [],
): Promise<OpenUnit> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const dialects = await bundledDialects();
  return openUnit(name, bytes, { host: nodeHost, limits: defaultLimits, encoding: null, mappings, dialects });
}
