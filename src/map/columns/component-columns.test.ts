import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

const ROWS: (readonly Cell[])[] = [
  ['LM-630', 'Gearless machine', 10, 'LM-4410', 'Stator, wound', 1],
  ['LM-630', 'Gearless machine', 20, 'LM-4411', 'Rotor disc with magnets', 1],
  ['LM-630', 'Gearless machine', 30, 'LM-4430', 'Traction sheave GGG70', 1],
  ['LM-4411', 'Rotor disc with magnets', 10, 'MG-0031', 'Magnet N40SH 50x15x5', 32],
  ['LM-4411', 'Rotor disc with magnets', 20, 'LM-4415', 'Rotor body, cast iron', 1],
];

function columnsOf(header: readonly string[], rows: readonly (readonly Cell[])[] = ROWS): Record<string, string[]> {
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return Object.fromEntries(
    [...(table?.columns ?? [])].map(([field, columns]) => [field, columns.map((column) => header[column] ?? '')]),
  );
}

describe('a table that names the assembly on every line', () => {
  it.each([
    [['Item', 'Description', 'Position', 'Component', 'Component description', 'Quantity']],
    [['Artikel', 'Bezeichnung', 'Position', 'Komponente', 'Bezeichnung Komponente', 'Menge']],
    [['Artikel', 'Omschrijving', 'Positie', 'Component', 'Omschrijving component', 'Netto hoeveelheid']],
    [['Article', 'Désignation', 'Position', 'Composant', 'Désignation composant', 'Quantité']],
    [['物料编码', '物料名称', '序号', '子件编码', '子件名称', '数量']],
    [['品目コード', '品名', '順番', '子品目コード', '子品目名称', '数量']],
    [['Parent Item', 'Parent Description', 'Pos', 'Component Item', 'Component Description', 'Quantity Per']],
    [['Assembly Item', 'Assembly Description', 'Item Seq', 'Component Item', 'Component Description', 'Quantity']],
    [['Kit SKU', 'Kit name', 'Line', 'Component SKU', 'Component name', 'Qty']],
    [['Part Num', 'Description', 'Mtl Seq', 'Mtl Part Num', 'Mtl Description', 'Qty Per']],
    [['Oberteil', 'Bezeichnung Oberteil', 'Pos', 'Unterteil', 'Bezeichnung Unterteil', 'Menge']],
    [['Codice articolo', 'Descrizione', 'Seq', 'Codice componente', 'Descrizione componente', 'Quantità']],
    [['Indeks wyrobu', 'Nazwa wyrobu', 'Lp.', 'Indeks składnika', 'Nazwa składnika', 'Ilość']],
    [['Výrobek', 'Název výrobku', 'Pořadí', 'Komponenta', 'Název komponenty', 'Množství']],
    [['Код изделия', 'Изделие', '№', 'Код компонента', 'Наименование компонента', 'Норма расхода']],
    [['Mamul Kodu', 'Mamul Adı', 'Sıra', 'Bileşen Kodu', 'Bileşen Adı', 'Miktar']],
    [['모품목코드', '모품명', '순번', '자품목코드', '자품명', '소요량']],
    [['Mã thành phẩm', 'Tên thành phẩm', 'STT', 'Mã vật tư', 'Tên vật tư', 'Định mức']],
    [['Varenr.', 'Beskrivelse', 'Linjenr.', 'Komponentnr.', 'Komponentbeskrivelse', 'Antal']],
  ])('has it as the parent of the component: %j', (header) => {
    const columns = columnsOf(header);
    expect(columns).toMatchObject({ parent: [header[0]], partNumber: [header[3]], quantity: [header[5]] });
    expect(columns['description']).toEqual([header[4]]);
  });

  it('is none where the number on the left is each line’s own, or nothing is headed so', () => {
    const own = ROWS.map(([, ...rest], at) => [`P-${String(100 + at)}`, ...rest]);
    const header = ['Part number', 'Description', 'Position', 'Component', 'Remarks', 'Quantity'];
    expect(columnsOf(header, own)['parent']).toBeUndefined();
    expect(columnsOf(['Part number', 'Description', 'Position', 'MPN', 'Remarks', 'Quantity'])['parent']).toBeUndefined(); // prettier-ignore
  });

  it('says of its parts what they are and where, and nothing of the assembly', async () => {
    const csv = [['Item', 'Description', 'Position', 'Component', 'Component description', 'Quantity'], ...ROWS]
      .map((row) => row.map((cell) => `"${String(cell)}"`).join(';'))
      .join('\n');
    const { units } = await judgeText(mofcom, { csv });
    const found = (units[0]?.findings ?? []).filter(({ category }) => category === 'content');
    expect(found.map(({ partNumber, chains }) => `${String(partNumber)} ${chains.map((chain) => chain.join('>')).join()}`).sort()).toEqual([
      'MG-0031 LM-630>LM-4411>MG-0031',
    ]); // prettier-ignore
  });
});

