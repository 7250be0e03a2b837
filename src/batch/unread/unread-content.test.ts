import { describe, expect, it } from 'vitest';
import { growsFaster, TIMES } from '../../../test/support/growth.ts';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { sheetOf } from '../../map/sheet.fixture.ts';
import { judgeText } from '../../testing.ts';
import { bundledDecomposer } from '../lines/decomposer.ts';
import { CarrierFinder } from './unread-content.ts';

async function outcome(csv: string) {
  const { units } = await judgeText(mofcom, { csv });
  const [unit] = units;
  return { status: unit?.status, code: unit?.error?.code ?? null, place: unit?.error?.place ?? null };
}

describe('what is firmly a thing', async () => {
  const finder = new CarrierFinder(await bundledDecomposer());

  it.each(['Stepper.h', '<Servo.h>', 'motor.py', 'lib/Stepper.cpp, 2 kB'])('is no file of a program: %s', (text) => {
    expect(finder.isFirm(text, 0)).toBe(false);
  });

  it.each(['Stepper motor', 'Stepper motor No. 17.5'])('is a thing with a point as well: %s', (text) => {
    expect(finder.isFirm(text, 0)).toBe(true);
  });
});

describe('a file in which no parts list was understood', () => {
  it('is read as one, by all its texts, if a cell names a magnet or a motor', async () => {
    const list =
      'alpha,beta,gamma\nLDO,[LM7805],\nBLDC motor,[XXD KV1000],[21.00]\nFuse,[5A],[0.10]\nHEPA filter,[H13],[9]\n';
    expect(await outcome(list)).toMatchObject({ status: 'checked' });
    const { units } = await judgeText(mofcom, { csv: list });
    expect(units[0]?.findings.map(({ ruleId: rule, locations }) => `${rule} ${locations[0]?.cell ?? ''}`)).toContain(
      'mofcom/embedded-content A3',
    );
  });

  it('is not clean if it names one and cannot be read as one: it is not understood', async () => {
    const text = 'frame: alu\nmagnet: "Neodymium magnet N42SH D10x3"\nglue: epoxy\n';
    expect(await outcome(text)).toMatchObject({ status: 'unreadable', code: 'columns-not-understood' });
  });

  it('holds no list if nothing of it would be reported in one', async () => {
    const list =
      'alpha,beta,gamma\nLDO,[LM7805],\nMotor bracket,[XXD],[21.00]\nFuse,[5A],[0.10]\nHEPA filter,[H13],[9]\n';
    expect(await outcome(list)).toMatchObject({ status: 'no-bom', code: null });
  });

  it('holds none where it says what to do with things', async () => {
    const steps =
      'alpha,beta\nPliers,Install magnets\nDrill 6 mm,Mount motor\nCalipers,Check motor shaft\nGlue,Attach magnets\n';
    expect(await outcome(steps)).toMatchObject({ status: 'no-bom' });
  });

  it('is read where several lines are the names of such things, whatever stands between them', async () => {
    const course = [
      '2.1 Induction',
      'Move the coil in the field of the magnet, and look at what the meter shows while it moves.',
      'DC motor',
      '2.2 Sound',
      'Speak into it, and watch the trace on the screen. Change the loudness.',
      'Loudspeaker',
      '2.3 A pendulum',
      'Let it swing between the poles, and count how often it does so in a minute.',
      'magnet 10mm x 10mm',
    ];
    expect(await outcome(course.join('\n'))).toMatchObject({ status: 'checked' });
    expect(await outcome(course.slice(0, 5).join('\n'))).toMatchObject({ status: 'no-bom' });
  });

  it('may tell of motors in sentences, in one column or in two rows', async () => {
    const story = 'alpha,beta\nMonday,The motor runs hot.\nTuesday,The magnet came loose.\nFriday,All is well again.\n';
    expect(await outcome(story)).toMatchObject({ status: 'no-bom' });
    expect(
      await outcome('Remember:\nask about the neodymium magnets for the door\nand water the plants\n'),
    ).toMatchObject({ status: 'no-bom' });
  });
});

