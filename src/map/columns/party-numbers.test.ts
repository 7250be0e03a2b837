import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import type { Field } from '../types.ts';

/** Field → headers of a list. */
function fieldsOf(header: readonly string[], ...rows: (readonly Cell[])[]): Partial<Record<Field, string[]>> {
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return Object.fromEntries([...(table?.columns ?? [])].map(([field, columns]) => [field, columns.map((column) => header[column])])); // prettier-ignore
}

describe('a party and a word for a number', () => {
  const parts = (word: string, ...numbers: Cell[]) =>
    fieldsOf(
      ['Description', 'Manufacturer', word, 'Qty'],
      ...numbers.map((number, at) => ['DC motor', at < 2 ? 'Maxon' : 'Thorlabs', number, 1 + (at % 2)]),
    );

  it.each(['Manufacturer ID', 'Manufacturer Code', 'Hersteller-ID'])('is the number of the part: "%s"', (word) => {
    expect(parts(word, '148877', '273752', 'MB6060/M', 'BA2R/M')).toMatchObject({
      manufacturer: ['Manufacturer'],
      mpn: [word],
    });
  });

  it('is the number of the party where each name has the same', () => {
    expect(parts('Manufacturer ID', '10023', '10023', '10047', '10047').mpn).toBeUndefined();
  });

  it('is the number of the part where as many firms as numbers write each in a way of its own, and not where all are written alike', () => {
    const of = (...codes: string[]) =>
      fieldsOf(
        ['Description', 'Preferred Vendor', 'Vendor Code', 'Qty'],
        ...codes.map((code, at) => ['Drive', ['Dunkermotoren', 'Heidenhain', 'Wurth'][at] as string, code, at + 1]),
      );
    expect(of('BG 65x25', 'ECN1313', '0912-4')).toMatchObject({ supplier: ['Preferred Vendor'], supplierPn: ['Vendor Code'] }); // prettier-ignore
    expect(of('V00123', 'V00871', 'V00990').supplierPn).toBeUndefined();
  });

  it('is a name where the cells are names', () => {
    const fields = fieldsOf(['Description', 'Supplier ref', 'Qty'], ['Motor', 'Acme', 1], ['Screw', 'Bolts Ltd', 2], ['Plate', 'Acme', 1]); // prettier-ignore
    expect(fields.supplier).toEqual(['Supplier ref']);
  });

  it('numbers goods where the word does so', () => {
    const fields = fieldsOf(
      ['item_id', 'description', 'supplier', 'supplier_sku', 'qty'],
      ['ACT-001', 'Servo', 'Waveshare', '27577', 6],
      ['ACT-002', 'Bracket', 'Waveshare', '27578', 1],
    );
    expect(fields).toMatchObject({ partNumber: ['item_id'], supplierPn: ['supplier_sku'] });
  });
});

describe('"of" in a header', () => {
  it('says whose the parts are where a word for that stands before it', () => {
    const rows: Cell[][] = [['NEMA 17 motor', 4, 'AliExpress', 'Metal'], ['Magnet', 2, 'Mouser', 'Metal']]; // prettier-ignore
    const fields = fieldsOf(['Component', 'Number', 'Source of materials', 'Material type'], ...rows);
    expect(fields).toMatchObject({ supplier: ['Source of materials'], quantity: ['Number'] });
    expect(fields.material).toEqual(['Material type']);
  });

  it('leaves other nouns what they are', () => {
    const fields = fieldsOf(['Part Number', 'Description', 'Country of origin', 'Unit of measure', 'Qty'], ['M-100', 'Motor', 'CN', 'pcs', 1], ['M-200', 'Screw', 'DE', 'pcs', 4]); // prettier-ignore
    expect(fields).toMatchObject({ countryOfOrigin: ['Country of origin'], unit: ['Unit of measure'] });
    expect(fields.supplier).toBeUndefined();
  });
});

describe('what a party says, or is told', () => {
  const said = (word: string) =>
    fieldsOf(
      ['Part No', 'Description', word, 'Qty'],
      ['A-1', 'Valve block', 'NdFeB 42SH, 20 g', 2],
      ['A-2', 'Sensor', 'ITAR', 1],
      ['A-3', 'Housing', '', 1],
    );

  it.each([
    'Antwort Lieferant', 'Supplier answer', 'Manufacturer remark', 'NOTE_TO_VENDOR', 'Vendor comments', 'Answer from supplier',
    'Lieferantenantwort', 'Nota fornitore', 'Réponse fournisseur', 'Ответ поставщика', '供应商备注', '供应商回复', 'メーカー回答', '협력사 회신',
  ])('is a remark, and nobody: "%s"', (word) => {
    const fields = said(word);
    expect(fields.remarks).toEqual([word]);
    expect(fields.supplier ?? fields.manufacturer).toBeUndefined();
  }); // prettier-ignore

  it.each([
    'Supplier',
    'Supplier Info',
    'Raison sociale fournisseur',
    'Vendor (see note)',
    'Supplier and notes',
    'Supplier / Comment',
    '供应商名称',
    'Vendor name',
  ])('is not told by "%s"', (word) => {
    const rows: Cell[][] = [['A-1', 'Valve block', 'Kestrel GmbH', 2], ['A-2', 'Sensor', 'Nord AB', 1]]; // prettier-ignore
    expect(fieldsOf(['Part No', 'Description', word, 'Qty'], ...rows).supplier).toEqual([word]);
  });

  it.each(['Supplier email', 'Vendor lead time', 'Supplier country', 'Manufacturer phone'])(
    'nor is what is known of a firm its name: "%s"',
    (word) => {
      const fields = said(word);
      expect(fields.supplier ?? fields.manufacturer).toBeUndefined();
    },
  );
});

