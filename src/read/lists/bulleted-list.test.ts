import { describe, expect, it } from 'vitest';
import { readBulleted } from './bulleted-list.ts';
import { options, read } from './bulleted.fixture.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

describe('a text that is called a list and is made of items', () => {
  it('has its items as lines, and titles above them as what they are filed under', () => {
    expect(
      read('# Motors', '* Servo MG995 (2x)', '* 3 neodymium magnets', '', '## Screws', '- M3x8', '- [ ] 4x M3 nut'),
    ).toEqual([
      '2: 2 | Servo MG995 | Motors',
      '3: 3 | neodymium magnets | Motors',
      '6:  | M3x8 | Screws',
      '7: 4 | M3 nut | Screws',
    ]);
  });

  it('has what several sentences tell of under the name that the first is', () => {
    const said = '- Nema 17 stepper motor. Any will do. You need 3 of them.';
    expect(read(said, '- M3', '- Print the parts. They take 3 hours or more.')).toEqual(['1:  | Nema 17 stepper motor | ', '2:  | M3 | ']); // prettier-ignore
  });

  it('counts by a number at the end, unless other items stand below it', () => {
    expect(read('- 2x Arduino', '- Magnets 10x3 (8)', '- Speaker 8 ohm - 2', '- Drives (3)', '  - Servo SG90')).toEqual(
      [
        '1: 2 | Arduino | ',
        '2: 8 | Magnets 10x3 | ',
        '3: 2 | Speaker 8 ohm | ',
        '4:  | Drives (3) | ',
        '5:  | Servo SG90 | ',
      ],
    );
  });

  it('counts as people write it: first in brackets, as "qty", and behind a name that begins with a figure', () => {
    expect(
      read(
        '- (2) Linear shaft 8 mm x 450 mm',
        '- (4) Stepper motor 42HS40',
        '- N20 12V 100 RPM motors (qty 3) - metal',
        '- **608ZZ Rulman:** 2 Adet (Ana mil yatağı için)',
        '- Vakum Nozül Seti: 1 Takım.',
      ),
    ).toEqual([
      '1: 2 | Linear shaft 8 mm x 450 mm | ',
      '2: 4 | Stepper motor 42HS40 | ',
      '3: 3 | N20 12V 100 RPM motors - metal | ',
      '4: 2 | 608ZZ Rulman (Ana mil yatağı için) | ',
      '5: 1 | Vakum Nozül Seti | ',
    ]);
  });

  it('has groups that open with a bullet and without, and no summary of them', () => {
    expect(
      read(
        '* Frame:',
        '    M3 washer, 2 pcs',
        '    M3x10, 2 pcs',
        '',
        'Tool head:',
        '    5010 brushless motor, 2 pcs',
        '    Magnet N52 10x3',
        '',
        'Aggregated BOM:',
        '    M3 washer, 2 pcs',
      ),
    ).toEqual([
      '2: 2 | M3 washer | Frame',
      '3: 2 | M3x10 | Frame',
      '6: 2 | 5010 brushless motor | Tool head',
      '7:  | Magnet N52 10x3 | Tool head',
    ]);
  });

  it('may have its title as HTML', () => {
    expect(read('<h2>Motors</h2>', '', '* Servo MG995 (2x)', '* Stepper motor', '* Bracket')).toEqual([
      '3: 2 | Servo MG995 | Motors',
      '4:  | Stepper motor | Motors',
      '5:  | Bracket | Motors',
    ]);
  });

  it('does not count by numbers that only number its items', () => {
    expect(read('- (1) Stepper motor', '- (2) Frame', '- (3) Screws M3')).toEqual([
      '1:  | (1) Stepper motor | ',
      '2:  | (2) Frame | ',
      '3:  | (3) Screws M3 | ',
    ]);
  });

  it('keeps a long item with a point at its end, which is no sentence', () => {
    expect(
      read(
        '- Juego de 4 motores paso a paso NEMA 17 con cable (1.8deg/step, 40N/cm).',
        '- M3x8',
        '- Nut',
        '- The carriage is moved by a motor, which has to be fixed to the frame.',
      ),
    ).toEqual([
      '1:  | Juego de 4 motores paso a paso NEMA 17 con cable (1.8deg/step, 40N/cm). | ',
      '2:  | M3x8 | ',
      '3:  | Nut | ',
    ]);
  });

  it('takes words that only open what stands below them for a heading, and no rating for a number of things', () => {
    expect(
      read(
        '* Magnets',
        '  * 6x 6 mm magnet N35',
        '* Resistors:',
        '\t* 500 Ohm trimmer',
        '* 4010 fan',
        '* 6 inch loudspeaker',
        '* 608 bearings',
        '* Frame',
      ),
    ).toEqual([
      '2: 6 | 6 mm magnet N35 | Magnets',
      '4:  | 500 Ohm trimmer | Resistors',
      '5:  | 4010 fan | ',
      '6:  | 6 inch loudspeaker | ',
      '7:  | 608 bearings | ',
      '8:  | Frame | ',
    ]);
  });

  it('reads a label below an item where it says how many, and leaves the others out', () => {
    const text = ['- **步进电机** NEMA17', '  - 数量: 3个', '  - 价格: 约15元', '- 支架', '- 螺丝 M3'];
    expect(read(...text)).toEqual(['1: 3 | 步进电机 NEMA17 | ', '4:  | 支架 | ', '5:  | 螺丝 M3 | ']);
    const result = readBulleted(new TextEncoder().encode(text.join('\n')), 'utf-8', options);
    expect(result?.skipped?.[0]?.what).toBe('lines 3');
  });

  it('has as lines what stands below an open heading without bullets of its own', () => {
    expect(
      read(
        'BOM:',
        '* Slots, rails:',
        '    2020 t-slot: 130mm',
        '    M3 t-slot nut, 48 pcs',
        '* Motors:',
        '    Nema 17 motor, 2 pcs',
        '',
        'All of it is new.',
      ),
    ).toEqual([
      '3:  | 2020 t-slot: 130mm | Slots, rails',
      '4: 48 | M3 t-slot nut | Slots, rails',
      '6: 2 | Nema 17 motor | Motors',
    ]);
  });

  it('takes an item for one where all below it are labels and values, one a price, a link or how many', () => {
    expect(
      read(
        '- Stepper motors:',
        '\tlink: http://shop.example/1',
        '\tcantidad: 7',
        '- Servo:',
        '\tprecio: 1.88',
        '- Frame',
      ),
    ).toEqual(['1: 7 | Stepper motors | ', '4:  | Servo | ', '6:  | Frame | ']);
  });

  it('keeps an address as a link', () => {
    const result = readBulleted(
      new TextEncoder().encode('- Nut https://shop.example/nut\n- [Servo](https://shop.example/servo)\n- Frame'),
      'utf-8',
      options,
    );
    const sheet = result?.sheets[0];
    expect([sheet?.text(0, 1), sheet?.text(1, 1)]).toEqual(['Nut', 'Servo']);
    expect([...(sheet?.links ?? [])]).toEqual([
      ['1:1', 'https://shop.example/nut'],
      ['2:1', 'https://shop.example/servo'],
    ]);
  });

  it('leaves out what stands below a title that announces notes', () => {
    expect(
      read(
        '# Parts',
        '- Servo SG90',
        '- Bearing 608',
        '',
        '**Notes**',
        '- SG90 is smaller and fits.',
        '- For MG90S, enlarge the bay.',
        '',
        '## Magnets',
        '- N52 10x3',
      ),
    ).toEqual(['2:  | Servo SG90 | Parts', '3:  | Bearing 608 | Parts', '10:  | N52 10x3 | Magnets']);
  });

  it('leaves out those who sell things, in all sections below', () => {
    expect(
      read(
        '# Parts',
        '- Servo SG90',
        '- Bearing 608',
        '## 📦 Suppliers',
        '### 🌍 International:',
        '- **Motors**: Oriental Motor, Maxon',
        '### At home',
        '- **Motors**: WEG dealers',
        '## Magnets',
        '- N52 10x3',
      ),
    ).toEqual(['2:  | Servo SG90 | Parts', '3:  | Bearing 608 | Parts', '10:  | N52 10x3 | Magnets']);
  });

  it('is no list where prose stands around a few items, or there are none', () => {
    expect(read('This is how it works.', 'First do this.', 'Then that.', '- one', '- two', '- three')).toBeNull();
    expect(read('- one', '- two')).toBeNull();
  });
});

