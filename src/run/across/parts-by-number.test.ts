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

const PADDED = '000000000000123456';

describe.each([
  ['a list of SAP, and what is said of its part is not', PADDED, '123456'],
  ['what is said of a part, and its list is not', '123456', PADDED],
])('zeros that fill up a number of %s', (_, listed, said) => {
  it.each([
    ['a part number', `Part number,Description,Qty\n${listed},Steel bracket,2\n`],
    ['the number of a maker', `MPN,Manufacturer,Description,Qty\n${listed},Ardal Magnetics,Steel bracket,2\n`],
  ])('part nobody from the answer of a register, nor from a declaration: %s', async (_, bill) => {
    const register = `partNumber,state,Dy,method\n${said},answered,2.1,ICP-OES\n`;
    const stated = declaration({ number: said, material: 'Sintered NdFeB', substances: [NEODYMIUM, DYSPROSIUM(2.1), IRON(60)] });
    for (const files of [{ 'lintanide.parts.csv': register }, { 'a.xml': stated }]) {
      const { content } = await run({ 'bom.csv': bill, ...files }, {}, ['bom.csv', ...('a.xml' in files ? ['a.xml'] : [])]);
      expect(dysprosium(content('bom.csv')[0])?.presence).toBe('proven');
    }
  }); // prettier-ignore

  it('part no answer from its line of one maker', async () => {
    const bill = `MPN,Manufacturer,Description,Qty\n${listed},Ardal Magnetics,Steel bracket,2\n`;
    const { content } = await run({
      'bom.csv': bill,
      'lintanide.parts.csv': `manufacturer,mpn,state,Dy,method\nArdal Magnetics,${said},answered,2.1,ICP-OES\n`,
    });
    expect(dysprosium(content('bom.csv')[0])?.presence).toBe('proven');
  });
});

describe('a number that is one digit again and again', () => {
  const stated = (company: string) =>
    declaration({ number: '11111', company, material: 'Sintered NdFeB', substances: [NEODYMIUM, DYSPROSIUM(2.1), IRON(60)] }); // prettier-ignore

  it('joins what its maker says, and what another firm says of its own does not join', async () => {
    const bill = 'Part number,Manufacturer,Description,Qty\n11111,Ardal Magnetics,Steel bracket,2\n';
    const own = await run({ 'bom.csv': bill, 'a.xml': stated('Ardal Magnetics') });
    expect(dysprosium(own.content('bom.csv')[0])?.presence).toBe('proven');
    const other = await run({ 'bom.csv': 'Part number,Description,Qty\n11111,Steel bracket,2\n', 'a.xml': stated('Nordmag') });
    expect(other.content('bom.csv')).toEqual([]);
  }); // prettier-ignore

  it('is answered by a line of a register under it', async () => {
    const { content } = await run({
      'bom.csv': 'Part number,Description,Qty\n11111,Steel bracket,2\n',
      'lintanide.parts.csv': 'partNumber,state,Dy,method\n11111,answered,2.1,ICP-OES\n',
    });
    expect(dysprosium(content('bom.csv')[0])?.presence).toBe('proven');
  });
});
