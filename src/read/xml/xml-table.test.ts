import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import type { Sheet } from '../sheet.ts';
import { defaultLimits, type ReadOptions, type ReadResult } from '../types.ts';
import { readXml } from './xml-table.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
const read = (text: string, changed: Partial<ReadOptions> = {}): Promise<ReadResult> =>
  readXml(new TextEncoder().encode(text), { ...options, ...changed });

/** Rows as records of their filled columns. */
function rows(sheet: Sheet): Record<string, string>[] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Object.fromEntries<string>(
      sheet.filled(row).map((column) => [sheet.columnNames![column]!, sheet.text(row, column)]),
    ),
  );
}

const nesting = (sheet: Sheet): (readonly [number, number])[] =>
  Array.from({ length: sheet.rowCount }, (_, row) => [sheet.element(row)!.parent, sheet.element(row)!.depth]);

async function only(text: string): Promise<Sheet> {
  const { sheets } = await read(text);
  expect(sheets.map((sheet) => sheet.element(0)?.path)).toHaveLength(1);
  return sheets[0]!;
}

describe('records', () => {
  it('are elements that repeat below one parent: attributes, child elements and named values are columns', async () => {
    const sheet = await only(`<?xml version="1.0"?>
<export version="D">
  <components>
    <comp ref="M1">
      <value>Magnet N52</value>
      <libsource lib="x" description="a disc"/>
      <fields><field name="MPN">D-52</field><field name="Vendor">E</field></fields>
      <property name="dnp"/><property name="Note" value="ask"/><property name="Empty" value=""/>
    </comp>
    <comp ref="M2"><value>Motor</value><fields><field name="MPN">F-1</field></fields></comp>
  </components>
</export>`);
    expect(sheet.name).toBeNull();
    expect(rows(sheet)).toEqual([
      {
        ref: 'M1',
        value: 'Magnet N52',
        'libsource/lib': 'x',
        'libsource/description': 'a disc',
        MPN: 'D-52',
        Vendor: 'E',
        dnp: 'dnp',
        Note: 'ask',
      },
      { ref: 'M2', value: 'Motor', MPN: 'F-1' },
    ]);
  });

  it('have the line their start tag opens on, and an absolute path with a position on every step', async () => {
    const sheet = await only('<p:a xmlns:p="u">\n<p:b><x/>\n<p:c n="1"\n m="2"/><p:c n="2"/></p:b></p:a>');
    expect(sheet.element(0)).toMatchObject({ line: 3, path: '/a[1]/b[1]/c[1]' });
    expect(sheet.element(1)).toMatchObject({ line: 4, path: '/a[1]/b[1]/c[2]' });
  });

  it('are counted by local name among siblings of other names', async () => {
    const { sheets } = await read('<r><a n="1"/><b n="x"/><a n="2"/><b n="y"/></r>');
    expect(sheets.map((sheet) => [0, 1].map((row) => sheet.element(row)!.path))).toEqual([
      ['/r[1]/a[1]', '/r[1]/a[2]'],
      ['/r[1]/b[1]', '/r[1]/b[2]'],
    ]);
  });

  it('may be one: in a list named after it, or a part of which more than a name is said', async () => {
    expect(rows(await only('<x><ROWS><ROW Comment="Hall" Quantity="2"/></ROWS></x>'))).toEqual([
      { Comment: 'Hall', Quantity: '2' },
    ]);
    expect(rows(await only('<x><Bom><BomItem n="1"/></Bom></x>'))).toEqual([{ n: '1' }]);
    expect(rows(await only('<x><y><SubPart number="7"><Name>Magnet</Name></SubPart></y></x>'))).toEqual([
      { number: '7', Name: 'Magnet' },
    ]);
  });

  it('may be one in a message about a single part: nothing is silently empty', async () => {
    const sheet = await only(
      '<Message><Head><id>1</id></Head><Assembly><Link><PartNumber>7</PartNumber><Qty>8</Qty></Link></Assembly></Message>',
    );
    expect(rows(sheet)).toEqual([{ PartNumber: '7', Qty: '8' }]);
  });

  it('are not the metadata of a document; without records there are no sheets', async () => {
    expect((await read('<note><to>x</to><from a="1">y</from><body>z</body></note>')).sheets).toEqual([]);
    const sheet = await only('<r><header><tool>t</tool><date>d</date></header><i n="1"/><i n="2"/></r>');
    expect(sheet.rowCount).toBe(2);
  });

  it('nest: the enclosing record of the same name is the parent', async () => {
    const sheet = await only(
      '<E><Components><Part n="A"><Components><Part n="B"><Components><Part n="C"/></Components></Part><Part n="D"/></Components></Part><Part n="F"/></Components></E>',
    );
    expect(rows(sheet).map(({ n }) => n)).toEqual(['A', 'B', 'C', 'D', 'F']);
    expect(nesting(sheet)).toEqual([
      [-1, 0],
      [0, 1],
      [1, 2],
      [0, 1],
      [-1, 0],
    ]);
    expect(sheet.element(3)!.path).toBe('/E[1]/Components[1]/Part[1]/Components[1]/Part[2]');
  });

  it('have a field of their own name, which is none of them', async () => {
    const sheet = await only(
      '<bom><item><item>Motor</item><qty>1</qty></item><item><item>Screw</item><qty>4</qty></item></bom>',
    );
    expect(rows(sheet)).toEqual([
      { item: 'Motor', qty: '1' },
      { item: 'Screw', qty: '4' },
    ]);
    expect(sheet.element(1)!.path).toBe('/bom[1]/item[2]');
  });

  it('nest where several of their name stand in one, or one that says more than a text', async () => {
    const several = await only('<part>Motor<part>Magnet</part><part>Shaft</part></part>');
    expect(rows(several).map(({ part }) => part)).toEqual(['Motor', 'Magnet', 'Shaft']);
    const attributed = await only('<b><part n="A"><part n="B">x</part></part><part n="C"/></b>');
    expect(rows(attributed).map(({ n }) => n)).toEqual(['A', 'B', 'C']);
  });

  it('that nest in turns share a sheet', async () => {
    const sheet = await only(
      '<x><doc id="1"><conf n="a"><refs><doc id="2"><conf n="c"/></doc></refs></conf><conf n="b"/></doc></x>',
    );
    expect(rows(sheet).map((row) => row['id'] ?? row['n'])).toEqual(['1', 'a', '2', 'c', 'b']);
    expect(nesting(sheet).map(([parent]) => parent)).toEqual([-1, 0, 1, 2, 0]);
  });

  it('inside a record of another name say which in a column "parent"', async () => {
    const { sheets } = await read(
      '<r><Item itemIdentifier="A"><Line pos="1" qty="8"/><Line pos="2" qty="9"/></Item><Item itemIdentifier="B"><Line pos="3" qty="7"/></Item></r>',
    );
    expect(rows(sheets[1]!)).toEqual([
      { pos: '1', qty: '8', parent: 'A' },
      { pos: '2', qty: '9', parent: 'A' },
      { pos: '3', qty: '7', parent: 'B' },
    ]);
  });
});

