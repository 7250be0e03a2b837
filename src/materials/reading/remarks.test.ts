import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';

const decomposer = createDecomposer(knowledge());

/** What a description is said to be: `magnet`, the class of a component, or null where nothing is reported. */
function said(text: string): string | null {
  const { contents } = decomposer.decompose({
    texts: [{ role: 'description', text, column: 0 }],
    manufacturer: '',
    cas: [],
    pieceGrams: null,
  });
  const shown = contents.find(({ report, confidence }) => report || confidence >= 0.7);
  return shown === undefined ? null : (shown.componentClass ?? 'magnet');
}

describe('behind a magnet', () => {
  it.each([
    'Magnet NdFeB N42SH acc. to drawing 4711',
    'Magnet N42SH as per drawing',
    'Magnet N42SH see drawing 4711',
    'Magnet N42SH nach Zeichnung 12-345',
    'Magnet N42SH lt. Zeichnung',
    'Magnet N42SH, gem. Datenblatt',
    'Magnet N42SH gemäß Zeichnung Nr. 4',
    'Magnet NdFeB N42SH Zg.-Nr. 4711',
    'Aimant NdFeB N42SH selon plan 4711',
    '磁钢 N42SH 按图纸加工',
    '磁钢 N42SH 图纸4711',
    'Magnet NdFeB N42SH test report required',
  ])('a document only says how it is made or what proves it: %s', (text) => {
    expect(said(text)).toBe('magnet');
  });

  it.each([
    'Magnet NdFeB N42SH half shell',
    'Magnet NdFeB N42SH plate',
    'Magnet NdFeB N42SH adhesive backed',
    'Magnet NdFeB N42SH countersunk screw hole',
    'Magnets N42SH box of 100',
    'SmCo Magnet Halbschale',
    'SmCo magnet in plastic housing',
  ])('and its grade a form or a packing is its own: %s', (text) => {
    expect(said(text)).toBe('magnet');
  });

  it.each([
    'Zeichnung Magnet N42SH',
    'Prüfvorschrift Magnet N42SH',
    'Werkszeugnis Magnet N42SH',
    'Magnet N42SH holder',
    'Magnet NdFeB N42SH housing',
    'Magnet plate',
    'Label for magnet N42SH box',
  ])('another part is that part: %s', (text) => {
    expect(said(text)).not.toBe('magnet');
  });
});

describe('behind a component', () => {
  it.each([
    ['Loudspeaker neodymium magnet 8 ohm', 'loudspeaker'],
    ['Lautsprecher Neodym Magnet 8 Ohm', 'loudspeaker'],
    ['DC motor neodymium magnets 12V', 'motor-dc'],
    ['Motor Permanentmagnet 24V', 'motor'],
    ['Haltebremse Permanentmagnet 24V', 'pm-brake'],
    ['Generator, permanent magnet, 3 kW', 'generator-pm'],
  ])('its own magnet makes it no magnet: %s', (text, component) => {
    expect(said(text)).toBe(component);
  });

  it.each(['Motor magnets N42UH set of 8', 'Motor magnet 20x10x5 24 pcs', 'Loudspeaker magnet N35'])(
    'a magnet with a size or a grade is a magnet: %s',
    (text) => {
      expect(said(text)).toBe('magnet');
    },
  );

  it.each([
    ['Schrittmotor NEMA 23 antistatisch', 'motor-stepper-hybrid'],
    ['Galvo-Scanner optisch', 'galvo-scanner'],
    ['Schrittmotor verkabelt', 'motor-stepper-hybrid'],
    ['Servomotor Standardausführung', 'motor-pmsm-servo'],
    ['BLDC Motor Hohlwelle', 'motor-bldc'],
    ['无刷电机 空心轴', 'motor-bldc'],
  ])('an adjective, a version or a kind of shaft leaves it what it is: %s', (text, component) => {
    expect(said(text)).toBe(component);
  });

  it.each([
    ['Standard SG92R with JST connector, includes mounting screws and servo horn', 'servo-hobby'],
    ['Relay, headlight wiper motor', null],
    ['PDM 6-3/4in OBM High-Torque Motor', null],
    ['Turbocompresor Motor', null],
    ['Low-profile direct-drv. rotary servo motor', 'motor-pmsm-servo'],
  ])('what comes with it, what it switches or what drives it: %s', (text, component) => {
    expect(said(text)).toBe(component);
  });

  it.each(['Drehtisch', 'Motor Kreuztisch', 'Servomotor Hubtisch'])('a table is one: %s', (text) => {
    expect(said(text)).toBeNull();
  });
});

describe('a document that is called after a thing', () => {
  it.each([
    'ACTUATOR TEST PROCEDURE ATP-7734',
    'Motor assembly instruction MA-117',
    'Procedimiento de prueba del motor sin escobillas',
    '电机测试规程',
    '电机检验规范 QB-12',
    '粘贴磁钢 N42SH',
  ])('is no such thing: %s', (text) => {
    expect(said(text)).toBeNull();
  });

  it.each([
    'Motor nach Arbeitsanweisung 12',
    'Servo motor 400W manual 4711',
    'Servo motor, manual included',
    'Magnet N42SH drawing 4711',
    'Magnete zum Verschrauben N42 20x5',
    'Motor zum Einbauen 24V',
    'Aimant à coller néodyme 20x10',
  ])('is that by which a thing is made: %s', (text) => {
    expect(said(text)).not.toBeNull();
  });
});
