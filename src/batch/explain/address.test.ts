import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../errors.ts';
import { explainText, MOTOR_BOM } from '../../../test/support/explain.ts';

const XML = `<?xml version="1.0"?>
<bom>
  <part number="P-1001" name="Housing" qty="1" material="AlSi9Cu3"/>
  <part number="P-1002" name="Pump motor BLDC" qty="1" material=""/>
  <part number="P-1003" name="Magnet ring" qty="2" material="NdFeB N42SH"/>
</bom>
`;

const asked = async (address: string, text = MOTOR_BOM, partFirst = false) =>
  (await explainText(text, address, { partFirst })).part?.partNumber;
const refused = (address: string, text = MOTOR_BOM) => expect(explainText(text, address)).rejects;

describe('an address', () => {
  it('is a cell, a row, a line, or a part number', async () => {
    expect(await asked('C4')).toBe('MAG-01');
    expect(await asked('$c$4')).toBe('MAG-01');
    expect(await asked('row 4')).toBe('MAG-01');
    expect(await asked('line 4')).toBe('MAG-01');
    expect(await asked('MAG-01')).toBe('MAG-01');
    expect(await asked('mag-01')).toBe('MAG-01');
  });

  it('is a row by its number alone, where no part bears that number', async () => {
    expect(await asked('4')).toBe('MAG-01');
    const text = 'Part number,Description,Qty\n3,Screw M3,1\n2,Stepper motor NEMA 17,1\n';
    expect(await asked('3', text)).toBe('3');
    await refused('99').toMatchObject({ code: 'unknown-part' });
  });

  it('may be the words of a description, where no number is known', async () => {
    expect(await asked('motor shaft')).toBe('SH-01');
  });

  it('takes a number that looks like a cell for the cell, unless a part number was asked for', async () => {
    const text = 'Part number,Description,Qty\nB3,Screw M3,1\nX-77,Stepper motor NEMA 17,1\n';
    expect(await asked('B3', text)).toBe('X-77');
    expect(await asked('B3', text, true)).toBe('B3');
    // BC547 is no cell of this table.
    expect(await asked('BC547', 'Part number,Description,Qty\nBC547,NPN transistor,1\nX-77,Motor,1\n')).toBe('BC547');
  });

  it('finds the element of an XML file that holds a line', async () => {
    expect(await asked('line 4', XML)).toBe('P-1002');
    expect(await asked('P-1003', XML)).toBe('P-1003');
    const inside = await explainText(XML.replace(' qty="2"', '\n qty="2"'), 'line 6');
    expect(inside).toMatchObject({ line: 5, inside: 6, part: { partNumber: 'P-1003' } });
  });

  it('that names nothing says what is near', async () => {
    await refused('BOM!C4').toMatchObject({
      code: 'unknown-sheet',
      hint: expect.stringContaining('Leave the sheet out') as string,
    });
    await refused('C99').toMatchObject({ code: 'no-such-cell', hint: 'Did you mean "C8"?' });
    await refused('Z4').toMatchObject({ code: 'no-such-cell', hint: 'Did you mean "F4"?' });
    await refused('MAG-02').toMatchObject({ code: 'unknown-part', hint: 'Did you mean "MAG-01"?' });
    await refused('zzzzzzzzzz').toMatchObject({
      code: 'unknown-part',
      hint: expect.stringContaining('A-1000') as string,
    });
    await refused('line 99').toMatchObject({
      code: 'no-such-line',
      message: expect.stringContaining('has 8') as string,
    });
  });

  it('names further parts with the same number', async () => {
    const text = 'Part number,Description,Manufacturer,Qty\nX-100,Motor,Alpha,1\nX-100,Housing cover,Beta,1\n';
    expect((await explainText(text, 'X-100')).others).toEqual(['A3']);
  });

  it('that is any text finds a row or is refused with a sentence, and nothing else happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), async (address) => {
        try {
          expect((await explainText(MOTOR_BOM, address)).path).toBe('test.csv');
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 100 },
    );
  });
});
