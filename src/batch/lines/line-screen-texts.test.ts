import { oneOf } from '../../../test/support/one-of.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../bom/assemble.ts';
import { knowledge } from '../../knowledge/index.ts';
import { mapSheet } from '../../map/map-sheet.ts';
import { createDecomposer } from '../../materials/decompose.ts';
import { mergeDecompositions } from '../../materials/merge.ts';
import { TextArena } from '../../read/arena.ts';
import { Sheet } from '../../read/sheet.ts';
import { decomposeParts } from './decompose-parts.ts';
import { lineInput } from './line-input.ts';
import { amongOthers } from '../context/of-models.ts';
import { createLineScreen } from './line-screen.ts';

const known = knowledge();
const decomposer = createDecomposer(known);

const SYMBOLS = [
  'Sm',
  'Gd',
  'Tb',
  'Dy',
  'Lu',
  'Sc',
  'Y',
  'Ho',
  'Er',
  'Tm',
  'Eu',
  'Yb',
  'Nd',
  'La',
  'Ce',
  'dysprosium',
  'Terbium',
  '镝',
];
const GAPS = [' ', '\n', ', ', ': ', '-', '', ' (', '\u00a0', '/', '  ', '\t', ' = ', '; ', '\u3000', '\u200b', '+'];
const WORDS = [
  'metal',
  'ingot',
  'target',
  'targets',
  'sputter',
  'sputtering',
  'powder',
  'oxide',
  'alloy',
  'pellets',
  'foil',
  'rod',
  'lump',
  'wire',
  'doped',
  '金属',
  '靶',
  '靶材',
  '合金',
  '氧化',
  'pieces 3N',
  'Stücke 99,9 %',
  'slugs 99.9%',
  'turnings 4N',
  'GBD',
  'free',
  'frei',
  'contains',
  'with',
  'no',
  '添加',
];
const SHARES = [
  '99.9 %',
  '3N',
  '4N5',
  '2 %',
  '2,5 wt%',
  '≥ 2.5 %',
  'min. 2 %',
  '~3 %',
  '±2 %',
  '< 0.1 %',
  '5 ppm',
  '25,000 ppm',
  "25'000 ppm",
  'n.d.',
];
const NUMBERS = ['7429-91-6', '1308-87-8', '12058-94-5', '1314-36-9', '7440-27-9'];
const OTHERS = [
  'Bracket',
  'Magnet',
  'holder',
  'motor',
  'servo',
  'ferrite',
  'isolator',
  'MLCC 100nF',
  'N42SH',
  'N35',
  'SmCo5',
  'NdFeB',
  'La2O3',
  'Gd2O3',
  'YAG',
  'YAl',
  'TbDyFe',
  'DC motor',
  '20x10x5',
  'für',
  'for',
  'M4x12',
  '123-45',
  'STM32F405',
];
const vocabulary = known.vocabularies
  .flatMap(({ terms }) => Object.values(terms).flat())
  .map((word) => word.replaceAll('*', ''));

const DASHES = ['\u2010', '\u2011', '–', '—', '−', '－', 'ー'];
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
/** A word as systems, keyboards and pages write it. */
const written = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: words },
    { weight: 1, arbitrary: words.map(wide) },
    { weight: 1, arbitrary: words.map((word) => word.toUpperCase()) },
    { weight: 1, arbitrary: words.map((word) => word.normalize('NFD')) },
    {
      weight: 1,
      arbitrary: fc.tuple(words, fc.constantFrom(...DASHES)).map(([word, dash]) => word.replaceAll('-', dash)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          words,
          fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u0301', '**', '_'),
          fc.nat(12),
        )
        .map(([word, sign, at]) => word.slice(0, at) + sign + word.slice(at)),
    },
    { weight: 1, arbitrary: words.map((word) => `${word}      `) },
  );
const word = written(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...SYMBOLS) },
    { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 2, arbitrary: fc.constantFrom(...SHARES) },
    { weight: 1, arbitrary: fc.constantFrom(...NUMBERS) },
    { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
    { weight: 1, arbitrary: oneOf(vocabulary) },
  ),
);
const text = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(word, fc.constantFrom(...GAPS)), { minLength: 1, maxLength: most })
    .map((words) => words.map(([one, gap], at) => (at === 0 ? one : gap + one)).join(''));
const some = (cell: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), cell);

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]) {
  const texts = new TextArena();
  const sheet = new Sheet('BOM', texts);
  [['Part number', ...heads, 'Qty'], ...rows.map((row, at) => [`P-${String(10_000 + at)}`, ...row, '1'])].forEach(
    (row, index) => {
      const ordinal = sheet.addRow(index + 1);
      row.forEach((text, column) => {
        if (text !== '') sheet.set(ordinal, column, texts.intern(text, 0));
      });
    },
  );
  return mapSheet(sheet).tables;
}

/** Lines of a table, each with what it is made of when it is read, and whether the screen passes it over; or only those that it does. */
function screened(heads: readonly string[], rows: readonly (readonly string[])[], passedOnly = false) {
  return tableOf(heads, rows).flatMap((table) => {
    const screen = createLineScreen(table, decomposer);
    return Array.from({ length: table.lines.count }, (_, line) => line).flatMap((line) => {
      const nothing = screen.nothing(line);
      if (passedOnly && nothing === null) return [];
      const { input } = lineInput(table, line);
      return [
        { text: JSON.stringify(input.texts.map((one) => one.text)), nothing, found: decomposer.decompose(input) },
      ];
    });
  });
}