describe('a number of the maker, with the word for it first', () => {
  it.each(['Rif. costruttore', 'Cod. costruttore', 'Réf. constructeur', 'Symbol producenta'])('"%s"', (word) => {
    const fields = fieldsOf(
      ['Codice', 'Descrizione', 'Fornitore', word, 'Q.tà'],
      ['EL00231', 'Motore brushless', 'SCHNEIDER', 'BMH0702P16A2A', 1],
      ['EL00232', 'Motore passo-passo', 'RS', '103-H7126-6640', 2],
      ['EL00244', 'Cavo motore', 'SCHNEIDER', 'VW3M5101R50', 2],
    );
    expect(fields).toMatchObject({ supplier: ['Fornitore'], mpn: [word] });
    expect(fields.manufacturer).toBeUndefined();
  });
});

describe('whom one trades with', () => {
  const named = (number: string, word: string) =>
    fieldsOf(
      [number, word, '품목코드', '품명', '수량'],
      ['PO-1', '한국전자', 'E-1', '모터', 1],
      ['PO-2', '대한전기', 'E-2', '자석', 5],
    );

  it.each(['거래처명', 'Контрагент', '往来单位'])('supplies what is bought, and buys what is sold: "%s"', (word) => {
    expect(named('발주번호', word)).toMatchObject({ supplier: [word] });
    expect(named('수주번호', word)).toMatchObject({ endUser: [word] });
  }); // prettier-ignore
});

describe('what a supplier calls the thing', () => {
  const below = (header: string, cells: readonly Cell[], suppliers: readonly Cell[] | null = null) =>
    fieldsOf(
      ['Nr', 'Article', header, ...(suppliers === null ? [] : ['Lieferant']), 'Menge'],
      ...cells.map((cell, at) => [at + 1, ['Kugel', 'Schraube', 'Blech', 'Feder', 'Lager'][at] ?? '', cell, ...(suppliers === null ? [] : [suppliers[at] ?? '']), at + 2]), // prettier-ignore
    );
  const THINGS = ['NdFeB N42SH ball', 'hex screw', 'steel sheet', 'coil spring', 'ball bearing'];
  const FIRMS = ['Bossard', 'Würth', 'Bossard', 'Bossard', 'Würth'];

  it.each([
    'Bez. Lieferant',
    'Bezeichnung des Lieferanten',
    'Artikelbezeichnung beim Lieferanten',
    'Lieferantenbezeichnung',
    'Supplier description',
    'Vendor’s designation',
    'Désignation fournisseur',
    'Descripción del proveedor',
    'Descr. fornitore',
    'Descrição do fornecedor',
    'Omschrijving leverancier',
    'Opis dostawcy',
    'Nazwa u dostawcy',
    'Popis dodavatele',
    'Описание поставщика',
    'Leverantörens benämning',
    'Toimittajan nimitys',
    'Szállítói megnevezés',
    'Tedarikçi tanımı',
    'Mô tả nhà cung cấp',
    '仕入先品名',
    '공급업체 품명',
    '供应商物料描述',
    '供應商品名',
  ])('describes it: %s', (header) => {
    expect(below(header, THINGS, FIRMS).description).toContain(header);
    expect(below(header, THINGS).description).toContain(header);
  });

  it.each(['Denominazione fornitore', 'Bezeichnung Lieferant', 'Dénomination du fournisseur'])(
    'is the supplier where firms come again and nothing else names them: %s',
    (header) => {
      expect(below(header, FIRMS).supplier).toEqual([header]);
    },
  );

  it('is a number of theirs where the cells are codes', () => {
    expect(below('Bez. Lieferant', ['R910940516', 'LS302-77', '151-0714', 'KTR-42', 'R42-100'], FIRMS).supplierPn).toEqual(['Bez. Lieferant']); // prettier-ignore
  });

  it('leaves a description of products that is no maker’s', () => {
    expect(below('Description du produit', THINGS.map(() => 'vis')).manufacturer).toBeUndefined(); // prettier-ignore
  });
});

describe('articles of a catalogue (BMEcat) are numbered by who sells and who makes them', () => {
  const fieldsOf = (...headers: string[]): Record<string, string> => {
    const rows = ['KX-1', 'KX-2', 'KX-3'].map((number) => ['Disc 10x3', ...headers.map((header) => (header.endsWith('NAME') ? 'Muster' : number))]); // prettier-ignore
    const [table] = mapSheet(sheetOf([['DESCRIPTION_SHORT', ...headers], ...rows])).tables;
    const found = [...(table?.columns ?? [])].flatMap(([field, at]) => at.map((column) => [column, field] as const));
    return Object.fromEntries(headers.map((header, at) => [header, found.find(([column]) => column === at + 1)?.[1] ?? ''])); // prettier-ignore
  };

  it('in either edition, and a name is no number', () => {
    expect(fieldsOf('SUPPLIER_AID', 'MANUFACTURER_AID', 'MANUFACTURER_NAME')).toEqual({
      SUPPLIER_AID: 'supplierPn',
      MANUFACTURER_AID: 'mpn',
      MANUFACTURER_NAME: 'manufacturer',
    });
    expect(fieldsOf('SUPPLIER_PID', 'MANUFACTURER_PID', 'SUPPLIER_NAME')).toEqual({
      SUPPLIER_PID: 'supplierPn',
      MANUFACTURER_PID: 'mpn',
      SUPPLIER_NAME: 'supplier',
    });
  });
});