describe('a single element', () => {
  it('with a number and a quantity is a line; what it stands in is its parent', async () => {
    const { sheets } = await read(
      '<Data><Parts u="1"><Title><Number>100</Number></Title><BOM><ItemNumber>200</ItemNumber><Qty>8</Qty></BOM></Parts><Parts u="2"><Title><Number>200</Number></Title></Parts></Data>',
    );
    expect(rows(sheets[1]!)).toEqual([{ ItemNumber: '200', Qty: '8', parent: '100' }]);
  });

  it('inside a part that names a maker is a column of the part', async () => {
    const sheet = await only(
      '<Items><Item no="1"><List><ApprovedManufacturerListItem mpn="A" by="X"/><ApprovedManufacturerListItem mpn="B" by="X"/></List></Item></Items>',
    );
    expect(rows(sheet)).toEqual([
      {
        no: '1',
        'List/ApprovedManufacturerListItem/mpn': 'A, B',
        'List/ApprovedManufacturerListItem/by': 'X',
      },
    ]);
  });
});

describe('columns', () => {
  it('of named values take the key from whatever attribute names it', async () => {
    const sheet = await only(
      '<b><i n="1"><Textual textualCharacteristicName="VENDOR" textualCharacteristicValue="E"/></i><i n="2"><UserData id="u"><UserValue title="Mass" value="3"/><UserValue value="CN" title="Origin"/></UserData></i><i n="3"><attribute name="Number" value="7"/></i></b>',
    );
    expect(rows(sheet)).toEqual([
      { n: '1', VENDOR: 'E' },
      { n: '2', Mass: '3', Origin: 'CN' },
      { n: '3', Number: '7' },
    ]);
  });

  it('of values that elements name take the name, in whatever order, and a unit', async () => {
    const sheet = await only(
      '<b><i n="1"><Properties><Property><Name>Mass</Name><Value>3</Value><Unit>g</Unit></Property><Property><Value>CN</Value><PropertyId>9</PropertyId><Name>Origin</Name></Property></Properties></i><i n="2"><Properties><Property><Name>Mass</Name><Value/></Property></Properties></i></b>',
    );
    expect(rows(sheet)).toEqual([{ n: '1', Mass: '3 g', Origin: 'CN' }, { n: '2' }]);
  });

  it('are not made of parts below a part that have a name and a value', async () => {
    const { sheets } = await read(
      '<b><i n="1"><Spare><Name>Motor</Name><Value>8</Value></Spare><Spare><Name>Nut</Name><Value>2</Value></Spare></i><i n="2"/></b>',
    );
    expect(sheets.flatMap(rows)).toContainEqual({ Name: 'Motor', Value: '8' });
  });

  it('are not made of parts that have a name and a quantity', async () => {
    expect(rows(await only('<parts><part name="Magnet" value="8"/><part name="Motor" value="1"/></parts>'))).toEqual([
      { name: 'Magnet', value: '8' },
      { name: 'Motor', value: '1' },
    ]);
  });

  it('hold text beside attributes, and leave out steps that add nothing', async () => {
    const sheet = await only(
      '<b><i><Quantity Unit="kg">2</Quantity><Name><CharacterString>Magnet</CharacterString></Name><Id><Identifier id="P1"/></Id></i><i><Quantity>3</Quantity></i></b>',
    );
    expect(rows(sheet)).toEqual([
      { Quantity: '2', 'Quantity/Unit': 'kg', Name: 'Magnet', Id: 'P1' },
      { Quantity: '3' },
    ]);
  });

  it('join what comes several times: reference designators, lists of texts', async () => {
    const sheet = await only(
      '<Bom><BomItem n="1"><RefDes name="C1" layer="TOP"/><RefDes name="C2" layer="TOP"/><alias>a</alias><alias>b</alias></BomItem></Bom>',
    );
    expect(rows(sheet)).toEqual([{ n: '1', 'RefDes/name': 'C1, C2', 'RefDes/layer': 'TOP', alias: 'a, b' }]);
  });

  it('hold decoded texts: references, CDATA, mixed content', async () => {
    const sheet = await only(
      '<b><i t="R&amp;D &#x78C1;"><d>a &lt; <![CDATA[b & c]]> d</d></i><i><d> x<br/> y </d></i></b>',
    );
    expect(rows(sheet).map((row) => [row['t'], row['d']])).toEqual([
      ['R&D 磁', 'a < b & c d'],
      [undefined, 'x y'],
    ]);
  });

  it('may be called like anything', async () => {
    const sheet = await only(
      '<b><i><p name="__proto__" value="1"/><p name="constructor" value="2"/></i><i><p name="__proto__" value="3"/><p name="constructor" value="4"/></i></b>',
    );
    expect(sheet.columnNames).toEqual(['__proto__', 'constructor']);
    expect([sheet.text(0, 0), sheet.text(1, 1)]).toEqual(['1', '4']);
  });
});

