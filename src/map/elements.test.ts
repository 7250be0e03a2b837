import { describe, expect, it } from 'vitest';
import { nodeHost } from '../host/node.ts';
import { defaultLimits } from '../read/types.ts';
import { readXml } from '../read/xml/xml-table.ts';
import { mapSheet } from './map-sheet.ts';
import { principalTables } from './principal.ts';
import { LineKind, type Field, type Table } from './types.ts';

async function partsOf(text: string): Promise<{ tables: Table[]; skipped: string[] }> {
  const options = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
  const { sheets } = await readXml(new TextEncoder().encode(text), options);
  const { tables, skipped } = principalTables(sheets.map((sheet) => mapSheet(sheet)));
  return { tables, skipped: skipped.map(({ reason }) => reason) };
}

/** Texts of a field on the lines that are parts. */
function field(table: Table | undefined, name: Field): string[] {
  if (table === undefined) return [];
  const [column = -1] = table.columns.get(name) ?? [];
  const lines = Array.from(table.lines.ordinal).filter((_, line) => table.lines.kind[line] === LineKind.part);
  return lines.map((row) => table.sheet.text(row, column));
}

const names = (table: Table | undefined, name: Field): string[] =>
  (table?.columns.get(name) ?? []).map((column) => table?.sheet.columnNames?.[column] ?? '');

describe('records of a document', () => {
  it('are no parts when they have ids or a name only: colours, layers, exemptions', async () => {
    const colours = await partsOf('<X><Dict><EntryColor id="RED" r="1"/><EntryColor id="BLUE" r="2"/></Dict></X>');
    expect(colours.tables).toEqual([]);
    const exemptions = await partsOf(
      '<X><Exemptions><Exemption description="7(a)" k="1"/><Exemption description="7(b)" k="1"/></Exemptions></X>',
    );
    expect(exemptions.tables).toEqual([]);
  });

  it('are parts when an element is called so, even with a name only', async () => {
    const { tables } = await partsOf('<X><part name="Magnet" a="1"/><part name="Motor" a="2"/></X>');
    expect(field(tables[0], 'description')).toEqual(['Magnet', 'Motor']);
  });

  it('are parts when they name a substance and how much of it', async () => {
    const row = (name: string, quantity: string): string =>
      `<row><Chemical_Name>${name}</Chemical_Name><Quantity>${quantity}</Quantity></row>`;
    const { tables } = await partsOf(`<X>${row('Dysprosium oxide', '500g')}${row('Ammonium chloride', '1 kg')}</X>`);
    expect(field(tables[0], 'substance')).toEqual(['Dysprosium oxide', 'Ammonium chloride']);
  });

  it('are judged by those that say something, however many are empty', async () => {
    const row = (name: string, quantity: string): string =>
      `<row><Components>${name}</Components><Quantity>${quantity}</Quantity></row>`;
    const named = ['Infrared sensor', 'Geared motor', 'Chassis'].map((name) => row(name, '2')).join('');
    const { tables } = await partsOf(`<X>${named}${row('', '').repeat(12)}</X>`);
    expect(field(tables[0], 'description')).toEqual(['Infrared sensor', 'Geared motor', 'Chassis']);
  });

  it('have no parent in the library data of a board layout', async () => {
    const item = (number: string): string =>
      `<BomItem OEMDesignNumberRef="${number}" quantity="3"><RefDes name="C1"/><Characteristics><Textual textualCharacteristicName="DEVICE_TYPE" textualCharacteristicValue="CAP"/><Textual textualCharacteristicName="PARENT_PPT_PART" textualCharacteristicValue="${number}"/></Characteristics></BomItem>`;
    const { tables } = await partsOf(`<IPC><Bom>${item('CAP-4U7')}${item('CAP-10N')}</Bom></IPC>`);
    expect(tables[0]?.columns.has('parent')).toBe(false);
    expect(names(tables[0], 'description')).not.toContain('PARENT_PPT_PART');
    expect(field(tables[0], 'partNumber')).toEqual(['CAP-4U7', 'CAP-10N']);
  });

  it('that only link two parts are no lines', async () => {
    const { tables } = await partsOf(
      '<AML><Item type="Part" id="A1"><item_number>100</item_number><name>Motor</name><R><Item type="Part BOM" id="B1"><quantity>8</quantity><related_id><Item type="Part" id="A2"><item_number>200</item_number><name>Magnet</name></Item></related_id></Item></R></Item></AML>',
    );
    expect(field(tables[0], 'partNumber')).toEqual(['100', '200']);
  });

  it('say what a material consists of by its substances, and not how much it weighs by theirs', async () => {
    const substance = (name: string, cas: string): string =>
      `<Substance name="${name}"><SubstanceID><EntryID entryIdentity="${cas}"/></SubstanceID><Mass mass="1.2"/></Substance>`;
    const { tables } = await partsOf(
      `<Main><ProductPart id="1"><ProductID identifier="200" name="Rotor magnet"/><Material name="NdFeB sintered"><Mass mass="4.6" unitOfMeasure="g"/>${substance('Neodymium', '7440-00-8')}${substance('Dysprosium', '7429-91-6')}</Material></ProductPart></Main>`,
    );
    const material = tables.find((table) => field(table, 'description').includes('NdFeB sintered'));
    expect(field(material, 'substance')).toEqual(['Neodymium, Dysprosium']);
    expect(field(material, 'cas')).toEqual(['7440-00-8, 7429-91-6']);
    expect(names(material, 'massUnit')).toEqual(['Mass/mass']);
    expect(field(material, 'parent')).toEqual(['200']);
  });

  it('write decimals with a point', async () => {
    const { tables } = await partsOf(
      '<B><I><ItemNumber>200</ItemNumber><Quantity>80.000</Quantity></I><I><ItemNumber>201</ItemNumber><Quantity>2.500</Quantity></I></B>',
    );
    expect(Array.from(tables[0]?.lines.quantity ?? [])).toEqual([80, 2.5]);
  });
});