describe('screening the lines of a bill', () => {
  it('passes over no line that holds something, however its texts are written', () => {
    const heads = ['Description', 'Material', 'CAS', 'MPN', 'Remarks'];
    const row = fc.tuple(text(4), some(text(2)), some(written(fc.constantFrom(...NUMBERS))), some(text(1)), some(text(3)));
    fc.assert(
      fc.property(fc.array(row, { minLength: 12, maxLength: 24 }), (rows) => {
        for (const line of screened(heads, rows)) if (line.nothing !== null) expect(line.found.contents, line.text).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });

  it('passes over no symbol beside any word, whatever stands between them', () => {
    for (const head of ['Description', 'Material']) {
      const rows = ['Dy', 'Tb', 'Y', 'dysprosium', '镝'].flatMap((symbol) => GAPS.flatMap((gap) => [...WORDS, ...SHARES].flatMap((one) => [[symbol + gap + one], [one + gap + symbol]])));
      const hidden = screened([head], rows, true).filter(({ found }) => found.contents.length > 0);
      expect(hidden.map((line) => line.text)).toEqual([]);
    }
  });

  it('comes to what each line comes to by itself, whatever other lines share with it', () => {
    const row = fc.tuple(text(3), some(text(1)), some(written(fc.constantFrom(...NUMBERS, 'ABC-77', 'X1'))), some(text(2)));
    fc.assert(
      fc.property(fc.array(row, { minLength: 6, maxLength: 10 }), fc.nat(3), (rows, column) => {
        const mixed = rows.map((one, at) => one.map((cell, place) => (place === column ? (rows[(at + 1) % rows.length]?.[place] ?? '') : cell)));
        const tables = tableOf(['Description', 'Material', 'MPN', 'Remarks'], [...rows, ...mixed]);
        const bom = assemble(tables);
        decomposeParts(bom, decomposer).forEach(({ contents }, part) => {
          const lines = Array.from(bom.partLines.subarray(bom.partStart[part], bom.partStart[part + 1]), (line) => {
            const table = tables[bom.lineTable[line] as number] as (typeof tables)[number];
            return amongOthers(lineInput(table, bom.lineIndex[line] as number).input, table);
          });
          expect(contents, JSON.stringify(lines)).toEqual(mergeDecompositions(lines.map((input) => decomposer.decompose(input))).contents);
        });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });

  it.each(['Dy\n99.95 %', 'Tb\noxide', 'Gd\n靶材', 'targets: Dy', 'Sputtering targets Tb', 'Targets Gd 2 inch', 'Dy sputtering', 'Tb sputter'])(
    'does not pass over %j',
    (text) => {
      const [line] = screened(['Description'], [[text]]);
      expect(line?.nothing).toBeNull();
      expect(line?.found.contents.length).toBeGreaterThan(0);
    },
  );

  it.each(['Dy', ' Dy ', 'Dy      ', '\u00a0Tb\u00a0', 'Ｄｙ', '　Ｔｂ', '\u200bDy\ufeff', 'Tb\n'])(
    'knows %j for a symbol alone in a column for materials',
    (material) => {
      const lines = screened(['Description', 'Material'], [['Sputtering target           ', material], ['Bracket', 'Steel']]);
      expect(lines[0]?.nothing).toBeNull();
      expect(lines[0]?.found.contents.map(({ form, presence }) => `${form} ${presence}`)).toEqual(['target proven']);
      expect(lines[1]?.nothing).not.toBeNull();
    },
  );

  it.each(['ferri\u200bte isolator', 'motor red\ufeffuctor', 'servo\u00admotor', 'мото\u200bр', 'loud\u2060speaker'])(
    'reads %j, whatever nobody sees in its words',
    (text) => {
      const [line] = screened(['Description'], [[text]]);
      expect(line?.nothing).toBeNull();
      expect(line?.found.contents.length).toBeGreaterThan(0);
    },
  );

  it.each(['７４２９－９１－６', '７４２９-91-6', '7429\u201191\u20116', '7429–91–6', '7429−91−6', '７４２９ー９１ー６'])(
    'reads the CAS number %s wherever it stands, and gives no other line what it names',
    (cas) => {
      for (const heads of [['Description', 'CAS'], ['Description', 'MPN'], ['CAS', 'Description']]) {
        const lines = screened(heads, [['Powder lot', cas], [cas, 'Powder lot'], ['Powder lot', 'ABC-77']]);
        expect(lines.slice(0, 2).map(({ nothing }) => nothing)).toEqual([null, null]);
        for (const { found } of lines.slice(0, 2)) expect(found.contents.map(({ material }) => material)).toEqual(['cas:7429-91-6']);
        expect(lines[2]?.found.contents).toEqual([]);
      }
      const tables = tableOf(['Description', 'MPN'], [['DC motor 24 V', cas], ['DC motor 24 V', 'ABC-77'], ['DC motor 24 V', 'ABC-78']]);
      const found = decomposeParts(assemble(tables), decomposer);
      expect(found.map(({ contents }) => contents.some(({ material }) => material === 'cas:7429-91-6'))).toEqual([true, false, false]);
    },
  );
}); // prettier-ignore
