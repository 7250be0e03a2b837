import { describe, expect, it } from 'vitest';
import { headerCandidates, headerOnLine, isHeaderWord } from './dictionary.ts';

const fields = (text: string): string[] => headerCandidates(text).map((candidate) => candidate.field);

it.each(['적용 로봇', '적용 기종', '应用机型', 'Application model', 'Uso en máquina', 'Verwendung Maschine'])(
  'the machine that a spare is for is nobody’s end use: %s',
  (header) => {
    expect(fields(header)).not.toContain('endUse');
  },
);

describe('the header dictionary', () => {
  it.each([
    ['Qté / machine', 'quantity'],
    ['EA', 'quantity'],
    ['Modelo sugerido', 'specification'],
    ['Empfohlener Typ', 'specification'],
    ['建议型号', 'specification'],
    ['Brand / Model', 'specification'],
    ['Giá tham khảo', 'unitCost'],
    ['Prix indicatif', 'unitCost'],
    ['Où acheter', 'supplier'],
    ['Где купить', 'supplier'],
    ['Rif.', 'refDes'],
    ['EC No.', 'document'],
    ['Qté/rame', 'quantity'],
    ['Menge/Set', 'quantity'],
    ['Кол-во/изделие', 'quantity'],
    ['Symbole SNCF', 'partNumber'],
    ['UCD', 'partNumber'],
    ['IMPA', 'partNumber'],
    ['Cód. alm.', 'partNumber'],
    ['Κωδ.', 'partNumber'],
    ['Cod. forn.', 'supplierPn'],
    ['Lief.-Mat.-Nr.', 'supplierPn'],
    ['Qty designator', 'unit'],
    ['Art.-Bez.', 'description'],
    ['发货地', 'shipFrom'],
    ['Замечания', 'remarks'],
    ['OUn', 'unit'],
    ['Ctry', 'countryOfOrigin'],
    ['Ursprungsl.', 'countryOfOrigin'],
    ['HTS No', 'hsCode'],
    ['Wt g/pc', 'massUnit'],
    ['Cód. SAP', 'partNumber'],
    ['Sklad. č.', 'partNumber'],
    ['Nr inw.', 'partNumber'],
    ['Réf parc', 'partNumber'],
    ['Your P/N', 'partNumber'],
    ['Our P/N', 'partNumber'],
    ['Unsere Artikelnummer', 'partNumber'],
    ['弊社品番', 'partNumber'],
    ['Their P/N', 'supplierPn'],
    ['Customer P/N', 'customerPn'],
    ['Item Seq', 'findNo'],
    ['PC NO', 'findNo'],
    ['Fant.', 'itemType'],
    ['Fantoom', 'itemType'],
    ['적용', 'endUse'],
    ['적용 용도', 'endUse'],
    ['Application', 'endUse'],
    ['Part Number', 'partNumber'],
    ['MATNR', 'partNumber'],
    ['Benennung', 'description'],
    ['Name in building instructions', 'name'],
    ['Bezeichnung laut Zeichnung', 'description'],
    ['Désignation', 'description'],
    ['品名', 'description'],
    ['物料编码', 'partNumber'],
    ['員数', 'quantity'],
    ['소요량', 'quantity'],
    ['用量:分子', 'quantity'],
    ['Ilość', 'quantity'],
    ['Norma zużycia', 'quantity'],
    ['Норма расхода', 'quantity'],
    ['StuStufe', 'level'],
    ['Laden', 'supplier'],
    ['Cena totalna [PLN]', 'totalCost'],
    ['组件', 'name'],
    ['型号/规格', 'specification'],
    ['Typ / nr katalogowy', 'mpn'],
    ['Typ / catalogue no.', 'mpn'],
    ['Typ/Best.-Nr.', 'supplierPn'],
    ['Type / Ref.', 'partNumber'],
    ['Тип / артикул', 'partNumber'],
    ['Wert/Typ', 'specification'],
    ['FRU Number', 'partNumber'],
    ['Lien produit', 'link'],
    ['Önerilen stok', 'quantity'],
    ['Код 1С', 'partNumber'],
    ['Вес единицы', 'massUnit'],
    ['U/I', 'unit'],
    ['Full Name of the Device', 'name'],
    ['CLIN', 'findNo'],
    ['tested_reference', 'specification'],
    ['Vorschlag', 'specification'],
    ['Mfr. Part Lifecycle Phase', 'lifecycle'],
    ['Typ / materiál', 'material'],
    ['Artikel / Werkstoff', 'material'],
    ['name_ru', 'name'],
    ['Bezeichnung EN', 'description'],
    ['Кол-во', 'quantity'],
    ['Množství', 'quantity'],
    ['Množstvo', 'quantity'],
    ['Por. č.', 'findNo'],
    ['Číslo dielu', 'partNumber'],
    ['Názov', 'name'],
    ['Merná jednotka', 'unit'],
    ['Výrobca', 'manufacturer'],
    ['Dodávateľ', 'supplier'],
    ['Hmotnosť [kg]', 'massUnit'],
    ['Jednotková cena', 'unitCost'],
    ['Č. výkresu', 'drawing'],
    ['Krajina pôvodu', 'countryOfOrigin'],
    ['Zap. št.', 'findNo'],
    ['Šifra artikla', 'partNumber'],
    ['Število kosov', 'quantity'],
    ['Enota mere', 'unit'],
    ['Proizvajalec', 'manufacturer'],
    ['Dobavitelj', 'supplier'],
    ['Teža/kos [kg]', 'massUnit'],
    ['Cena na enoto', 'unitCost'],
    ['Št. risbe', 'drawing'],
    ['Država porekla', 'countryOfOrigin'],
    ['Opombe', 'remarks'],
    ['Red. br.', 'findNo'],
    ['Kataloški broj', 'partNumber'],
    ['KOLICINA', 'quantity'],
    ['Jedinica mjere', 'unit'],
    ['Proizvođač', 'manufacturer'],
    ['Dobavljač', 'supplier'],
    ['Masa/kom (kg)', 'massUnit'],
    ['Jedinična cijena', 'unitCost'],
    ['Broj nacrta', 'drawing'],
    ['Zemlja porijekla', 'countryOfOrigin'],
    ['Напомена', 'remarks'],
    ['Количина', 'quantity'],
    ['Произвођач', 'manufacturer'],
    ['К-сть', 'quantity'],
    ['Виробник', 'manufacturer'],
    ['ΠΕΡΙΓΡΑΦΗ', 'description'],
    ['Κωδικός είδους', 'partNumber'],
    ['Ποσότητα', 'quantity'],
    ['จำนวน (ชิ้น)', 'quantity'],
    ['รายละเอียดสินค้า', 'description'],
    ['น้ำหนักต่อชิ้น (กก.)', 'massUnit'],
    ['Số lượng', 'quantity'],
    ['MO TA', 'description'],
    ['Nama Barang', 'name'],
    ['KODE BARANG', 'partNumber'],
    ['Jumlah', 'quantity'],
    ['Jml.', 'quantity'],
    ['Satuan', 'unit'],
    ['Bahan', 'material'],
    ['Merek', 'manufacturer'],
    ['Ket.', 'remarks'],
    ['Harga Satuan (Rp)', 'unitCost'],
    ['No. Urut', 'findNo'],
    ['Kuantiti', 'quantity'],
    ['No. Bahagian', 'partNumber'],
    ['Jenama', 'manufacturer'],
    ['Pembekal', 'supplier'],
    ['Đơn vị tính', 'unit'],
    ['AÇIKLAMA', 'description'],
    ['Tedarikçi', 'supplier'],
    ['Aantal', 'quantity'],
    ['Benämning', 'description'],
    ['Mængde', 'quantity'],
    ['Leverandør', 'supplier'],
    ['Nimikenumero', 'partNumber'],
    ['Valmistaja', 'manufacturer'],
    ['Mennyiség', 'quantity'],
    ['Cikkszám', 'partNumber'],
    ['Cantitate', 'quantity'],
    ['Greutate [kg]', 'massUnit'],
    ['رقم القطعة', 'partNumber'],
    ['الوَصْف', 'description'],
    ['الكميّة', 'quantity'],
    ['الشركة المصنّعة', 'manufacturer'],
    ['الكمية / Quantity', 'quantity'],
    ['الوصف Description', 'description'],
    ['الوزن (kg)', 'massUnit'],
    ['ملاحظات', 'remarks'],
    ['کد کالا', 'partNumber'],
    ['كد كالا', 'partNumber'],
    ['شرح کالا', 'description'],
    ['تعداد', 'quantity'],
    ['تأمین‌کننده', 'supplier'],
    ['توليد كننده', 'manufacturer'],
    ['قیمت واحد', 'unitCost'],
    ['מק״ט', 'partNumber'],
    ["מס' פריט", 'partNumber'],
    ['תיאור', 'description'],
    ['כמות', 'quantity'],
    ['יח׳ מידה', 'unit'],
    ['יצרן', 'manufacturer'],
    ['ספק', 'supplier'],
    ['מחיר ליחידה', 'unitCost'],
    ['Menge (KME)', 'quantityTotal'],
    ['Manufacturer Part Number', 'mpn'],
    ['Country of Origin', 'countryOfOrigin'],
    ['CAS-Nr.', 'cas'],
    ['Peso [kg]', 'massUnit'],
    ['LCSC part #', 'supplierPn'],
  ])('knows %s as %s', (text, field) => {
    expect(fields(text)[0]).toBe(field);
  });

  it.each([
    ['Código\nPart number', 'partNumber'],
    ['Benennung\nDescription', 'description'],
    ['Stückliste\nPos.', undefined],
    ['Prix\nPrice (EUR)', 'unitCost'],
    ['Prix / Price (EUR)', 'unitCost'],
    ['Ilość\nMenge\nQuantity', 'quantity'],
    ['Part\nnumber', 'partNumber'],
    ['Vendor\nPart Number', 'supplierPn'],
  ])('knows a header on lines: %j', (text, field) => {
    const [best] = headerCandidates(text);
    expect(best?.kind === 'contained' ? undefined : best?.field).toBe(field);
  });

  it('takes two words for one only where they say the same: the material costs', () => {
    expect(fields('Material\nCost')).toEqual(['unitCost']);
    expect(headerOnLine('Material\nCost')).toBe('Material Cost');
    expect(headerOnLine('Part\nnumber')).toBe('Part number');
    expect(headerOnLine('Código\nPart number')).toBe('Código / Part number');
  });

  it('takes what a header says the state of for nothing that is named there', () => {
    expect(fields('Mfr Preferred Status')).toEqual([]);
    expect(fields('Manufacturer Part Status')).toEqual([]);
  });

  it('keeps every meaning of an ambiguous word', () => {
    expect(fields('Item')).toEqual(expect.arrayContaining(['findNo', 'partNumber', 'name']));
    expect(fields('Comment')).toEqual(expect.arrayContaining(['specification', 'remarks']));
  });

  it('finds a term inside a longer header, and rates it lower', () => {
    const [best] = headerCandidates('Cost Per (Part/Gram) approx.');
    expect(best?.field).toBe('unitCost');
    expect(best?.kind).toBe('contained');
    expect(best?.score).toBeLessThan(0.8);
  });

  it('does not take another quantity for the quantity of the line', () => {
    for (const text of ['Lead Qty', 'Min Order Qty', 'Qty in stock', 'No Of Leads'])
      expect(fields(text)).not.toContain('quantity');
  });

  it.each(['Bill of Materials', 'Bill of Material', 'Material cost', 'Material group', 'Material Group Desc', 'Material lead time', 'Material supplier', 'Material thickness', 'Coût matière', '材料费', '材料成本', '材料分类', '재료비'])(
    'does not take what stands in "%s" for the material',
    (text) => {
      expect(fields(text)).not.toContain('material');
      expect(fields(text)).not.toContain('partNumber');
    },
  ); // prettier-ignore

  it.each(['Cost center', 'Cost centre no.', 'Centro de coste', 'Centro de costo', 'Centro de custo', 'Centro di costo', 'Centre de coût', 'Kostenstelle', '成本中心', '原価センタ', 'コストセンター', '원가센터'])(
    'takes "%s" for no cost',
    (text) => {
      expect(fields(text)).toEqual([]);
    },
  ); // prettier-ignore

  it.each(['Cost price', 'Custo médio', 'Kosten je Teil', '成本单价'])('takes "%s" for a cost', (text) => {
    expect(fields(text)).toContain('unitCost');
  });

  it.each(['Кол. на изделие', 'Кол. на изд.', 'Кол. на изделие, шт', 'Кол-во на сборку', 'К-сть на виріб', 'Брой на изделие'])(
    'takes "%s" for the quantity',
    (text) => {
      expect(fields(text)[0]).toBe('quantity');
    },
  ); // prettier-ignore

  it.each(['Material, size', 'Material & weight', 'Housing material', 'Type of material', 'Material / Finish'])(
    'takes "%s" for the material',
    (text) => {
      expect(fields(text)).toContain('material');
    },
  );

  it('does not take somebody else’s name for the name of the thing', () => {
    expect(fields('Smelter Contact Name')).not.toContain('name');
  });

  it('has no word for keys of JavaScript objects', () => {
    for (const text of ['__proto__', 'constructor', 'toString']) expect(isHeaderWord(text)).toBe(false);
  });

  it.each(['BOM level no', 'Level of assembly', 'Niveau de structure', '物料层次'])(
    'takes the level of a structure for one: %s',
    (text) => {
      expect(fields(text)).toContain('level');
    },
  );

  it.each(['reorder_level', 'Stock Level', 'RiskLevel', 'Moisture Sensitivity Level', 'Nivel de stock', '库存级别'])(
    'takes no other level for that: %s',
    (text) => {
      expect(fields(text)).not.toContain('level');
    },
  );
});