describe('a text with a section that is called a list', () => {
  const isListTitle = (title: string): boolean => /^(?:parts list|lista de la compra)$/i.test(title);
  const lines = (written: string): ReturnType<typeof readBulleted> =>
    readBulleted(new TextEncoder().encode(written), 'utf-8', {
      limits: defaultLimits,
      isListTitle,
    } as unknown as ReadOptions);
  const things = (written: string): string[] | null => {
    const sheet = lines(written)?.sheets[0];
    return sheet === undefined
      ? null
      : Array.from(
          { length: sheet.rowCount },
          (_, row) => `${String(sheet.line(row))}: ${[0, 1, 2].map((column) => sheet.text(row, column)).join(' | ')}`,
        );
  };

  it('has the items below that title as lines, up to the next one that is no deeper', () => {
    const text =
      '# Train\n\nIt floats.\n\n- fast\n- cold\n- blue\n\n### Parts List\n\nTrack:\n* N42 magnets (20x)\n* 2x YBCO\n\n#### Camera\n* Tripod\n\n### How it works\n- cool it\n- push it\n- watch it\n';
    expect(things(text)).toEqual(['12: 20 | N42 magnets | ', '13: 2 | YBCO | ', '16:  | Tripod | Camera']);
    expect(lines(text)?.skipped?.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
      'lines 1, 3, 5, 6, 7, 18, 19, 20, 21: outside the section that is called a list',
    ]);
  });

  it('takes a title without a blank, and its colon', () => {
    expect(things('#LISTA DE LA COMPRA:\n- 2 Motores\n- Altavoz\n- Pila\n')).toEqual([
      '2: 2 | Motores | ',
      '3:  | Altavoz | ',
      '4:  | Pila | ',
    ]);
  });

  it('is none where the section is prose, or no title says so', () => {
    expect(things('# Parts list\n- one\n- two\nThis is how.\nThat is why.\n- three\n')).toBeNull();
    expect(things('# Parts\n- one\n- two\n- three\n')).toBeNull();
  });
});