describe('a list and the items it refers to', () => {
  const document = `<X><Items>
<Item itemIdentifier="A-100" itemUniqueIdentifier="I1" description="Servo motor"><BillOfMaterial>
<BillOfMaterialItem billOfMaterialItemIdentifier="A-200" billOfMaterialItemUniqueIdentifier="I2" itemQuantity="8" description="Magnet"><AlternateItems><AlternateItem itemIdentifier="A-201"/></AlternateItems></BillOfMaterialItem>
</BillOfMaterial><Attachments><Attachment description="Drawing" fileIdentifier="a.pdf"/></Attachments></Item>
<Item itemIdentifier="A-200" itemUniqueIdentifier="I2" description="Magnet"><Makers><ApprovedManufacturerListItem manufacturerPartIdentifier="N42SH-1" manufacturedBy="Example Magnetics" description="NdFeB block"/></Makers></Item>
<Item itemIdentifier="A-201" itemUniqueIdentifier="I3" description="Magnet SmCo"/>
</Items></X>`;

  it('keep the top of the structure and what is listed nowhere, each once', async () => {
    const { tables } = await partsOf(document);
    expect(tables.map((table) => field(table, 'partNumber'))).toEqual([['A-100', 'A-201'], ['A-200']]);
    expect(field(tables[1], 'parent')).toEqual(['A-100']);
  });

  it('give a line the maker of its item, whose words come after those of the list', async () => {
    const { tables } = await partsOf(document);
    expect(field(tables[1], 'manufacturer')).toEqual(['Example Magnetics']);
    expect(field(tables[1], 'description')).toEqual(['Magnet']);
  });

  it('say what is left out', async () => {
    const { tables, skipped } = await partsOf(
      '<E><comps><comp ref="R1"><value>10k</value></comp><comp ref="R2"><value>1k</value></comp></comps><libs><libpart part="Resistor" n="1"/><libpart part="Capacitor" n="2"/></libs></E>',
    );
    expect(field(tables[0], 'refDes')).toEqual(['R1', 'R2']);
    expect(skipped).toEqual(['elements such as /E[1]/libs[1]/libpart[1]: other records, not the parts list']);
  });

  it('take the lines of a bill for the list, not its head', async () => {
    const { tables } = await partsOf(
      '<BOM><AssemblyPartNumber>100</AssemblyPartNumber><Version>B</Version><Usage>1</Usage><Children><Link><PartNumber>200</PartNumber><Quantity>8</Quantity></Link></Children><Substitutes><S><PartNumber>200</PartNumber><SubstitutePartNumber>201</SubstitutePartNumber></S></Substitutes></BOM>',
    );
    expect(tables.map((table) => field(table, 'partNumber'))).toEqual([['100'], ['200']]);
    expect(Array.from(tables[1]?.lines.quantity ?? [])).toEqual([8]);
  });
});

