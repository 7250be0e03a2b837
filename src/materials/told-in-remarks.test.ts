import { describe, expect, it } from 'vitest';
import { contentsOf, contentsOfColumns, holds } from './described.fixture.ts';

const likely = (description: string, remark = ''): boolean =>
  contentsOf(description, remark).some(({ presence }) => presence !== 'excluded' && presence !== 'unlikely');

describe('a column that is read as remarks', () => {
  it.each([
    ['Motor 400V', 'Asynchronmotor 0,55 kW'],
    ['Motor', 'Induction motor'],
    ['DRUM MOTOR 80S', 'asynchronous'],
    ['Getriebemotor', 'asynchron, 4-polig'],
    ['磁环', '镍锌'],
    ['磁环 31', '锰锌 PC40'],
  ])('names the kind that has no magnet: %s | %s', (description, remark) => {
    expect(likely(description, remark)).toBe(false);
  });

  it.each([
    ['Motor', 'for use with induction motor'],
    ['Motor', 'replaces old type'],
    ['Servo motor 750 W', 'Induction motor in next revision'],
    ['磁环 N35', '镀锌'],
  ])('says nothing of it otherwise: %s | %s', (description, remark) => {
    expect(likely(description, remark)).toBe(true);
  });
});

describe('a remark beside a form or a shape alone', () => {
  it.each([
    ['Oxide', 'Dy2O3'],
    ['Powder', 'Dysprosium oxide'],
    ['Target', 'Gd'],
    ['Target 3"', 'Gadolinium 99.95'],
    ['Rod', 'Terbium metal'],
    ['Crystal', 'Nd:YAG'],
    ['Ingot', 'Dy'],
    ['Disc 20x3', 'SmCo'],
  ])('says of what it is: %s | %s', (description, remark) => {
    expect(likely(description, remark)).toBe(true);
  });

  it.each([
    ['Wire', 'Y'],
    ['Wire', 'SC'],
    ['Plate', 'TB'],
    ['Target', 'archery'],
    ['Bracket', 'Dysprosium oxide'],
    ['Screw', 'use with SmCo magnet'],
    ['', 'use with SmCo magnet'],
  ])('says nothing of other things, nor does a sign: %s | %s', (description, remark) => {
    expect(likely(description, remark)).toBe(false);
  });
});

describe('words cut short to their first letter', () => {
  it.each(['Zahnriemen f. TILT-Motor', 'Kabel f. Servo', 'Rem f. Motor'])('%s: what it is for', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['Motor 24VDC PM m. snäckväxel', 'Getriebemotor 12V DC m. Bremse', 'Gehäuse m. Magnet N35'])('%s: what it has', (text) => {
    expect(holds(text)).toBe(true);
  }); // prettier-ignore
});

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
    expect(contentsOfColumns(['description', 'THRUSTER'], ['description', 'HYDRAZINE 5N']).some(({ confidence }) => confidence > 0.1)).toBe(false); // prettier-ignore
  });
});
