import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../batch/decomposer.ts';
import { contentsOfColumns, holds } from './described.fixture.ts';

const decomposer = await bundledDecomposer();

describe('figures in another column than a shape', () => {
  it('are the size of a lock, unless a magnet is named', () => {
    const found = (...texts: string[]) =>
      contentsOfColumns(...texts.map((text) => ['description', text] as const)).length;
    expect(found('Cylinder euro', '30/30 brass')).toBe(0);
    expect(found('Profile cylinder', '35/35')).toBe(0);
    expect(found('Magnet cylinder', '31/28')).toBeGreaterThan(0);
    expect(found('Cylinder', 'N42SH')).toBeGreaterThan(0);
  });
});

describe('a thruster', () => {
  it('with a propellant has no motor', () => {
    expect(holds('Thruster T200')).toBe(true);
    expect(holds('Thruster, monoprop 1N')).toBe(false);
    expect(holds('Cold gas thruster 10 mN')).toBe(false);
    expect(
      contentsOfColumns(['description', 'THRUSTER'], ['description', 'HYDRAZINE 5N']).some(
        ({ confidence }) => confidence > 0.1,
      ),
    ).toBe(false);
  });
});

describe('what holds a crystal', () => {
  it.each([
    'Nd:YAG rod holder',
    'Uchwyt kryształu Nd:YAG',
    'Objímka tyče Nd:YAG D6,35',
    'Держатель кристалла Nd:YAG',
    'Porta barra Nd:YAG',
    'LYSO block fixture',
    'Fixture, LYSO block gluing',
    'LYSO晶体夹具',
  ])('is none: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Nd:YAG crystal in a mount 25 mm',
    'Mounted Nd:YAG crystal',
    'Kryształ Nd:YAG w uchwycie',
    'Yttrium target with bracket',
    'GGG substrate, gripper ready',
  ])('comes with one: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

describe('a detector', () => {
  it('is made of what shines in it, and not of what another laser is made of', () => {
    expect(holds('Detector block 4x9 LYSO/SiPM')).toBe(true);
    expect(holds('Nd:YAG laser detector')).toBe(false);
  });
});

describe('a motor without magnets', () => {
  it.each(['MOTOR 5,5 KW IE5 SYNCHRON-RELUKTANZ', 'Vibrationsrinne mit Unwuchtmotoren', 'Motor de pistão alternativo'])(
    'is told as such: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );
});

describe('a servo drive', () => {
  const found = (number: string): boolean => {
    const texts = [{ role: 'description', text: 'PATIENT TABLE DRIVE, SERVO W/ BRAKE', column: 1 }, { role: 'partNumber', text: number, column: 2 }] as const; // prettier-ignore
    return decomposer.decompose({ texts, manufacturer: 'Beckhoff', cas: [], pieceGrams: null }).contents.length > 0;
  };

  it('is a motor where its maker calls a motor so', () => {
    expect(found('AM8032-0E21')).toBe(true);
    expect(found('AX5103')).toBe(false);
  });
});