describe('the mass of a record with pieces', () => {
  const item = (names: string): string =>
    [
      ['A-1001', 'Magnet NdFeB 20x10x5', '8505111090', 20000, 150, 4200],
      ['A-1002', 'Induction motor 0,37 kW', '8501522000', 60, 372, 3120],
    ]
      .map(
        (cells) =>
          `<item ${names
            .split(' ')
            .map((name, at) => `${name}="${String(cells[at])}"`)
            .join(' ')}/>`,
      )
      .join('');

  it('is that of all of them where goods are declared net', async () => {
    const { tables } = await partsOf(`<X>${item('itemNumber description hsCode quantity netWeight totalPrice')}</X>`);
    expect([names(tables[0], 'massTotal'), names(tables[0], 'massUnit')]).toEqual([['netWeight'], []]);
  });

  it.each(['unitNetWeight', 'weight'])(
    'is that of one piece where it says so, or nothing speaks against it: %s',
    async (mass) => {
      const { tables } = await partsOf(`<X>${item(`itemNumber description hsCode quantity ${mass} totalPrice`)}</X>`);
      expect([names(tables[0], 'massTotal'), names(tables[0], 'massUnit')]).toEqual([[], [mass]]);
    },
  );
});

it('items that lines refer to by number stay whole where they alone say what these are, and give up their ids', async () => {
  const { tables, skipped } = await partsOf(
    `<Export><Items>
       <Part><ObjectID>OR:88100</ObjectID><Number>A-100</Number><Name>Drive assembly</Name></Part>
       <Part><ObjectID>OR:88101</ObjectID><Number>M-200</Number><Name>Servo motor 750 W</Name></Part>
     </Items><Bills>
       <Use><AssemblyPartNumber>A-100</AssemblyPartNumber><PartNumber>M-200</PartNumber><Quantity>2</Quantity></Use>
       <Use><AssemblyPartNumber>A-100</AssemblyPartNumber><PartNumber>P-300</PartNumber><Quantity>1</Quantity></Use>
     </Bills></Export>`,
  );
  expect(tables.map((table) => field(table, 'partNumber'))).toEqual([
    ['A-100', 'M-200'],
    ['M-200', 'P-300'],
  ]);
  expect(names(tables[0], 'description')).toEqual(['Name']);
  expect(skipped).toEqual([]);
});

it('a model is numbered by its file where a parameter names the material, whatever figures that is told by', async () => {
  const component = (file: string, material: string): string =>
    `<component name="${file}" quantity="2"><param name="DESCRIPTION" value="Hub"/><param name="PTC_MATERIAL_NAME" value="${material}"/></component>`;
  const { tables } = await partsOf(
    `<structure>${component('P-1.PRT', 'AlSi7')}${component('P-2.PRT', '7075')}</structure>`,
  );
  expect(field(tables[0], 'partNumber')).toEqual(['P-1.PRT', 'P-2.PRT']);
  expect(field(tables[0], 'material')).toEqual(['AlSi7', '7075']);
});
