import { describe, expect, it } from 'vitest';
import { mapSheet } from './map-sheet.ts';
import { sheetOf, type Cell } from './test-sheet.ts';
import type { MappedSheet } from './types.ts';

const map = (rows: readonly (readonly Cell[])[]): MappedSheet => mapSheet(sheetOf(rows));

describe('sheets that are no parts list', () => {
  it.each<[string, (readonly Cell[])[]]>([
    ['a cost summary', [['Configuration', 'Body Cost', 'Remote Cost', 'Grand Total'], ['With parts', '$116', '$28', '$144'], ['Assembled', '$159', '$148', '$308']]],
    ['measurements', [['Magnet ID', 'Bz'], [1, 36.561], [2, 40.229], [3, 37.731], [4, 35.8]]],
    ['a pivot table', [['Row Labels', 'Sum of Quantity'], ['Steel', 3], ['Wood', 2], ['PLA', 11], ['Brass', 1]]],
    ['key and value', [['Part Name', 'Frame V4'], ['Exported by', 'me'], ['Date', '2026-04-15'], ['Time', '19:01']]],
    ['a form definition', [['Sr', 'Label', 'Type', 'Name', 'Mandatory', 'Options', 'Default'], [1, 'Item', 'Link', 'item', 'x', 'Item', ''], [2, 'Qty', 'Float', 'quantity', 'x', '', '1']]],
    ['a table of pins', [['TB6612', 'Nano', 'Note'], ['PWMA', 'D9', 'left motor'], ['AIN1', 'D8', ''], ['AIN2', 'D7', ''], ['PWMB', 'D10', 'right motor'], ['STBY', 'D6', '']]],
    ['what is wired to pins', [['Pin', 'Name', 'Qty'], [1, 'GPIO 27 — reed switch', 1], [2, 'AOUT1 — motor', 1], [3, 'AOUT2 — motor', 1], [4, 'GND', 1]]],
    ['what pins are numbered by', [['GPIO', 'Señal', 'Tipo'], [18, 'OUTA encoder (CLK)', 'Input'], [25, 'MOSFET calefactor', 'PWM'], [26, 'STEP Motor 1', 'Output'], [27, 'DIR Motor 1', 'Output']]],
    ['a history of changes', [['Rev', 'Part', 'Description of change', 'Qty'], ['A', 'MC-02', 'Magnet grade changed to N42SH', 8], ['B', 'MC-03', 'Shaft longer', 1]]],
    ['prose', [['How to build it'], ['Start with the frame.'], ['Then add the motor.'], ['Finally, test it.']]],
  ])('%s', (_, rows) => {
    const mapped = map(rows);
    expect(mapped.verdict).toBe('no-table');
    expect(mapped.reason).not.toBe('');
    expect(mapped.skipped).toHaveLength(1);
  }); // prettier-ignore

  it('a history of changes above a list hides no line of that, and a list may tell of changes', () => {
    const history = [['Rev', 'Date', 'Description of change'], ['A', '2026-01-05', 'Magnet grade changed to N42SH'], ['', '', '']];
    const list = [['Part', 'Description', 'Qty'], ['M-1', 'Stepper motor', 2], ['M-2', 'Neodymium magnet', 4], ['M-3', 'Screw', 8]];
    const [table, more] = map([...history, ...list]).tables;
    expect([table?.lines.count, more]).toEqual([3, undefined]);
    const told = [['Part', 'Description', 'Qty', 'Rev', 'Reason for change'], ['M-1', 'Stepper motor', 2, 'B', 'noise'], ['M-2', 'Neodymium magnet', 4, 'A', '']];
    expect(map(told).tables).toHaveLength(1);
  }); // prettier-ignore

  it('a hidden sheet of words to choose from, and no hidden list', () => {
    const hidden = (name: string, rows: readonly (readonly Cell[])[]): MappedSheet => {
      const sheet = sheetOf(rows, name);
      sheet.hidden = true;
      return mapSheet(sheet);
    };
    expect(hidden('Lists', [['Material', 'Unit'], ['Alu', 'pcs'], ['Neodymium', 'm']]).verdict).toBe('no-table');
    expect(hidden('BOM old', [['Part', 'Description', 'Qty'], ['M-1', 'Magnet N42', 2]]).tables).toHaveLength(1);
  }); // prettier-ignore

  it('pins with a part among them, or a list below them, are not', () => {
    const pins = [['TB6612', 'Nano', 'Note'], ['PWMA', 'D9', ''], ['AIN1', 'D8', ''], ['AIN2', 'D7', ''], ['STBY', 'D6', '']];
    const list = [['Part', 'Description', 'Qty'], ['M-1', 'Stepper motor', 2], ['M-2', 'Neodymium magnet', 4], ['M-3', 'Screw', 8]];
    expect(map([...pins, ...list]).tables).toHaveLength(1);
    expect(map([...pins, ['M1', 'motor', ''], ['M2', 'motor', '']]).reason).not.toContain('pins');
    // Numbers of parts that begin as names of pins do.
    const parts = [['id', 'default_code', 'name'], ['1', 'VM-0010', 'Spiral motor'], ['2', 'VM-0011', 'Spiral motor'], ['3', 'EN-A04', 'Loudspeaker'], ['4', 'DIR-7', 'Relay']];
    expect(map(parts).reason).not.toContain('pins');
  }); // prettier-ignore

  it('a list of parts by their number of pins is one', () => {
    const header = ['Pins', 'Part', 'Qty'];
    const rows = [
      [4, 'Stepper motor', 1],
      [4, 'Header', 2],
      [6, 'Header', 1],
      [6, 'Switch', 1],
      [8, 'Socket', 3],
    ];
    expect(map([header, ...rows]).tables).toHaveLength(1);
  });

  it('a list with connectors for pins is one', () => {
    const rows = [
      ['Part', 'Description', 'Qty'],
      ['GPIO 27', 'motor', 1],
      ['J1', 'GND', 4],
      ['J2', '5V', 2],
      ['M1', 'Motor', 1],
      ['R1', '10k', 2],
      ['U1', 'MCU', 1],
      ['C1', '1u', 2],
    ];
    expect(map(rows).tables).toHaveLength(1);
  });

  it('an empty sheet', () => {
    expect(map([]).verdict).toBe('no-table');
  });
});
