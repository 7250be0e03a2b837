// Writes a bill of materials of 15 columns as workbook and as CSV: three in ten lines repeat a part, two in a hundred are
// magnets or hold one, texts in German, Chinese and Japanese among them. The same on every machine.
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import exceljs from 'exceljs';

const HEADS =
  'Level,Pos,Part number,Rev,Description,Qty,Unit,Material,Mass [kg],Manufacturer,MPN,Supplier,Remarks,Category,Price';
const THINGS = [
  [
    'Screw M4x12 A2',
    'Hex nut DIN 934',
    'Gehäuse für Umrichter',
    'Dichtung Ø20 NBR',
    '贴片电容 100nF 50V X7R',
    'Halter geschweißt',
  ],
  [
    'Cable harness 12-pin',
    'ブラケット 取付用',
    'Washer DIN 125',
    'Bearing 6204-2RS',
    'Resistor 10k 0603 1%',
    'Führungsschiene',
  ],
  ['Plate, mounting', 'Support moteur', 'O-ring 12x2 FKM', 'IC STM32F405RGT6', 'Connector JST XH 4', '外壳 铝合金'],
].flat();
const MAGNETS = [
  'NdFeB magnet N42SH 20x10x5',
  'Servo motor 400 W 24 V',
  '钕铁硼磁铁 N45H',
  'スピーカー 8Ω 2W',
  'SmCo Magnet Ø8x3',
];
const MATERIALS = ['Steel 1.4301', 'EN AW-6082', 'PA66-GF30', '', 'Messing', '不锈钢 304'];
const MAKERS = ['Würth', 'Bosch Rexroth', 'Yageo', 'SKF', 'Phoenix Contact', '宁波磁材'];

/** Rows of `count` lines, the header first; another seed, another bill. */
export function* rows(count, seed = 12345) {
  const below = (limit) =>
    Math.floor(((seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x80000000) * limit);
  const pick = (list) => list[below(list.length)];
  const known = [];
  yield HEADS.split(',');
  for (let i = 1; i <= count; i++) {
    let part = known.length > 100 && below(10) < 3 ? pick(known) : null;
    if (part === null) {
      const isMagnet = below(100) < 2;
      const text = pick(isMagnet ? MAGNETS : THINGS) + (below(10) < 6 ? ` ${below(1000)}-${i}` : '');
      part = [`P-${100000 + i}`, pick(['A', 'B', 'C']), text, 1 + below(20), 'pcs', isMagnet ? '' : pick(MATERIALS)];
      part.push(below(10000) / 1000, pick(MAKERS), `MPN${i}${pick(['X', '-T'])}`, pick(MAKERS));
      part.push(below(5) === 0 ? 'see drawing, geprüft' : '', pick(['Mech', 'Elec', '']), below(100000) / 100);
      if (known.length < 5000) known.push(part);
      else known[below(5000)] = part;
    }
    yield [1 + below(4), i, ...part];
  }
}

export async function writeWorkbook(path, count) {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = book.addWorksheet('BOM');
  for (const row of rows(count)) sheet.addRow(row.map((cell) => (cell === '' ? null : cell))).commit();
  await book.commit();
}

export async function writeCsv(path, count) {
  const file = createWriteStream(path);
  for (const row of rows(count)) {
    const line = row.map((cell) => (/[",]/.test(cell) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(',');
    if (!file.write(`${line}\n`)) await new Promise((settle) => file.once('drain', settle));
  }
  file.end();
  await finished(file);
}
