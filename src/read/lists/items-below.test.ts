import { describe, expect, it } from 'vitest';
import { readBulleted } from './bulleted-list.ts';
import { options, read } from './bulleted.fixture.ts';

it('things with a quantity below each are a list, whatever the file is called, and a price counts nothing', () => {
  const lines = [
    '- Motor:',
    '\tlink: https://shop.example/1',
    '\tcantidad: 7',
    '\tprecio total: 7 * 2.35 = 16.45',
    '- Servo:',
    '\tcantidad: 5',
    '- Cable:',
    '\tcantidad: 1',
    '\tprecio total: 1 * 2 = 2',
  ];
  const things = ['1: 7 | Motor | ', '5: 5 | Servo | ', '7: 1 | Cable | '];
  expect(read(...lines)).toEqual(things);
  const result = readBulleted(new TextEncoder().encode(lines.join('\n')), 'utf-8', { ...options, isList: () => false });
  expect(result?.sheets[0]?.rowCount).toBe(3);
});

it('an address is of the item right above it, and of none that is far', () => {
  const lines = ['- Motor', 'https://a.example/1', '- Wheel', '', 'https://a.example/2', '- Frame', '', 'Text.', '', 'https://a.example/3']; // prettier-ignore
  const result = readBulleted(new TextEncoder().encode(lines.join('\n')), 'utf-8', options);
  expect([...(result?.sheets[0]?.links ?? [])]).toEqual([
    ['1:1', 'https://a.example/1'],
    ['3:1', 'https://a.example/2'],
  ]);
});

describe('what stands further in below an item', () => {
  it('is said of the item, however much it is', () => {
    expect(
      read(
        '# Parts list',
        'Everything that is needed.',
        '- [ ] **1× PicoBlade cable**, one socket',
        '  Joins the speaker to the speaker socket of the board.',
        '  Search: `Molex 1.25mm 2 pin`',
        '- [ ] **1× Speaker 4 Ohm**',
        '  For the alarm.',
        '  Search: `waterproof speaker`',
        '- [ ] **3× Push button**',
        '  Sits at the handlebar.',
        '  Search: `push button`',
      ),
    ).toEqual(['3: 1 | PicoBlade cable, one socket | Parts list', '6: 1 | Speaker 4 Ohm | Parts list', '9: 3 | Push button | Parts list']); // prettier-ignore
  });

  it('and is kept with it, but for what counts something, which is a thing of its own', () => {
    const list = '# Parts list\n- Frame, printed\n  holds magnets N52\n  4x magnet 6x3 mm\n- Lid\n- Screws';
    const [sheet] = readBulleted(new TextEncoder().encode(list), 'utf-8', options)?.sheets ?? [];
    const cells = (row: number) => [0, 1, 3].map((column) => sheet?.text(row, column));
    expect([0, 1, 2].map(cells)).toEqual([
      ['', 'Frame, printed', 'holds magnets N52'],
      ['4', 'magnet 6x3 mm', ''],
      ['', 'Lid', ''],
    ]);
  });

  it('and further out is a text of its own', () => {
    expect(
      read('- Speaker', 'A sentence.', 'And one more.', '- Cable', 'A sentence.', 'One more.', '- Motor', 'And so on.'),
    ).toBeNull();
  });
});

describe('a thing in bold with its link, above items that say what it is like', () => {
  it('is one among the others', () => {
    expect(
      read(
        '# Rover',
        '**Tyres:** [**Foam tyres 120**](https://shop.example/tyres)',
        '- Bearing 608',
        '- Belt 5M',
        '',
        '**Motors: 2x** [**BLDC 5065 outrunner**](https://shop.example/bldc)',
        '',
        '- Max power: 1500 W',
        '- Motor resistance: 0.08 Ohm',
        '- Hub',
      ),
    ).toEqual([
      '2:  | Tyres: Foam tyres 120 | Rover',
      '3:  | Bearing 608 | Rover',
      '4:  | Belt 5M | Rover',
      '6: 2 | Motors: BLDC 5065 outrunner | Rover',
      '10:  | Hub | Rover',
    ]);
  });

  it('is none without a link, or where no item follows', () => {
    const told = read('- Hub', '- Belt', '- Bearing', '- Axle', '**Motors:** two of them', '- Nut', '**Docs:** [here](https://docs.example/x)'); // prettier-ignore
    expect(told?.map((line) => line.split(' | ')[1])).toEqual(['Hub', 'Belt', 'Bearing', 'Axle', 'Nut']);
  });
});
