import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListTitle } from '../../discover/likely.ts';
import { readLined } from './lined-list.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options = {
  limits: defaultLimits,
  scoreSample: () => 0,
  isList: () => true,
  isListTitle: (title: string) => isListTitle(title, true),
} as unknown as ReadOptions;
const result = (lines: readonly string[], own = options) =>
  readLined(new TextEncoder().encode(lines.join('\n')), 'utf-8', own);

/** Lines as `line: quantity | thing | heading`; null where the text is no such list. */
function read(...lines: string[]): string[] | null {
  const [sheet] = result(lines)?.sheets ?? [];
  if (sheet === undefined) return null;
  return Array.from(
    { length: sheet.rowCount },
    (_, row) => `${String(sheet.line(row))}: ${[0, 1, 2].map((column) => sheet.text(row, column)).join(' | ')}`,
  );
}

describe('a text that is called a list and names one thing a line', () => {
  it('has no line for the words above its columns', () => {
    const lines = ['Crawler parts list', 'quant  part', '4x servo', '2x joystick', 'bag of ties'];
    const scoreSample = ([words]: readonly (readonly string[])[]): number => (words?.[1] === 'part' ? 2 : 0);
    const [sheet] = result(lines, { ...options, scoreSample })?.sheets ?? [];
    expect(sheet?.rowCount).toBe(3);
  });

  it('has them as lines, how many where that is said, and what they are filed under', () => {
    expect(
      read(
        'Materiales',
        '',
        'Motores:',
        '2 motores N20',
        'Ruedas',
        'Mandos:',
        'Arduino Nano',
        '10 resistencias 220 ohm',
      ),
    ).toEqual([
      '4: 2 | motores N20 | Motores',
      '5:  | Ruedas | Motores',
      '7:  | Arduino Nano | Mandos',
      '8: 10 | resistencias 220 ohm | Mandos',
    ]);
  });

  it('has what several sentences tell of under the name that the first is', () => {
    expect(read('Bearing 608', 'Hub motor 350 W. Buy two. Check the connector first.', 'Screws M3')).toEqual([
      '1:  | Bearing 608 | ',
      '2:  | Hub motor 350 W | ',
      '3:  | Screws M3 | ',
    ]);
  });

  it('takes what stands behind the name of a kind for a thing', () => {
    expect(read('Servo: MG90S', 'Motor: NEMA 17', 'ESC: 30 A', 'Price: 12 €')).toHaveLength(3);
  });

  it('takes titles of Markdown for headings', () => {
    expect(read('# Parts list', '## Motors', 'NEMA 17', 'NEMA 23', '## Frame', 'Profile 20x20')).toEqual([
      '3:  | NEMA 17 | Motors',
      '4:  | NEMA 23 | Motors',
      '6:  | Profile 20x20 | Frame',
    ]);
  });

  it('keeps an address with its thing, on the same line or below it', () => {
    const list = ['Servo SG90\t\thttps://shop.example/1', 'Frame', 'https://shop.example/2', 'Screws M3'];
    expect(read(...list)).toEqual(['1:  | Servo SG90 | ', '2:  | Frame | ', '4:  | Screws M3 | ']);
    expect([...(result(list)?.sheets[0]?.links ?? [])]).toEqual([
      ['1:1', 'https://shop.example/1'],
      ['2:1', 'https://shop.example/2'],
    ]);
  });

  it('leaves prices, labels and sentences out, and names their lines', () => {
    const list = [
      'Servo moteur 12g',
      'Référence: 59-06438',
      '33,000 TND',
      'Fils',
      'Batterie 9 V',
      'Roue',
      'Vis',
      'Écrous',
      'We need all of it by the end of the month, since the contest is in the week after that.',
    ];
    expect(read(...list)).toHaveLength(6);
    expect(result(list)?.skipped?.[0]?.what).toBe('lines 2, 3, 9');
  });

  it('names a line that is longer than any name, and takes no time for it', () => {
    const long = 'a'.repeat(400_000);
    expect(read('Motor', 'Frame', 'Wheel', 'Foot', 'Screws', long)).toHaveLength(5);
    expect(result(['Motor', 'Frame', 'Wheel', 'Foot', 'Screws', long])?.skipped?.[0]?.what).toBe('lines 6');
  });

  it('is none in columns, of sentences, or where nobody calls it a list', () => {
    expect(read('R1\t10k', 'R2\t22k', 'R3\t33k')).toBeNull();
    expect(
      read(
        'The arm is moved by a motor. It has no brake, so it falls.',
        'It was built in 2020. Nobody knows by whom it was drawn.',
        'Ask the owner. He is in the office on Mondays only.',
      ),
    ).toBeNull();
    expect(result(['Motor', 'Frame', 'Screws'], { ...options, isList: () => false })).toBeNull();
  });

  it('loses no line: each is a thing, left out and named, an address or a heading', () => {
    const line = fc.constantFrom(
      'Motor',
      '2 wheels',
      'Drive:',
      '4,50 €',
      'https://a.example/x',
      '',
      'Frame 10 x 20',
      '====',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 12 }), (lines) => {
        const found = result(lines);
        if (found === null) return;
        const sheet = found.sheets[0]!;
        const things = lines.filter((text) => /^(?:Motor|2 wheels|Frame 10 x 20)$/.test(text)).length;
        // "Drive:" above an address may be bought there.
        const drives = lines.filter(
          (text, at) => text === 'Drive:' && lines[at + 1]?.startsWith('https') === true,
        ).length;
        expect(sheet.rowCount).toBeGreaterThanOrEqual(things);
        expect(sheet.rowCount).toBeLessThanOrEqual(things + drives);
      }),
    );
  });
});

describe('what stands behind the name of a thing', () => {
  it('is what one costs, and how many', () => {
    expect(
      read(
        'CAN bus board            1.20 €',
        '减速电机                 2-3元*4 (any shop)',
        'Driver IC*2\t2.2元*2',
        'Spacer 5 mm',
        'Plate   3 mm',
        'Wheel',
      ),
    ).toEqual([
      '1:  | CAN bus board | ',
      '2: 4 | 减速电机 | ',
      '3: 2 | Driver IC | ',
      '4:  | Spacer 5 mm | ',
      '5:  | Plate   3 mm | ',
      '6:  | Wheel | ',
    ]);
  });

  it('is where it is bought, below a colon too, which opens nothing then', () => {
    const text = ['** Wheel motors:', 'https://example.org/a', '', '** Connectors:', '', '\t* Magnets (x32):', 'https://example.org/b', '', '* Pins', 'https://example.org/c', 'Drive:', 'https://example.org/d', 'Motor'];
    expect(read(...text)).toEqual(['1:  | Wheel motors | ', '6: 32 | Magnets | Connectors', '9:  | Pins | Connectors', '13:  | Motor | Drive']);
  });
}); // prettier-ignore

it('a link is where a thing is bought, and its words are the name', () => {
  expect(read('Frame', '2x [Servo SG90](https://shop.example/a) with horn', 'Wheel (https://shop.example/b)')).toEqual([
    '1:  | Frame | ',
    '2: 2 | Servo SG90 with horn | ',
    '3:  | Wheel | ',
  ]);
});
