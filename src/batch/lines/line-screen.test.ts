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

const known = knowledge();
const decomposer = createDecomposer(known);

const HEADS = ['Part number', 'Description', 'Material', 'Category', 'Remarks', 'Manufacturer', 'MPN', 'Mass [g]'];

function tableOf(rows: readonly (readonly string[])[], heads: readonly string[] = HEADS) {
  const texts = new TextArena();
  const sheet = new Sheet('BOM', texts);
  [heads, ...rows].forEach((row, index) => {
    const ordinal = sheet.addRow(index + 1);
    row.forEach((text, column) => sheet.set(ordinal, column, texts.intern(text, /^[\d.]+$/.test(text) ? 1 : 0)));
  });
  return mapSheet(sheet).tables;
}

const vocabulary = known.vocabularies
  .flatMap(({ terms }) => Object.values(terms).flat())
  .map((word) => word.replaceAll('*', ''));
const makers = known.series.flatMap((fact) => fact.makers);
const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Bracket',
      'Support',
      'Gehäuse',
      'Halter',
      'Kabel',
      'Motor',
      'Servomotor',
      'moteur',
      'ブラケット',
      '取付用',
      '贴片电容',
      'Umrichter',
      'Lautsprecher',
      'Screw',
      'target',
      'NdFeB',
      'N42SH',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('für', 'for', 'with', 'mit', 'pour', '+', ',', '|', '(', ')', '用', 'без', 'free', 'or'),
  },
  { weight: 2, arbitrary: oneOf(vocabulary) },
  { weight: 1, arbitrary: oneOf(makers) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'M4x12',
      '20x10x5',
      'Ø8x3',
      '400 W',
      '3 MW',
      '500 g',
      '5 %',
      'N52',
      'bonded',
      'La2O3',
      'CeO2',
      'Gd2O3',
      'MG995',
      '2212 920KV',
      'PETG',
      'PLA',
      'Yag',
      'YAG',
      'Servo controller',
      'Y',
      'Dy',
    ),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Z]{0,3}[0-9]{1,4}[A-Z]?$/) },
);
const text = (max: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 0, maxLength: max }).map((words) => words.join(' '));
const row = fc.tuple(
  fc.integer({ min: 10_000, max: 99_999 }).map((number) => `P-${String(number)}`),
  text(5),
  text(2),
  fc.oneof(fc.constant(''), text(2)),
  fc.oneof(fc.constant(''), text(2)),
  fc.oneof(fc.constant(''), fc.constantFrom(...makers, 'Würth', 'Yageo', 'Magnet AG')),
  fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Z]{1,3}[0-9]{2,4}(-[A-Z0-9]{1,4})?$/)),
  fc.oneof(fc.constant(''), fc.constantFrom('3', '12.5')),
);

/** Parts as they are when each line is decomposed by itself. */
function lineByLine(tables: ReturnType<typeof tableOf>) {
  const bom = assemble(tables);
  return Array.from({ length: bom.partCount }, (_, part) =>
    mergeDecompositions(
      Array.from(bom.partLines.subarray(bom.partStart[part], bom.partStart[part + 1]), (line) => {
        const table = bom.tables[bom.lineTable[line] as number] as (typeof tables)[number];
        return decomposer.decompose(amongOthers(lineInput(table, bom.lineIndex[line] as number).input, table));
      }),
    ),
  );
}

/** Words for components that hold traces, and what stands beside them. */
const traceWords = Object.entries(Object.fromEntries(known.vocabularies.flatMap(({ terms }) => Object.entries(terms))))
  .filter(([meaning]) => known.classes.get(meaning.replace(/^class:/, ''))?.material?.trace === true)
  .flatMap(([, terms]) => terms.map((term) => term.replaceAll('*', '')));
const traceText = fc
  .tuple(
    fc.constantFrom(...traceWords, 'MLCC', '贴片电容', 'LED white'),
    fc.array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom(
            '100nF',
            '50V',
            'X7R',
            '0402',
            '12-345',
            '10%',
            '| 25 V',
            ', 1 µF',
            '(reel)',
            '20x10x5',
            'C0G',
            'La',
            'SMD',
          ),
        },
        { weight: 1, arbitrary: word },
      ),
      { maxLength: 4 },
    ),
  )
  .map(([name, rest]) => [name, ...rest].join(' '));

