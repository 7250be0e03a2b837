import { describe, expect, it } from 'vitest';
import { declaration, dysprosium, DYSPROSIUM, inFolder, IRON, NEODYMIUM, run } from './declarations.fixture.ts';

inFolder();

const ANSWER = 'partNumber,state,Dy,method\nCUST-77001,answered,2.1,ICP-OES\n';

/** Lists whose only part is known by a number that is nobody's part number, or stands behind one that numbers nothing. */
const BILLS: readonly (readonly [how: string, bill: string])[] = [
  ['by what the customer calls it alone', 'Customer part number,Description,Qty\nCUST-77001,Steel bracket,2\n'],
  ['by that, behind a placeholder', 'Part number,Customer part number,Description,Qty\nTBD,CUST-77001,Steel bracket,2\n'],
  ["by its maker's number, behind a placeholder", 'Part number,MPN,Description,Qty\nTBD,CUST-77001,Steel bracket,2\n'],
  ["by its supplier's number, behind a placeholder", 'Part number,Supplier part number,Description,Qty\nn/a,CUST-77001,Steel bracket,2\n'],
  ['of which nobody sells it but a shop', 'Part number,Supplier,Description,Qty\nCUST-77001,Digi-Key,Steel bracket,2\n'],
]; // prettier-ignore

describe.each(BILLS)('a part that is known %s', (_, bill) => {
  it('has the dysprosium that a line of a register answers for it', async () => {
    const { content } = await run({ 'bom.csv': bill, 'lintanide.parts.csv': ANSWER });
    expect(content('bom.csv')).toHaveLength(1);
    expect(dysprosium(content('bom.csv')[0])?.presence).toBe('proven');
    expect(content('bom.csv')[0]).toMatchObject({ partNumber: 'CUST-77001' });
  });

  it('has the dysprosium that a declaration says', async () => {
    const { content, notices } = await run({
      'bom.csv': bill,
      'a.xml': declaration({ number: 'CUST-77001', material: 'Sintered NdFeB', substances: [NEODYMIUM, DYSPROSIUM(2.1), IRON(60)] }),
    });
    expect(dysprosium(content('bom.csv')[0])?.presence).toBe('proven');
    expect(notices).toEqual([]);
  }); // prettier-ignore
});
