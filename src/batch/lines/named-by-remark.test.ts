import { describe, expect, it } from 'vitest';
import { assemble } from '../../bom/assemble.ts';
import { knowledge } from '../../knowledge/index.ts';
import { mapSheet } from '../../map/map-sheet.ts';
import { sheetOf } from '../../map/sheet.fixture.ts';
import { createDecomposer } from '../../materials/decompose.ts';
import { decomposeParts } from './decompose-parts.ts';
import { lineInput } from './line-input.ts';

const decomposer = createDecomposer(knowledge());

/** What the first line is known as: by the run, which screens lines, and by its own decomposition. */
function coverageOf(heads: readonly string[], ...rows: readonly (readonly string[])[]): [string, string] {
  const { tables } = mapSheet(sheetOf([heads, ...rows]));
  const table = tables[0];
  if (table === undefined) throw new Error('no list');
  const parts = decomposeParts(assemble(tables), decomposer);
  return [parts[0]?.coverage ?? 'none', decomposer.decompose(lineInput(table, 0).input).coverage];
}
const HEADS = ['Part number', 'Qty', 'Action', 'Remarks'];

describe('a line that only its remarks may name', () => {
  it('is called by what is headed as a remark, whatever else stands beside it', () => {
    expect(coverageOf(HEADS, ['7518490', '4', 'Add', 'bracket'])).toEqual(['non-carrier', 'non-carrier']);
    expect(coverageOf(HEADS, ['7518490', '4', 'Add', 'servo motor'])[0]).toBe('carrier');
  });
  it('is known to the run no better than to its decomposition', () => {
    const heads = ['Action', 'Level', 'Number', 'Owner', 'Store', 'Revision', 'View', 'Quantity', 'Unit of Measure'];
    const rows = [
      ['Add', '1', '0114032', 'OEM', 'Bracket', '1', 'Design', '1.0', 'ea'],
      ['Add', '2', '7518490', 'OEM', 'Bracket', '1', 'Design', '4.0', 'ea'],
      ['Add', '2', '7518491', 'OEM', 'Bracket', '1', 'Design', '4.0', 'ea'],
    ];
    expect(coverageOf(heads, ...rows)).toEqual(['unclassified', 'unclassified']);
  });
});