describe('the fields of a table in a query of Epicor', () => {
  it('name the assembly, its description, and the part of it', () => {
    const header = ['Part_PartNum', 'Part_PartDescription', 'PartMtl_MtlSeq', 'PartMtl_MtlPartNum', 'Calculated_MtlDesc', 'PartMtl_QtyPer', 'Part1_IUM']; // prettier-ignore
    const [table] = mapSheet(
      sheetOf([
        header,
        ['DRV-2000', 'ACTUATOR, SPOILER', 10, '2000-101', 'HOUSING, 7075', 1, 'EA'],
        ['DRV-2000', 'ACTUATOR, SPOILER', 20, '2000-110', 'MOTOR, BLDC', 2, 'EA'],
        ['DRV-2000', 'ACTUATOR, SPOILER', 30, '2000-120', 'BALLSCREW', 1, 'EA'],
        ['2000-110', 'MOTOR, BLDC', 10, '2000-111', 'STATOR, WOUND', 1, 'EA'],
        ['2000-110', 'MOTOR, BLDC', 20, '2000-112', 'ROTOR', 1, 'EA'],
      ]),
    ).tables;
    expect(table?.columns.get('parent')).toEqual([0]);
    expect(table?.columns.get('partNumber')).toEqual([3]);
    expect(table?.columns.get('description')).toEqual([4]);
  });
});

describe('a class of goods', () => {
  it('is no number of the part where another column has one for each', () => {
    const header = ['Nr części składowej', 'Opis części', 'Ilość na zespół', 'Nr części nadrzędnej', 'Klasa towaru'];
    const columns = columnsOf(header, [
      ['WT-GEN', 'Generator synchroniczny', 1, 'WT-4.0', 'GEN'],
      ['WT-ROT', 'Wirnik generatora', 1, 'WT-GEN', 'GEN'],
      ['MAG-42SH', 'Magnes spiekany NdFeB 42SH', 1152, 'WT-ROT', 'MAG'],
      ['MAG-KLIN', 'Klin mocujący magnes', 1152, 'WT-ROT', 'MAG'],
      ['WT-NAP', 'Napęd obrotu gondoli', 6, 'WT-4.0', 'NAP'],
    ]);
    expect(columns.partNumber).toEqual(['Nr części składowej']);
    expect(columns.parent).toEqual(['Nr części nadrzędnej']);
  });
});

it('the description of the assembly is none of its first component, if only the first line has it', () => {
  const header = ['Réf. article', 'Désignation', 'Réf. composant', 'Désignation composant', 'Quantité'];
  const columns = columnsOf(header, [
    ['LAS-532', 'Tête laser DPSS 532 nm', 'OPT-0101', 'Cristal Nd:YVO4 3x3x5 mm', 1],
    ['LAS-532', null, 'OPT-0102', 'Cristal KTP 3x3x7', 1],
    ['LAS-532', null, 'OPT-0103', 'Barreau Nd:YAG', 1],
    ['LAS-532', null, 'OPT-0104', 'Miroir laser', 3],
  ]);
  expect(columns.description).toEqual(['Désignation composant']);
});

it('a name that holds the numbers of the house is the part number, whatever number the maker has', () => {
  const header = ['Niv.', 'Titre', 'Nom', 'Qté', 'Fabricant', 'Réf. fabricant'];
  const columns = columnsOf(header, [
    [1, 'ROTOR EQUIPE', 'GA-EMA3-0200', 1, null, null],
    [2, 'AIMANT ARC 2:17 RADIAL', 'GA-EMA3-0211', 12, 'F1234', 'XGS30'],
    [2, 'FRETTE CARBONE T800', 'GA-EMA3-0212', 1, null, null],
    [2, 'ARBRE ROTOR', 'GA-EMA3-0213', 1, null, null],
    [1, 'RESOLVER', 'GA-EMA3-0300', 1, 'Tamagawa', 'TS2620N'],
  ]);
  expect(columns.partNumber).toEqual(['Nom']);
  expect(columns.description).toEqual(['Titre']);
});