describe('what is said of an item', () => {
  it('further in alike, below a heading: how many there are, a note, an address', () => {
    const text = [
      '- Motors:',
      '  - NEMA 17 stepper',
      '  - <https://shop.example/17>',
      '  - Quantity: 2',
      '  - Note: any stepper will do',
      '- Ball screw actuator',
      '  - SFU1204, 100 mm',
      '  - https://shop.example/sfu',
    ];
    expect(read(...text)).toEqual(['2: 2 | NEMA 17 stepper | Motors', '7:  | SFU1204, 100 mm | Ball screw actuator']);
    const [sheet] = readBulleted(new TextEncoder().encode(text.join('\n')), 'utf-8', options)?.sheets ?? [];
    expect([...(sheet?.links ?? [])]).toEqual([
      ['2:1', 'https://shop.example/17'],
      ['7:1', 'https://shop.example/sfu'],
    ]);
  });
});

describe('lines between items', () => {
  it('that are pictures in tags or quoted notes take nothing from the list', () => {
    const picture = ['<p align="left">', '  <img src="a.png" width="400"/>', '</p>', '> [!NOTE]', '> Costs are high'];
    expect(read('# Components', '* 10x N40UH magnets', ...picture, '* Plastic screws', ...picture, '* Glue')).toEqual([
      '2: 10 | N40UH magnets | Components',
      '8:  | Plastic screws | Components',
      '14:  | Glue | Components',
    ]);
  });
});

describe('a note that nothing calls a list', () => {
  const lines = [
    '# Speakers',
    '- **2x SB26 Tweeter**',
    '  - [Datasheet](../a.pdf)',
    '- Varnish',
    '- Set of connectors',
    '## Photos',
    '[Photo](../p1.jpg)',
    '[Photo](../p2.jpg)',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));

  it('is one where it is made of items, and pictures beside them are none', () => {
    const result = readBulleted(bytes, 'utf-8', {
      limits: defaultLimits,
      isNote: () => true,
    } as unknown as ReadOptions);
    const [sheet] = result?.sheets ?? [];
    expect(Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => sheet?.text(row, 1))).toEqual(
      expect.arrayContaining(['SB26 Tweeter', 'Varnish', 'Set of connectors']),
    );
    expect(result?.sheets[0]?.rowCount).toBeLessThan(5);
  });

  it('is none by its items alone where it is no note', () => {
    expect(readBulleted(bytes, 'utf-8', { limits: defaultLimits } as unknown as ReadOptions)).toBeNull();
  });
});