describe('references', () => {
  const plm = `<PLMXML><ProductRevision id="r1" name="Rotor" revision="A" masterRef="#p1"/><ProductRevision id="r2" name="Magnet N42SH" revision="B" masterRef="#p2"/>
<Product id="p1" productId="100"/><Product id="p2" productId="200"/>
<View><Occurrence id="o1" instancedRef="#r1" occurrenceRefs="o2 o3"/><Occurrence id="o2" instancedRef="#r2" parentRef="#o1"/><Occurrence id="o3" instancedRef="#r2" parentRef="#o1" name="own"/></View></PLMXML>`;

  it('bring the columns of what they refer to, over two steps, where the row has none of its own', async () => {
    const { sheets } = await read(plm);
    const occurrences = sheets.find((sheet) => sheet.element(0)!.path.includes('Occurrence'))!;
    expect(rows(occurrences)).toMatchObject([
      { id: 'o1', name: 'Rotor', revision: 'A', productId: '100' },
      { id: 'o2', name: 'Magnet N42SH', revision: 'B', productId: '200' },
      { id: 'o3', name: 'own', productId: '200' },
    ]);
  });

  it('to a parent, or to children, make the hierarchy', async () => {
    const { sheets } = await read(plm);
    const occurrences = sheets.find((sheet) => sheet.element(0)!.path.includes('Occurrence'))!;
    expect(nesting(occurrences)).toEqual([
      [-1, 0],
      [0, 1],
      [0, 1],
    ]);
  });

  it('in circles end', async () => {
    const sheet = await only('<r><i id="a" partRef="#b" parentRef="#b"/><i id="b" partRef="#a" parentRef="#a"/></r>');
    expect(nesting(sheet)).toEqual([
      [-1, 0],
      [0, 1],
    ]);
  });

  it('by an attribute of a named value are followed too', async () => {
    const { sheets } = await read(
      '<odoo><record id="p" model="product"><field name="name">Magnet</field></record><record id="l" model="line"><field name="product_id" ref="m.p"/><field name="qty">2</field></record></odoo>',
    );
    expect(rows(sheets[1]!)[0]).toMatchObject({ product_id: 'm.p', name: 'Magnet', qty: '2' });
  });

  it('to a parent of another kind name it: the head of a bill stands for its product', async () => {
    const { sheets } = await read(
      '<odoo><record id="b" model="mrp.bom"><field name="product_tmpl_id" ref="m.motor_product_template"/></record><record id="l" model="mrp.bom.line"><field name="product_id" ref="m.magnet"/><field name="bom_id" ref="b"/></record></odoo>',
    );
    expect(sheets.map((sheet) => rows(sheet))).toEqual([
      [{ id: 'b', product_tmpl_id: 'm.motor' }],
      [{ id: 'l', product_id: 'm.magnet', bom_id: 'm.motor', parent: 'm.motor' }],
    ]);
    const product = await read(
      '<P><Reference3D id="1"><PartNumber>100</PartNumber></Reference3D><Reference3D id="2"><PartNumber>200</PartNumber></Reference3D><Instance3D id="3"><IsAggregatedBy>1</IsAggregatedBy><IsInstanceOf>2</IsInstanceOf></Instance3D><Instance3D id="4"><IsAggregatedBy>1</IsAggregatedBy><IsInstanceOf>2</IsInstanceOf></Instance3D></P>',
    );
    expect(rows(product.sheets[1]!)[0]).toMatchObject({ PartNumber: '200', parent: '100' });
  });

  it('to nothing, or to an id given twice, bring nothing', async () => {
    const sheet = await only(
      '<r><i id="a" n="1"/><i id="a" n="2"/><i id="c" partRef="#a"/><i id="d" partRef="#gone"/></r>',
    );
    expect(rows(sheet).slice(2)).toEqual([
      { id: 'c', partRef: '#a' },
      { id: 'd', partRef: '#gone' },
    ]);
  });
});

