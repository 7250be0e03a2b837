import { describe, expect, it } from 'vitest';
import { assemble } from '../bom/assemble.ts';
import { knowledge } from '../knowledge/index.ts';
import { mapSheet } from '../map/map-sheet.ts';
import { createDecomposer } from '../materials/decompose.ts';
import { TextArena } from '../read/arena.ts';
import { Sheet } from '../read/sheet.ts';
import { decomposeParts } from './decompose-parts.ts';
import { lineInput } from './line-input.ts';
import { createLineScreen } from './line-screen.ts';

const decomposer = createDecomposer(knowledge());

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

/** Lines of a table, each with what it is made of when it is read, and whether the screen passes it over. */
function screened(heads: readonly string[], rows: readonly (readonly string[])[]) {
  return tableOf(heads, rows).flatMap((table) => {
    const screen = createLineScreen(table, decomposer);
    return Array.from({ length: table.lines.count }, (_, line) => {
      const { input } = lineInput(table, line);
      return {
        text: input.texts.map(({ text }) => JSON.stringify(text)).join(' '),
        nothing: screen.nothing(line),
        found: decomposer.decompose(input),
      };
    });
  });
}

describe('screening the lines of a bill', () => {
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
