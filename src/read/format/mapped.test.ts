import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { defaultLimits } from '../types.ts';
import { mappedFormat, type RecordPaths } from './mapped.ts';
import { readFormat } from './read.ts';

const options = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
const xml = `<m:Machine xmlns:m="urn:own" no="M-7000">
  <m:Head><m:Title>Spindle drive</m:Title></m:Head>
  <m:List site="Ulm">
    <m:Pos qty="2"><m:No>A-10020</m:No><m:Text>Rotor</m:Text><m:Mass unit="g">120</m:Mass>
      <m:Sub><m:Pos qty="8"><m:No>A-10021</m:No><m:Text>Magnet</m:Text><m:Note>N42SH</m:Note><m:Note>glued</m:Note></m:Pos></m:Sub>
    </m:Pos>
    <m:Pos qty="1"><m:No>A-10030</m:No><m:Text>Housing</m:Text><m:quantity>of paint: 2</m:quantity></m:Pos>
  </m:List>
</m:Machine>`;
const fields = { partNumber: ['No'], description: ['Text'], quantity: ['@qty'] };

function read(mapping: RecordPaths, text = xml) {
  const result = readFormat(new TextEncoder().encode(text), mappedFormat(mapping), options);
  const [sheet] = result.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => ({
    fields: Object.fromEntries(
      sheet.filled(row).map((column) => [sheet.columnNames?.[column] ?? '', sheet.text(row, column)]),
    ),
    parent: sheet.element(row)?.parent,
    line: sheet.element(row)?.line,
    path: sheet.element(row)?.path,
  }));
  return { rows, skipped: result.skipped };
}
const problem = (mapping: RecordPaths): string => {
  try {
    read(mapping);
  } catch (error) {
    return error instanceof Error && 'hint' in error ? `${error.message} ${String(error.hint)}` : String(error);
  }
  return 'none';
};

describe('mappedFormat', () => {
  it('takes fields by path, nested records as parts of the one around them', () => {
    const { rows } = read({ records: ['//Pos'], fields: { ...fields, massUnit: ['Mass'], massUom: ['Mass/@unit'] } });
    expect(rows.map(({ fields: { partNumber, quantity }, parent }) => [partNumber, quantity, parent])).toEqual([
      ['A-10020', '2', -1],
      ['A-10021', '8', 0],
      ['A-10030', '1', -1],
    ]);
    expect(rows[0]?.fields).toMatchObject({ massUnit: '120', massUom: 'g' });
    expect(rows[1]).toMatchObject({ line: 5, path: '/Machine[1]/List[1]/Pos[1]/Sub[1]/Pos[1]' });
  });

  it('reads only the records at a path from the root', () => {
    expect(read({ records: ['/Machine/List/Pos'], fields }).rows).toHaveLength(2);
  });

  it('keeps what no path names under its own path, never as a field of the same name', () => {
    const { rows } = read({ records: ['//Pos'], fields });
    expect(rows[1]?.fields['./Note']).toBe('N42SH; glued');
    expect(rows[2]?.fields).toMatchObject({ quantity: '1', './quantity': 'of paint: 2' });
  });

  it('takes values from the elements around a record, and several paths for one field', () => {
    const { rows } = read({
      records: ['/Machine/List/Pos'],
      fields: { ...fields, description: ['Text', '../../Head/Title'], supplier: ['../@site'] },
    });
    expect(rows[1]?.fields).toMatchObject({
      description: 'Housing',
      'description#2': 'Spindle drive',
      supplier: 'Ulm',
    });
  });

  it('forgets what stood inside an element that is closed', () => {
    const text = '<r><g><k>1</k><p><n>A-1</n></p></g><g><p><n>A-2</n></p></g></r>';
    const { rows } = read({ records: ['//p'], fields: { partNumber: ['n'], parent: ['../k'] } }, text);
    expect(rows.map((row) => row.fields['parent'])).toEqual(['1', undefined]);
  });

  it('names the nearest path where a record path leads nowhere', () => {
    expect(problem({ records: ['/Machine/Lists/Pos'], fields })).toMatch(
      /names records at "\/Machine\/Lists\/Pos".*Did you mean "\/Machine\/List\/Pos"\?/,
    );
  });

  it('names the nearest path where a field path leads nowhere', () => {
    expect(problem({ records: ['//Pos'], fields: { ...fields, partNumber: ['Nr'] } })).toMatch(
      /"Nr" for partNumber.*Did you mean "/,
    );
    expect(problem({ records: ['//Pos'], fields: { partNumber: ['No'], quantity: ['qty'] } })).toMatch(
      /"qty" for quantity.*Did you mean "@qty"\?/,
    );
  });

  it('says so where a field that is like no path is in no record', () => {
    expect(read({ records: ['//Pos'], fields: { ...fields, countryOfOrigin: ['Herkunftsland'] } }).skipped).toEqual([
      { what: 'countryOfOrigin at "Herkunftsland"', reason: 'the mapping names it, and no record has it' },
    ]);
  });

  it('takes names of the language for data', () => {
    const text = '<r><p constructor="x"><__proto__>A-1000</__proto__></p></r>';
    const { rows } = read({ records: ['/r/p'], fields: { partNumber: ['__proto__'] } }, text);
    expect(rows[0]?.fields).toEqual({ partNumber: 'A-1000', '@constructor': 'x' });
  });
});