describe('a document', () => {
  it('tells its root', async () => {
    const { root, format } = await read('<p:Uos xmlns:p="urn:x"/>');
    expect([root, format]).toEqual([{ name: 'Uos', namespace: 'urn:x' }, 'xml']);
  });

  it('in another encoding or behind a DOCTYPE is read; entities of its own are refused', async () => {
    const latin = Uint8Array.from('<?xml version="1.0" encoding="iso-8859-1"?><b><i n="W\xfcrth"/><i/></b>', (c) =>
      c.charCodeAt(0),
    );
    expect(rows((await readXml(latin, options)).sheets[0]!)[0]).toEqual({ n: 'Würth' });
    await expect(read('<!DOCTYPE b [<!ENTITY x "y">]><b><i>&x;</i><i/></b>')).rejects.toMatchObject({
      name: 'ReadError',
    });
  });

  it('that is cut off is an error', async () => {
    await expect(read('<b><i n="1"/><i n="2"/>')).rejects.toMatchObject({ code: 'xml-malformed' });
  });

  it('with too many kinds of elements, cells or levels is an error', async () => {
    const names = Array.from({ length: 21_000 }, (_, i) => `<e${String(i)}/>`).join('');
    await expect(read(`<r>${names}</r>`)).rejects.toMatchObject({ code: 'xml-too-varied' });
    const limits = { ...defaultLimits, cells: 3, depth: 5 };
    await expect(read('<r><i a="1"/><i a="2"/><i a="3"/><i a="4"/></r>', { limits })).rejects.toMatchObject({
      code: 'limit-cells',
    });
    await expect(read('<a><a><a><a><a><a/></a></a></a></a></a>', { limits })).rejects.toMatchObject({
      code: 'limit-depth',
    });
  });

  it('of any tree of parts gives one row per part, each below its parent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(6), { minLength: 1, maxLength: 30 }), async (wished) => {
        // A depth sequence is a tree in document order: no part is more than one level below the one before.
        const parents: number[] = [];
        const open: number[] = [];
        let text = '<r><Parts>';
        for (const [own, depth] of wished.entries()) {
          while (open.length > depth) {
            open.pop();
            text += '</Parts></Part>';
          }
          parents.push(open.at(-1) ?? -1);
          open.push(own);
          text += `<Part n="${String(own)}" x="1"><Parts>`;
        }
        text += `${'</Parts></Part>'.repeat(open.length)}</Parts></r>`;
        const { sheets } = await read(text);
        expect(rows(sheets[0]!).map(({ n }) => n)).toEqual(parents.map((_, own) => String(own)));
        expect(nesting(sheets[0]!).map(([parent]) => parent)).toEqual(parents);
      }),
    );
  });
});