it('a header of a type and a number means the number, and no kind of thing', () => {
  for (const header of ['Typ / nr katalogowy', 'Type / Ref.', 'Тип / артикул', 'Typ/Best.-Nr.'])
    expect(fields(header), header).not.toContain('category');
  expect(fields('Type / Description')).toContain('category');
});

it('a header that leads to what is written of a thing does not describe it', () => {
  for (const header of ['Datasheet / Specifications / Manuals', 'Documentation product', 'Link to product description'])
    expect(fields(header), header).not.toContain('description');
  expect(fields('Datasheet / Specifications / Manuals')).not.toContain('specification');
  expect(fields('Product specifications (datasheet)')).toContain('specification');
});

it.each(['Qty/reel', 'Menge/Karton', 'Qté/lot', '数量/箱'])(
  'a quantity of what is packed counts no pieces: %s',
  (header) => {
    expect(headerCandidates(header).some(({ field, kind }) => field === 'quantity' && kind !== 'contained')).toBe(
      false,
    );
  },
);

it.each([
  ['Substance / CAS No.', 'cas'],
  ['含有物質 / CAS番号', 'cas'],
  ['含有物質 / 含有率[%]', 'substancePercent'],
  ['Substance / Content [%]', 'substancePercent'],
  ['含有物質 / 物質名', 'substance'],
  ['Substances / Name', 'name'],
])('below the word for substances a column is what its own word says: %s', (header, field) => {
  expect(headerCandidates(header)[0]?.field).toBe(field);
});