describe('what stands above the header of a list', () => {
  const LIST = 'Part;Qty;Note\nBracket;1;a\nPlate;2;b\nNut;3;c\n';
  const found = async (above: string) => {
    const { units } = await judgeText(mofcom, { csv: `${above}${LIST}` });
    return units[0]?.findings.map(({ ruleId: rule, locations }) => `${rule} ${locations[0]?.cell ?? ''}`);
  };

  it('is not passed over where it is a list of its own', async () => {
    expect(await found('Servo motor;2;x\nScrew;10;x\nNeodymium magnet;4;x\n;;\n')).toEqual(['data/list-not-read A1']);
    expect(await found('Kit A\nServo motor MG996R\nNeodymium magnet 10x2\nLoudspeaker 8 Ohm\n\n')).toEqual([
      'data/list-not-read A2',
    ]);
    expect(await found('2   Servo motor   Shop\n10   Screw M3   Shop\n4   Washer   Shop\n\n')).toEqual([
      'data/list-not-read A1',
    ]);
  });

  it('may be a title and its labels, which name what the list is of', async () => {
    expect(await found('Bill of materials\nProduct;Servo motor SM400;Rev\nQuantity;1;B\nSheet;1;of 2\n;;\n')).toEqual(
      [],
    );
    expect(await found('Servo motor\nDrive unit 400 W\nRevision B\n\n')).toEqual([]);
  });

  it('may be records, a field and its value a row', async () => {
    const record = (name: string, count: number) =>
      `number;A-${String(count)};\nname;${name};\ncount;${String(count)};\n`;
    const records = ['Bracket', 'Magnet N42SH 10x5', 'Nut'].map((name, i) => record(name, i + 2)).join('');
    expect(await found(records)).toEqual(['data/list-not-read B5']);
    // A block of labels has each once, whatever else comes again.
    expect(await found('Product;Servo motor SM400;\nDrawn;A. Meyer;\nDate;2026-01-02;\nDate;2026-02-03;\n')).toEqual(
      [],
    );
  });

  it('may be data that stand in pairs, which are records', async () => {
    const { units } = await judgeText(mofcom, {
      csv: '# parts of the joint\nproject: joint\nbom:\n  - pn: A-1\n    name: \'Magnet N42SH: 10x5\'\n    qty: 8\n  - pn: A-2\n    description: >\n      Bracket\n      of the joint\n    qty: 1\n    children:\n      - {pn: A-3, description: "Cable, black", qty: 2}\n      - pn: 0012\n        description: Key\n        qty: 1\n',
    });
    expect(units[0]?.findings.map(({ ruleId, locations }) => [ruleId, locations[0]?.line])).toEqual([
      ['mofcom/controlled-item', 4],
    ]);
  });
});

describe('a sheet beside the lists', () => {
  const beside = async (...rows: readonly (readonly (string | null)[])[]) =>
    new CarrierFinder(await bundledDecomposer()).beside(sheetOf(rows, 'Cover'), [])?.text ?? null;

  it('is a cover where only what it is of stands alone at its top', async () => {
    expect(
      await beside([null, 'Magnetic coupling MC-40'], [null, 'Author', 'J. Doe'], [null, 'Units', '12']),
    ).toBeNull();
  });

  it('is a list where a line of it does', async () => {
    expect(await beside(['Spares'], ['Magnetic coupling MC-40', '2'], ['Screw M4', '12'])).toBe(
      'Magnetic coupling MC-40',
    );
  });
});

describe('a list whose parts stand in columns', () => {
  const found = async (csv: string) => {
    const { units } = await judgeText(mofcom, { csv });
    return units[0]?.findings.map(({ ruleId: rule, locations }) => `${rule} ${locations[0]?.cell ?? ''}`);
  };

  it('is read, each part at its cell', async () => {
    expect(
      await found('Part;100;101;102;103\nDescription;Servo motor 25 kg;Magnet NdFeB N42SH;Screw;Nut\nQty;1;2;3;4\n'),
    ).toEqual(['mofcom/embedded-content B2', 'mofcom/controlled-item C2']);
    expect(
      await found(
        'Description;Servo motor 25 kg;Magnet NdFeB N42SH;Screw\nQty;1;2;3\nMaterial;;NdFeB;Steel\nWeight;10;2;3\n',
      ),
    ).toEqual(['mofcom/embedded-content B1', 'mofcom/controlled-item C1']);
  });

  it('is none where products head columns of quantities', async () => {
    expect(
      await found('Description;Servo motor SM400;Servo motor SM750\nBracket;1;2\nScrew M3;4;4\nLabel;1;1\n'),
    ).toEqual([]);
  });
});

it('a text without a blank is looked through in time by its length', { timeout: 60_000 }, async () => {
  const finder = new CarrierFinder(await bundledDecomposer());
  const looked = (length: number): (() => unknown) => {
    const text = '箱'.repeat(length);
    return () => finder.inStory(text);
  };
  looked(50_000)();
  expect(growsFaster(looked(400_000), looked(400_000 / TIMES))).toBe(false);
});