describe('decomposing the parts of a bill', () => {
  it('comes to the same where lines hold traces, on a circuit board or not', () => {
    const line = fc.tuple(fc.constantFrom('C', 'D', 'U', 'M', 'J', 'LED'), fc.oneof({ weight: 4, arbitrary: traceText }, { weight: 1, arbitrary: text(3) }), text(1), fc.constantFrom('', 'Würth', 'Yageo', ...makers.slice(0, 5)));
    fc.assert(
      fc.property(fc.array(line, { minLength: 8, maxLength: 24 }), fc.boolean(), (lines, isBoard) => {
        const rows = lines.map(([kind, value, remark, maker], at) => [`${kind}${String(at + 1)}`, value, remark, '1', maker]);
        const board = isBoard ? [['R101', '10k', '', '1', ''], ['C101', '100n', '', '1', ''], ['R102', '22k', '', '1', ''], ['C102', '1u', '', '1', '']] : [];
        const tables = tableOf([...rows, ...board], [isBoard ? 'Designator' : 'Pos', 'Description', 'Remarks', 'Qty', 'Manufacturer']);
        const found = decomposeParts(assemble(tables), decomposer);
        const expected = lineByLine(tables);
        expect(found.map(({ contents, coverage }) => ({ contents, coverage }))).toEqual(expected.map(({ contents, coverage }) => ({ contents, coverage })));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 150) },
    );
  });


  it('comes to what decomposing every line by itself comes to', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 8, maxLength: 16 }), fc.boolean(), (rows, repeat) => {
        // Lines that read alike but for their numbers, as most of a bill.
        const all = repeat ? [...rows, ...rows.map(([, ...rest], at) => [`Q-${String(20_000 + at)}`, ...rest])] : rows;
        const tables = tableOf(all);
        const expected = lineByLine(tables);
        const found = decomposeParts(assemble(tables), decomposer);
        expect(found.map(({ contents, coverage }) => ({ contents, coverage }))).toEqual(expected.map(({ contents, coverage }) => ({ contents, coverage })));
      }),
      { numRuns: 200 },
    );
  });

  it('does so where numbers are all that describes a line', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 8, maxLength: 16 }), (rows) => {
        const tables = tableOf(rows.map(([number, description, , , , maker]) => [`${number} ${description}`.slice(0, 40), '2', maker]), ['Part number', 'Qty', 'Manufacturer']);
        const found = decomposeParts(assemble(tables), decomposer);
        expect(found.map(({ contents }) => contents)).toEqual(lineByLine(tables).map(({ contents }) => contents));
      }),
      { numRuns: 100 },
    );
  });

  it('tells lines of one name apart by what they are printed of, and by their designators on a circuit board', () => {
    const printed = tableOf([
      ['P-1', 'Servo Tirolo', 'PETG', '', '', '', '', ''],
      ['P-2', 'Servo Tirolo', 'Steel', '', '', '', '', ''],
      ['P-3', 'Screw', 'Steel', '', '', '', '', ''],
    ]);
    const carriers = (tables: ReturnType<typeof tableOf>) => decomposeParts(assemble(tables), decomposer).map(({ contents }) => contents.length > 0);
    expect(carriers(printed)).toEqual([false, true, false]);
    const board = tableOf([['J17', 'Motor_A', '1'], ['M1', 'Motor_A', '1'], ['R1', '10k', '1'], ['C1', '100n', '1']], ['Refs', 'Value', 'Qty']);
    const bom = assemble(board);
    const apart = Array.from({ length: bom.partCount }, (_, part) => decomposeParts(bom, decomposer)[part]);
    expect(apart).toEqual(lineByLine(board));
    const packed = assemble(tableOf([['U1', 'P-10001', 'Motor_A', 'QFN-16', '1'], ['U2', 'P-10002', 'Motor_A', 'X5', '1'], ['R1', 'P-10003', '10k', 'R_0603', '1']], ['Refs', 'Part number', 'Description', 'Footprint', 'Qty']));
    expect(decomposeParts(packed, decomposer).map(({ contents }) => contents.length > 0)).toEqual([false, true, false]);
  });

  it('knows what says nothing by its place on a circuit board, and by no other', () => {
    const board = assemble(tableOf([['C1', 'P-10001', 'QX', '1'], ['C', 'P-10002', 'QX', '1'], ['M1', 'P-10003', 'QX', '1'], ['R1', 'P-10004', 'QX Y2', '1'], ['R2', 'P-10005', 'QX', '1']], ['Refs', 'Part number', 'Value', 'Qty']));
    expect(decomposeParts(board, decomposer).map(({ coverage }) => coverage)).toEqual(['non-carrier', 'unclassified', 'unclassified', 'non-carrier', 'non-carrier']);
    const machine = assemble(tableOf([['C1', 'P-10001', 'QX', '1'], ['M1', 'P-10003', 'QX', '1'], ['M2', 'P-10004', 'QX', '1']], ['Refs', 'Part number', 'Value', 'Qty']));
    expect(decomposeParts(machine, decomposer).map(({ coverage }) => coverage)).toEqual(['unclassified', 'unclassified', 'unclassified']);
  });

  it('asks nothing of lines that bring nothing, and once of those that differ by their numbers only', () => {
    let asked = 0;
    const counting = { ...decomposer, unweighed: (input: Parameters<typeof decomposer.unweighed>[0]) => (asked++, decomposer.unweighed(input)) };
    const tables = tableOf([
      ...Array.from({ length: 40 }, (_, at) => [`P-${String(10_000 + at)}`, `Gehäuse für Umrichter ${String(at)}-7`, 'Steel', '', '', 'Würth', `M${String(at)}X`, '1.5']),
      ...Array.from({ length: 40 }, (_, at) => [`Q-${String(10_000 + at)}`, `MLCC ${String(at)}nF X7R`, 'Steel', '', 'see drawing', 'Würth', `N${String(at)}X`, String(at)]),
    ]);
    decomposeParts(assemble(tables), counting);
    expect(asked).toBe(1);
  });

  it('reads lines once that say the same, and weighs each', () => {
    let asked = 0;
    const counting = { ...decomposer, unweighed: (input: Parameters<typeof decomposer.unweighed>[0]) => (asked++, decomposer.unweighed(input)) };
    const tables = tableOf([
      ...Array.from({ length: 4 }, (_, at) => [`P-${String(10_000 + at)}`, 'Sintered NdFeB magnet N42SH', 'NdFeB', '', '', '', '', `${String(at + 1)}.5`]),
      ['P-20000', 'Sintered NdFeB magnet N42SH', 'NdFeB', '', '', '', '', ''],
    ]);
    const masses = decomposeParts(assemble(tables), counting).map(({ contents: [magnet] }) => magnet?.mass?.grams.typ ?? null);
    expect(masses).toEqual([1.5, 2.5, 3.5, 4.5, null]);
    expect(asked).toBe(1);
  });
}); // prettier-ignore
